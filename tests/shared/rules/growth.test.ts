import { expect, it } from 'vitest'
import { facts } from '../../../shared/facts/facts.ts'
import type { Graph } from '../../../shared/graph/graph.ts'
import { resolve } from '../../../shared/graph/resolve.ts'
import { rules } from '../../../shared/rules/index.ts'
import { TODAY } from '../../support/fixtures.ts'
import { largeDocument } from '../../support/generate.ts'

/** How many times a rule asks the graph and takes what it is given, on a drawing of that size. */
function effort(check: (typeof rules)[number]['check'], size: number): number {
  const graph = resolve(largeDocument(size))
  let steps = 0
  const counted = <T>(list: readonly T[]): readonly T[] => {
    steps += 1 + list.length
    return list
  }
  function* walked<K, V>(entries: Iterable<[K, V]>): Iterable<[K, V]> {
    for (const entry of entries) {
      steps++
      yield entry
    }
  }
  const spied = <K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> =>
    new Proxy(map, {
      get: (target, key) => {
        if (key === 'size') return target.size
        if (key === 'get')
          return (id: K) => {
            steps++
            return target.get(id)
          }
        if (key === 'values') return () => [...walked(target)].map(([, value]) => value).values()
        if (key === 'keys') return () => [...walked(target)].map(([id]) => id).values()
        if (key === 'entries' || key === Symbol.iterator) return () => walked(target)[Symbol.iterator]()
        throw new Error(`The test does not count ${String(key)}`)
      },
    })
  const watched: Graph = {
    ...graph,
    nodes: spied(graph.nodes),
    edges: spied(graph.edges),
    layouts: spied(graph.layouts),
    ofType: (type) => counted(graph.ofType(type)),
    into: (id, relation) => counted(graph.into(id, relation)),
    outOf: (id, relation) => counted(graph.outOf(id, relation)),
    children: (id) => counted(graph.children(id)),
    ancestors: (id) => counted(graph.ancestors(id)),
    standingIn: (id) => counted(graph.standingIn(id)),
  }
  for (const _ of check(watched, facts, { today: TODAY, suppressions: {} })) steps++
  return steps
}

// Ten times the drawing may take ten times the steps, not a hundred: 1,000 components are judged at every edit.
it.each(rules.map(({ id, check }) => [id, check] as const))(
  '%s grows with the drawing, not with its square',
  (_, check) => {
    const small = effort(check, 40)
    expect(effort(check, 400)).toBeLessThanOrEqual(Math.max(small, 1) * 12)
  },
)
