import type { ComponentType } from '../catalog/index.ts'
import type { RelationName } from '../catalog/relations/facets.ts'
import type { Graph, GraphEdge, GraphNode } from './graph.ts'

type Parts = Pick<Graph, 'settings' | 'nodes' | 'edges' | 'problems' | 'unknown' | 'layouts'>

/** Adds the look-ups. Each index is made once: rules ask thousands of times. */
export function buildGraph(parts: Parts): Graph {
  const byType = groupBy(parts.nodes.values(), (node) => node.type)
  const childrenOf = groupBy(parts.nodes.values(), (node) => node.parentId)
  const inTier = groupBy(parts.nodes.values(), (node) => (node.tierId === node.id ? null : node.tierId))
  const incoming = groupBy(parts.edges.values(), (edge) => `${edge.to.id} ${edge.relation}`)
  const outgoing = groupBy(parts.edges.values(), (edge) => `${edge.from.id} ${edge.relation}`)
  return {
    ...parts,
    ofType: <Type extends ComponentType>(type: Type) =>
      (byType.get(type) ?? []) as unknown as readonly GraphNode<Type>[],
    into: <R extends RelationName>(id: string, relation: R) =>
      (incoming.get(`${id} ${relation}`) ?? []) as unknown as readonly GraphEdge<R>[],
    outOf: <R extends RelationName>(id: string, relation: R) =>
      (outgoing.get(`${id} ${relation}`) ?? []) as unknown as readonly GraphEdge<R>[],
    children: (id) => childrenOf.get(id) ?? [],
    ancestors(id) {
      const found: GraphNode[] = []
      for (let at = parts.nodes.get(id)?.parentId ?? null; at !== null; ) {
        const parent = parts.nodes.get(at)
        if (!parent || found.includes(parent)) break
        found.push(parent)
        at = parent.parentId
      }
      return found
    },
    layoutOf: (node) => (node.vpcId === null ? null : (parts.layouts.get(node.vpcId) ?? null)),
    standingIn: (tierId) => inTier.get(tierId) ?? [],
  }
}

function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const at = key(item)
    const group = groups.get(at)
    if (group) group.push(item)
    else groups.set(at, [item])
  }
  return groups
}
