import { listText } from '../../../shared/base/text.ts'
import { componentOf } from '../../../shared/catalog/index.ts'
import type { Total } from '../../../shared/cost/report.ts'
import { decode } from '../../../shared/document/codec.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { today } from '../../form/today.ts'

export interface Example {
  /** File name without its ending. */
  readonly id: string
  readonly text: string
  readonly document: Document
}

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

/** What an example is there to teach: the notes of its first scene, else what it is made of. */
export function lessonOf({ scenes, nodes }: Document): string {
  const [first] = Object.values(scenes).toSorted((a, b) => a.order - b.order)
  if (first && first.notes !== '') return first.notes
  const titles = new Set(
    Object.values(nodes).flatMap(({ type }) => {
      const spec = componentOf(type)
      return spec && spec.container === undefined && spec.resources ? [spec.title] : []
    }),
  )
  return `${listText([...titles])}.`
}

const totals = new WeakMap<Document, Promise<Total>>()

/** Its monthly cost, worked out here and now: an example carries no figures of its own. */
export function totalOf(document: Document): Promise<Total> {
  const known = totals.get(document)
  if (known) return known
  const total = Promise.all([
    import('../../../shared/analysis.ts'),
    import('../../../shared/facts/facts.ts'),
  ]).then(([{ analyze }, { facts }]) => analyze(document, facts, { today: today() }).cost.total)
  totals.set(document, total)
  return total
}
