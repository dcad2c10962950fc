import { type Graph, type GraphNode, isType } from '../graph/graph.ts'

/** Where a node stands, and what it says of itself. */
type Placed = Pick<GraphNode, 'vpcId' | 'tierId' | 'tier' | 'traits'>

/** Whether the node's subnets lead to the internet; null: it stands in none, or in a VPC that somebody else made. */
export function hasWayOut(graph: Graph, node: Placed): boolean | null {
  const layout = node.vpcId === null ? undefined : graph.layouts.get(node.vpcId)
  if (!layout || node.tier === null || layout.existing) return null
  switch (node.tier) {
    case 'private':
      return layout.natGateways.length > 0
    case 'isolated':
      return false
    case 'public':
      return hasPublicAddress(graph, node)
  }
}

/** Instances that say nothing of an address of their own: the subnet's setting decides for them. */
export const takesSubnetAddress = ({ traits }: Placed): boolean =>
  traits.outbound?.publicIp === undefined && traits.instances !== undefined

/** In a public subnet the way out is a public address: of its own, or by the subnet's setting. */
function hasPublicAddress(graph: Graph, node: Placed): boolean {
  // Interfaces of Fargate tasks never follow the subnet's setting; what decides for them is not always said.
  if (!takesSubnetAddress(node)) return node.traits.outbound?.publicIp ?? true
  const tier = node.tierId === null ? undefined : graph.nodes.get(node.tierId)
  return tier !== undefined && isType(tier, 'subnet-tier') && tier.config.autoAssignPublicIp
}

/** Which of the endpoints the node's VPC lacks. */
export function missingEndpoints(graph: Graph, node: Placed, needed: readonly string[]): readonly string[] {
  const vpc = node.vpcId === null ? undefined : graph.nodes.get(node.vpcId)
  const present = vpc?.spec.container?.facts?.(vpc.config).vpc?.endpoints ?? []
  return needed.filter((name) => !present.includes(name))
}
