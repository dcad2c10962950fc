import type { Graph, GraphNode } from '../graph/graph.ts'

type Traits = GraphNode['traits']
export type InstancesTrait = NonNullable<Traits['instances']>
export type ContainersTrait = NonNullable<Traits['containers']>
export type OutboundTrait = NonNullable<Traits['outbound']>
export type Architecture = NonNullable<ContainersTrait['architecture']>

/** Nodes that launch EC2 instances, whatever their type. */
export function* launchers(graph: Graph): Iterable<{ node: GraphNode; instances: InstancesTrait }> {
  for (const node of graph.nodes.values()) {
    if (node.traits.instances) yield { node, instances: node.traits.instances }
  }
}

/** Nodes that stand in a subnet on an Outpost. */
export function* onOutposts(graph: Graph): Iterable<GraphNode> {
  for (const layout of graph.layouts.values()) {
    for (const { nodeId, outpost } of layout.tiers) {
      if (outpost !== null) yield* graph.standingIn(nodeId)
    }
  }
}

/** Nodes that are containers or jobs, on Fargate or on instances. */
export function* containerRunners(graph: Graph): Iterable<{ node: GraphNode; containers: ContainersTrait }> {
  for (const node of graph.nodes.values()) {
    if (node.traits.containers) yield { node, containers: node.traits.containers }
  }
}

/** Nodes that must call something outside their subnets. */
export function* callers(graph: Graph): Iterable<{ node: GraphNode; outbound: OutboundTrait }> {
  for (const node of graph.nodes.values()) {
    if (node.traits.outbound) yield { node, outbound: node.traits.outbound }
  }
}

export const isProduction = (graph: Graph): boolean => graph.settings.environment === 'production'

/** Most capacity that it may have; for both instances and containers. */
export const mostOf = (node: GraphNode): number =>
  node.traits.instances?.count?.max ?? node.traits.containers?.count?.max ?? 0
