/**
 * Random documents that together reach what there is to reach: every component, every connection, every value of every
 * choice and switch. The registries and the settings' own schemas say what that is, so a new component is among them
 * with nothing added here.
 */
import fc from 'fast-check'
import { analyze, exportBlockers } from '../../shared/analysis.ts'
import type { Json } from '../../shared/base/json.ts'
import type { ComponentSpec } from '../../shared/catalog/define.ts'
import { describeForm, type FormField } from '../../shared/catalog/form.ts'
import { componentOf, components } from '../../shared/catalog/index.ts'
import { applyOperations } from '../../shared/document/operations/index.ts'
import { setAtPath } from '../../shared/document/operations/path.ts'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import { facts } from '../../shared/facts/facts.ts'
import { coveringRelations, everyRelation, type NamedDrawing, place } from './everyDrawing.ts'
import { TODAY } from './fixtures.ts'
import { HOSTILE_NAMES } from './randomDocument.ts'

type Path = readonly (string | number)[]
/** A value that some document should have. `branch` names it in the table of what was reached; null: not counted. */
interface Wish {
  readonly path: Path
  readonly value: Json
  readonly branch: string | null
}

/** A connection wish is granted while this many or fewer are in one document. */
const CONNECTIONS_PER_DOCUMENT = 2
const MOST_RANDOM_COMPONENTS = 4

/** Warnings of the rules about what cfn-lint warns of too: runtimes of AWS Lambda that are deprecated. */
const LINTED = new Set(['OPS080'])

/** True for what the app would export without an error in the rules. */
export function isValid(document: Document): boolean {
  const { findings } = analyze(document, facts, { today: TODAY })
  return (
    exportBlockers(findings).length === 0 &&
    !findings.some(({ severity, ruleId }) => severity === 'error' || LINTED.has(ruleId))
  )
}

/** The same `count` documents for the same seed. */
export function randomDocuments(count: number, seed: number): Document[] {
  const pending = new Map(components.map((spec) => [spec.type, wishesOf(spec)]))
  const connections = fewOfEachRelation()
  const drawn = new Map(components.map((spec) => [spec.type, 0]))
  const dice = fc.sample(fc.infiniteStream(fc.nat()), { numRuns: count, seed })
  return dice.map((stream) => {
    const values = stream[Symbol.iterator]()
    const next: Dice = (below) => {
      const { value, done } = values.next()
      if (done === true) throw new Error('an infinite stream ended')
      return value % below
    }
    const document = drawOne(next, connections, drawn)
    return settle(document, pending, next)
  })
}

type Dice = (below: number) => number

/** Two pairs of each relation, since one may be impossible where other things stand already. */
function fewOfEachRelation(): NamedDrawing[] {
  const taken = new Map<string, number>()
  return coveringRelations().filter(({ relation }) => {
    const count = (taken.get(relation) ?? 0) + 1
    taken.set(relation, count)
    return count <= 2
  })
}

/** The components drawn least so far, random ones, and connections of relations that no document has yet. */
function drawOne(next: Dice, connections: NamedDrawing[], drawn: Map<string, number>): Document {
  const [least] = [...drawn].sort(([, a], [, b]) => a - b)
  const picks = [
    least?.[0],
    ...Array.from({ length: next(MOST_RANDOM_COMPONENTS) }, () => anyOf(components, next).type),
  ]
  let document: Document = {
    ...emptyDocument(anyOf(HOSTILE_NAMES, next)),
    settings: {
      ...emptyDocument(anyOf(HOSTILE_NAMES, next)).settings,
      region: anyOf(['us-east-1', 'eu-west-1', 'ap-southeast-1'], next),
      environment: anyOf(['production', 'development'] as const, next),
      tags: { Team: 'a b' },
    },
  }
  const keepIfValid = (candidate: Document): boolean => {
    if (!isValid(candidate)) return false
    document = candidate
    return true
  }
  // Connections first: where there is nothing yet, each of them is possible.
  for (let granted = 0, tried = 0; granted < CONNECTIONS_PER_DOCUMENT && tried < 4; tried++) {
    // Every second from all, so that the documents do not grow poor when each was drawn once.
    const source = tried % 2 === 0 && connections.length > 0 ? connections : everyRelation()
    const at = next(source.length)
    const wanted = source[at]
    if (wanted === undefined) throw new Error('there is no connection at all')
    if (keepIfValid(mended(withDrawing(document, wanted.document, `c${tried}`)))) {
      source.splice(at, 1)
      granted += 1
    }
  }
  for (const [index, type] of picks.entries()) {
    const spec = componentOf(type ?? '')
    if (spec) keepIfValid(withComponent(document, spec, `n${index}`))
  }
  for (const { type } of Object.values(document.nodes)) drawn.set(type, (drawn.get(type) ?? 0) + 1)
  const nodes = Object.entries(document.nodes).map(([id, node], index) => [
    id,
    { ...node, name: `${anyOf(HOSTILE_NAMES, next)} ${index}` },
  ])
  keepIfValid({ ...document, nodes: Object.fromEntries(nodes) })
  return document
}

