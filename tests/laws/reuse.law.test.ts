import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/analysis.ts'
import type { Document, DocumentNode } from '../../shared/document/schema.ts'
import { facts } from '../../shared/facts/facts.ts'
import { example, exampleNames, TODAY } from '../support/fixtures.ts'

type Edit = (document: Document, pick: number) => Document

const picked = <T>(record: Readonly<Record<string, T>>, pick: number): [string, T] => {
  const found = Object.entries(record)[pick % Object.keys(record).length]
  if (!found) throw new Error('nothing to pick from')
  return found
}

const editNode =
  (change: (node: DocumentNode) => DocumentNode): Edit =>
  (document, pick) => {
    const [id, node] = picked(document.nodes, pick)
    return { ...document, nodes: { ...document.nodes, [id]: change(node) } }
  }

const without = <T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))

/** Nothing that is deployed. */
const ARRANGING: Readonly<Record<string, Edit>> = {
  move: editNode((node) => ({ ...node, position: { x: node.position.x + 8, y: 0 } })),
  resize: editNode((node) => ({ ...node, size: { width: 900, height: 700 } })),
  notes: editNode((node) => ({ ...node, notes: 'Why it is there' })),
  'the same settings written anew': editNode((node) => structuredClone(node)),
  scene: (document) => ({
    ...document,
    scenes: { one: { title: 'One', order: 1, notes: '', highlight: [] } },
  }),
  suppression: (document, pick) => ({
    ...document,
    suppressions: {
      one: { rule: 'SEC001', node: picked(document.nodes, pick)[0], reason: 'Known and accepted' },
    },
  }),
  rate: (document) => ({ ...document, rates: { 'vpc.nat-gateway.hours': { usdPerUnit: 0.01, note: '' } } }),
}

const CHANGING: Readonly<Record<string, Edit>> = {
  rename: editNode((node) => ({ ...node, name: `${node.name} two` })),
  'default settings': editNode((node) => ({ ...node, config: {} })),
  'out of its container': editNode(({ parent: _, ...node }) => node),
  'remove a component': (document, pick) => ({
    ...document,
    nodes: without(document.nodes, picked(document.nodes, pick)[0]),
  }),
  'remove a connection': (document, pick) => ({
    ...document,
    edges: without(document.edges, picked(document.edges, pick)[0]),
  }),
  'turn a connection': (document, pick) => {
    const [id, edge] = picked(document.edges, pick)
    return { ...document, edges: { ...document.edges, [id]: { ...edge, from: edge.to, to: edge.from } } }
  },
  environment: (document) => ({
    ...document,
    settings: { ...document.settings, environment: 'development' },
  }),
  region: (document) => ({ ...document, settings: { ...document.settings, region: 'eu-west-1' } }),
  tags: (document) => ({ ...document, settings: { ...document.settings, tags: { team: 'orders' } } }),
}

const views = ({ findings, cost, plan }: ReturnType<typeof analyze>) => ({ findings, cost, plan })

describe.each(exampleNames())('an analysis that takes over the plan of the drawing before it: %s', (name) => {
  const document = example(name)
  const analysis = analyze(document, facts, { today: TODAY })
  const before = { document, analysis }

  it.each(Object.entries(ARRANGING))('takes it over: %s', (_, edit) => {
    const after = analyze(edit(document, 1), facts, { today: TODAY, before })
    expect(after.plan).toBe(analysis.plan)
  })

  it('is the same as one from scratch, whatever was edited', () => {
    const edits = { ...ARRANGING, ...CHANGING }
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(40)), {
          minLength: 1,
          maxLength: 3,
        }),
        (chosen) => {
          const edited = chosen.reduce((at, [kind, pick]) => edits[kind]?.(at, pick) ?? at, document)
          const taken = analyze(edited, facts, { today: TODAY, before })
          const fresh = analyze(edited, facts, { today: TODAY })
          expect(views(taken)).toEqual(views(fresh))
          // In order as well, since exports are printed from it.
          expect(JSON.stringify(taken.plan)).toBe(JSON.stringify(fresh.plan))
        },
      ),
      { numRuns: 40 },
    )
  })
})
