import { listText } from '../../../shared/base/text.ts'
import { componentOf } from '../../../shared/catalog/index.ts'
import type { Total } from '../../../shared/cost/report.ts'
import { decode } from '../../../shared/document/codec.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { Engine } from '../../state/engine.ts'

export interface Example {
  /** File name without its ending. */
  readonly id: string
  readonly text: string
  readonly document: Document
}

/** In the order of the gallery; the beginning of the file name tells the group, and the first takes all others. */
export const EXAMPLE_GROUPS = [
  { prefix: '', title: 'First steps', about: 'Small drawings to look around in, and to change.' },
  {
    prefix: 'pattern-',
    title: 'Patterns',
    about: 'Proven architectures, whole: checked, priced, and told in scenes.',
  },
  {
    prefix: 'scenario-',
    title: 'Scenarios',
    about: 'What a team was up against, and what it drew.',
  },
] as const

const files = import.meta.glob<string>('../../../assets/examples/*.cantilever', {
  query: '?raw',
  import: 'default',
})

let reading: Promise<readonly Example[]> | null = null

/** The drawings that come with the app, in the order of their file names. */
export function readExamples(): Promise<readonly Example[]> {
  reading ??= Promise.all(
    Object.entries(files)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([path, load]) => {
        const text = await load()
        const decoded = decode(text)
        // A test opens every example; one that does not open is left out rather than spoiling the first minute.
        if (!decoded.ok) return null
        return { id: path.replace(/^.*\/|\.cantilever$/g, ''), text, document: decoded.value }
      }),
  ).then((all) => all.filter((example) => example !== null))
  return reading
}

/** The examples of each group that have all the words in them; groups without any are left out. */
export function groupsOf(examples: readonly Example[], words: string) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const prefixOf = (id: string) =>
    EXAMPLE_GROUPS.find(({ prefix }) => prefix !== '' && id.startsWith(prefix))?.prefix ?? ''
  return EXAMPLE_GROUPS.map((group) => ({
    ...group,
    examples: examples.filter(({ id, document }) => {
      if (prefixOf(id) !== group.prefix) return false
      const text = searchText(document)
      return wanted.every((word) => text.includes(word))
    }),
  })).filter((group) => group.examples.length > 0)
}

const texts = new WeakMap<Document, string>()

/** What it is called, what it tells, and what it is made of, under AWS's names. */
function searchText(document: Document): string {
  const known = texts.get(document)
  if (known !== undefined) return known
  const { name, region } = document.settings
  const parts = Object.values(document.nodes).flatMap((node) => {
    const spec = componentOf(node.type)
    return spec ? [spec.title, ...(spec.keywords ?? [])] : []
  })
  const scenes = Object.values(document.scenes).flatMap(({ title, notes }) => [title, notes])
  const text = [name, region, ...new Set(parts), ...scenes].join('\n').toLowerCase()
  texts.set(document, text)
  return text
}

/** Characters: about four lines of a card. */
const LESSON = 170

/** What an example is there to teach: how the notes of its first scene begin, else what it is made of. */
export function lessonOf({ scenes, nodes }: Document): string {
  const [first] = Object.values(scenes).toSorted((a, b) => a.order - b.order)
  if (first && first.notes !== '') return opening(first.notes)
  const titles = new Set(
    Object.values(nodes).flatMap(({ type }) => {
      const spec = componentOf(type)
      return spec && spec.container === undefined && spec.resources ? [spec.title] : []
    }),
  )
  return `${listText([...titles])}.`
}

/** Whole sentences, as many as fit, and one at least. */
function opening(notes: string): string {
  const [first = '', ...others] = notes.split(/(?<=[.!?]) +(?=\p{Lu})/u)
  let text = first
  for (const sentence of others) {
    if (text.length + 1 + sentence.length > LESSON) break
    text += ` ${sentence}`
  }
  return text
}

const totals = new WeakMap<Document, Promise<Total>>()

/** Its monthly cost, worked out beside the window: an example carries no figures of its own. */
export function totalOf(engine: Engine, document: Document): Promise<Total> {
  const known = totals.get(document)
  if (known) return known
  const total = engine.total(document)
  totals.set(document, total)
  // Asked again the next time that the card is shown.
  total.catch(() => totals.delete(document))
  return total
}