/** With the fixes that the app offers for what a connection at its defaults lacks, such as an image for ECS. */
function mended(document: Document): Document {
  let current = document
  for (const { severity, fix } of analyze(document, facts, { today: TODAY }).findings) {
    if (severity !== 'error' || !fix) continue
    const applied = applyOperations(current, fix.operations)
    if (applied.ok) current = applied.value.document
  }
  return current
}

const anyOf = <T>(items: readonly T[], next: Dice): T => {
  const item = items[next(items.length)]
  if (item === undefined) throw new Error('there is nothing to choose from')
  return item
}

function withComponent(document: Document, spec: ComponentSpec, id: string): Document {
  const sketch = { nodes: { ...document.nodes }, edges: { ...document.edges } }
  place(sketch, spec, id)
  return { ...document, ...sketch }
}

/** Adds another drawing; a container of which there is one already, such as the VPC, is shared. */
function withDrawing(document: Document, other: Document, prefix: string): Document {
  const known = new Map(Object.entries(document.nodes).map(([id, { type }]) => [type, id]))
  const ids = new Map(
    Object.entries(other.nodes).map(([id, { type }]) => [
      id,
      (componentOf(type)?.container && known.get(type)) ?? `${prefix}-${id}`,
    ]),
  )
  const renamed = (id: string): string => ids.get(id) ?? id
  const nodes = { ...document.nodes }
  for (const [id, node] of Object.entries(other.nodes)) {
    const { parent } = node
    nodes[renamed(id)] ??= { ...node, ...(typeof parent === 'string' && { parent: renamed(parent) }) }
  }
  const edges = { ...document.edges }
  for (const [id, edge] of Object.entries(other.edges)) {
    edges[`${prefix}-${id}`] = { ...edge, from: renamed(edge.from), to: renamed(edge.to) }
  }
  return { ...document, nodes, edges }
}

/** Gives each component as many of the values still missing as it can have at once. */
function settle(document: Document, pending: Map<string, Wish[]>, next: Dice): Document {
  let current = document
  for (const [id, { type }] of Object.entries(document.nodes)) {
    const spec = componentOf(type)
    const wishes = pending.get(type)
    if (!spec || !wishes) continue
    const fits: Wish[] = []
    for (const wish of shuffled(wishes, next)) {
      if (!fits.some((other) => overlaps(other.path, wish.path))) fits.push(wish)
    }
    const granted: Wish[] = []
    // All at once, and in halves where the rules refuse: a check of the whole drawing for each wish would take minutes.
    const grant = (some: readonly Wish[]): void => {
      let config: Record<string, unknown> = { ...current.nodes[id]?.config }
      const taken = some.filter((wish) => {
        const candidate = structuredClone(config)
        setAtPath(candidate, wish.path, wish.value)
        if (!spec.config.safeParse(candidate).success) return false
        config = candidate
        return true
      })
      if (taken.length === 0) return
      const candidate = withConfig(current, id, config)
      if (isValid(candidate)) {
        current = candidate
        granted.push(...taken)
      } else if (taken.length > 1) {
        const half = Math.ceil(taken.length / 2)
        grant(taken.slice(0, half))
        grant(taken.slice(half))
      }
    }
    grant(fits)
    pending.set(
      type,
      wishes.filter((wish) => !granted.includes(wish)),
    )
    // What this drawing refuses, another may take; when all were granted once, they begin anew.
    if (pending.get(type)?.length === 0 || granted.length === 0) pending.set(type, wishesOf(spec))
  }
  return current
}

