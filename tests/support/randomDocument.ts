import fc from 'fast-check'
import { analyze, exportBlockers } from '../../shared/analysis.ts'
import type { Json } from '../../shared/base/json.ts'
import type { ComponentSpec } from '../../shared/catalog/define.ts'
import { describeForm, type FormField } from '../../shared/catalog/form.ts'
import { components } from '../../shared/catalog/index.ts'
import { relations } from '../../shared/catalog/relations/index.ts'
import { setAtPath } from '../../shared/document/operations/path.ts'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import { facts } from '../../shared/facts/facts.ts'
import { place } from './everyDrawing.ts'
import { TODAY } from './fixtures.ts'

/** Names that would do harm if they were taken for shell, YAML or CloudFormation. */
export const HOSTILE_NAMES = [
  'web',
  'Ünïcode 日本',
  '$(touch x)',
  '`id`',
  "it's; rm -rf /",
  '"quoted"',
  '<b>&amp;',
  'a\\nb',
  '${AWS::Region}',
  '--flag',
  '#{x}',
  '{{y}}',
] as const
const hostileName = fc.constantFrom(...HOSTILE_NAMES)

/** A setting somewhere in the tree, with another value for it. */
type Change = { readonly path: readonly (string | number)[]; readonly value: Json }

function changesOf(field: FormField, path: readonly (string | number)[]): fc.Arbitrary<Change>[] {
  const value = (arbitrary: fc.Arbitrary<Json>) => [arbitrary.map((one): Change => ({ path, value: one }))]
  switch (field.kind) {
    case 'toggle':
      return value(fc.boolean())
    case 'choice':
      return value(fc.constantFrom(...field.options.map((option) => option.value)))
    case 'number': {
      const min = field.min ?? 0
      const max = Math.min(field.max ?? min + 1000, min + 1000)
      const number = field.integer
        ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
        : fc.integer({ min: Math.ceil(min * 4), max: Math.floor(max * 4) }).map((quarter) => quarter / 4)
      return value(field.nullable ? fc.option(number) : number)
    }
    case 'group':
      return Object.entries(field.fields).flatMap(([key, child]) => changesOf(child, [...path, key]))
    case 'list':
      return field.item.kind === 'choice'
        ? value(fc.subarray(field.item.options.map((option) => option.value)))
        : []
    case 'text':
    case 'map':
      // What text means is known to the schema alone; the drawn examples and the cases of each component vary it.
      return []
  }
}

/** Settings that the schema accepts: changes to the defaults, each kept only if it leaves them valid. */
function settings(spec: ComponentSpec): fc.Arbitrary<Record<string, unknown>> {
  const changes = changesOf(describeForm(spec.config), [])
  if (changes.length === 0) return fc.constant({})
  return fc.array(fc.oneof(...changes), { maxLength: 6 }).map((list) => {
    let config: Record<string, unknown> = {}
    for (const { path, value } of list) {
      const next = structuredClone(config)
      setAtPath(next, path, value)
      if (spec.config.safeParse(next).success) config = next
    }
    return config
  })
}

const pick = fc
  .constantFrom(...components)
  .chain((spec) => fc.record({ spec: fc.constant(spec), config: settings(spec), name: hostileName }))

/**
 * Drawings that the app would export: 1 to 8 components with settings of all kinds, hostile names, and every
 * connection that is possible among them with even odds. Shrinks to fewer components with fewer changed settings.
 */
export const validDocument: fc.Arbitrary<Document> = fc
  .record({
    picks: fc.array(pick, { minLength: 1, maxLength: 8 }),
    dice: fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }),
    region: fc.constantFrom('us-east-1', 'eu-west-1', 'ap-southeast-1'),
    environment: fc.constantFrom('production', 'development'),
  })
  .map(({ picks, dice, region, environment }): Document => {
    const sketch: {
      nodes: Record<string, Document['nodes'][string]>
      edges: Record<string, Document['edges'][string]>
    } = { nodes: {}, edges: {} }
    for (const [i, { spec, config, name }] of picks.entries()) {
      const id = place(sketch, spec, `n${i}`, config)
      const node = sketch.nodes[id]
      if (node) sketch.nodes[id] = { ...node, name: `${name} ${i}` }
    }
    const document: Document = {
      ...emptyDocument('Random'),
      settings: { ...emptyDocument().settings, region, environment, tags: { Team: 'a b' } },
      ...sketch,
    }
    return connectAtRandom(document, dice)
  })
  .filter((document) => {
    const { findings } = analyze(document, facts, { today: TODAY })
    return exportBlockers(findings).length === 0 && !findings.some((finding) => finding.severity === 'error')
  })

function connectAtRandom(document: Document, dice: readonly boolean[]): Document {
  let current = document
  let throws = 0
  const typeOf = new Map(components.map((spec) => [spec.type, spec]))
  for (const relation of relations) {
    for (const [from, a] of Object.entries(document.nodes)) {
      for (const [to, b] of Object.entries(document.nodes)) {
        if (
          from === to ||
          !typeOf.get(a.type)?.out?.[relation.name] ||
          !typeOf.get(b.type)?.in?.[relation.name]
        )
          continue
        if (!dice[throws++ % dice.length]) continue
        const edges = { ...current.edges, [`r${throws}`]: { relation: relation.name, from, to, config: {} } }
        const next = { ...current, edges }
        if (
          exportBlockers(analyze(next, facts, { today: TODAY }).findings).length <=
          exportBlockers(analyze(current, facts, { today: TODAY }).findings).length
        )
          current = next
      }
    }
  }
  return current
}
