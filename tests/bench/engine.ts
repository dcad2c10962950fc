import { analyze, exportContext } from '../../shared/analysis.ts'
import { estimate } from '../../shared/cost/estimate.ts'
import { decode, encode } from '../../shared/document/codec.ts'
import { applyOperations, type Operation } from '../../shared/document/operations/index.ts'
import type { Document } from '../../shared/document/schema.ts'
import { exportFiles } from '../../shared/exporters/index.ts'
import { facts } from '../../shared/facts/facts.ts'
import { resolve } from '../../shared/graph/resolve.ts'
import { buildPlan } from '../../shared/plan/build.ts'
import { runRules } from '../../shared/rules/engine.ts'
import { rules } from '../../shared/rules/index.ts'
import { largeDocument } from '../support/generate.ts'
import { mixedDocument } from '../support/mixedDocument.ts'
import { measure, type Row } from './measure.ts'

const TODAY = '2026-11-24'

/** Engine figures for one size: each part alone, the whole, and the whole again after one edit. */
export const benchEngine = (count: number): Row[] => bench(largeDocument(count), 'components')

/** The same for a drawing of every type and relation there is. */
export const benchMixture = (count: number): Row[] => bench(mixedDocument(count), 'of all types')

function bench(document: Document, what: string): Row[] {
  const label = `${Object.keys(document.nodes).length} ${what}`
  const text = encode(document)
  const fresh = (): Document => structuredClone(document)
  const graph = resolve(document)
  const analysis = analyze(document, facts, { today: TODAY })
  const { input, about } = exportContext(document, analysis, facts, TODAY)
  // A cold analysis must parse every setting: a copy has none of the objects that were seen before.
  const copies = Array.from({ length: 12 }, fresh)
  const full = measure(
    `full analysis, ${label}`,
    () => analyze(copies.pop() ?? fresh(), facts, { today: TODAY }),
    9,
    2,
  )
  const first =
    Object.keys(document.nodes).find((id) => document.nodes[id]?.type === 'autoscaling-group') ?? ''
  /** As the app does it: each analysis knows the one before. */
  const again = (what: string, operation: (count: number) => Operation): Row => {
    let before = { document, analysis }
    let count = 0
    const row = measure(`${what}, ${label}`, () => {
      const change = applyOperations(before.document, [operation(count++)])
      if (!change.ok) throw new Error(change.error.reason)
      const edited = change.value.document
      before = { document: edited, analysis: analyze(edited, facts, { today: TODAY, before }) }
    })
    return { ...row, ratio: `${(row.median / full.median).toFixed(2)} of full` }
  }
  return [
    full,
    again('analysis after one edit', (count) => ({
      verb: 'setConfig',
      id: first,
      path: ['desiredCapacity'],
      value: 3 + (count % 2),
    })),
    again('analysis after one move', (count) => ({
      verb: 'moveNodes',
      moves: [{ id: first, position: { x: 8 * count, y: 0 } }],
    })),
    measure(`  graph, ${label}`, () => resolve(document)),
    measure(`  rules, ${label}`, () => runRules(rules, graph, facts, { today: TODAY }, {})),
    measure(`  cost, ${label}`, () => estimate(graph, facts, {})),
    measure(`  plan, ${label}`, () => buildPlan(graph)),
    measure(`decode, ${label} (${Math.round(text.length / 1024)} KiB)`, () => decode(text)),
    measure(`encode, ${label}`, () => encode(document)),
    measure(`export of everything, ${label}`, () => exportFiles('all', input, about), 5, 1),
  ]
}
