import type { Graph, GraphNode } from './graph.ts'

/** True for what stands in a subnet on an Outpost; the subnet tier itself is not such a thing. */
export function isOnOutpost(graph: Graph, node: GraphNode): boolean {
  if (node.tierId === null || node.tierId === node.id) return false
  const tier = graph.layoutOf(node)?.tiers.find(({ nodeId }) => nodeId === node.tierId)
  return tier !== undefined && tier.outpost !== null
}