const withConfig = (document: Document, id: string, config: Record<string, unknown>): Document => {
  const node = document.nodes[id]
  if (!node) throw new Error(`there is no node ${id}`)
  return { ...document, nodes: { ...document.nodes, [id]: { ...node, config } } }
}

const overlaps = (a: Path, b: Path): boolean => {
  const shorter = Math.min(a.length, b.length)
  return a.slice(0, shorter).every((key, index) => key === b[index])
}

function shuffled<T>(items: readonly T[], next: Dice): T[] {
  const rest = [...items]
  for (let at = rest.length - 1; at > 0; at--) {
    const other = next(at + 1)
    const [a, b] = [rest[at], rest[other]]
    if (a === undefined || b === undefined) throw new Error('an index beyond the list')
    rest[at] = b
    rest[other] = a
  }
  return rest
}

export const wishesOf = (spec: ComponentSpec): Wish[] => fieldWishes(describeForm(spec.config), [])

const branchName = (path: Path, value: Json): string =>
  `${path.map((key) => (typeof key === 'number' ? '*' : key)).join('.')} = ${JSON.stringify(value)}`

function fieldWishes(field: FormField, path: Path): Wish[] {
  const counted = (value: Json): Wish => ({ path, value, branch: branchName(path, value) })
  const free = (value: Json): Wish => ({ path, value, branch: null })
  const nothing = field.nullable && field.kind !== 'list' ? [counted(null)] : []
  switch (field.kind) {
    case 'toggle':
      return [...nothing, counted(true), counted(false)]
    case 'choice':
      return [...nothing, ...field.options.map(({ value }) => counted(value))]
    case 'number':
      return [...nothing, ...samplesOf(field).map(free)]
    case 'text':
      return [...nothing, ...samplesOf(field).map(free)]
    case 'map':
      return samplesOf(field).map(free)
    case 'group':
      return [
        ...nothing,
        ...Object.entries(field.fields).flatMap(([key, child]) => fieldWishes(child, [...path, key])),
      ]
    case 'list': {
      if (field.item.kind === 'choice') {
        const options = field.item.options.map(({ value }) => value)
        return [
          ...options.map((value) => ({ path, value: [value], branch: branchName([...path, 0], value) })),
          free(options),
          free([]),
        ]
      }
      return [free([]), ...samplesOf(field.item).map((item) => free([item]))]
    }
  }
}

/** Some values of a setting, the kth with the kth value of each choice in it. */
function samplesOf(field: FormField): Json[] {
  switch (field.kind) {
    case 'toggle':
      return [true, false]
    case 'choice':
      return field.options.map(({ value }) => value)
    case 'number': {
      const min = field.min ?? 0
      const max = Math.min(field.max ?? min + 100, min + 1000)
      const middle = (min + max) / 2
      return [min, max, field.integer ? Math.floor(middle) : middle]
    }
    case 'text':
      return [
        ...(typeof field.default === 'string' ? [field.default] : []),
        ...(field.placeholder === null ? [] : [field.placeholder.replace(/^e\.g\. /, '')]),
        'sample',
      ]
    case 'map':
      return samplesOf(field.value).map((value) => ({ Sample: value }))
    case 'list':
      return samplesOf(field.item).map((item) => [item])
    case 'group': {
      const entries = Object.entries(field.fields).map(([key, child]) => [key, samplesOf(child)] as const)
      const count = Math.max(...entries.map(([, samples]) => samples.length), 1)
      return Array.from({ length: count }, (_, k) =>
        Object.fromEntries(
          entries.flatMap(([key, samples]) => {
            const value = samples[k % samples.length]
            return value === undefined ? [] : [[key, value]]
          }),
        ),
      )
    }
  }
}
