import { type Graph, type GraphNode, isType } from '../graph/graph.ts'
import type { InstancesTrait } from './traits.ts'

export type Service = GraphNode<'ecs-service'>

export interface Group {
  readonly node: GraphNode
  readonly instances: InstancesTrait
}

/** The groups of instances that give a cluster its capacity. */
export const capacityOf = (graph: Graph, clusterId: string): readonly Group[] =>
  graph
    .into(clusterId, 'provides')
    .flatMap(({ from }) => (from.traits.instances ? [{ node: from, instances: from.traits.instances }] : []))

/** Services that run on instances, with the groups that they can be placed on; empty groups: none is drawn. */
export function* servicesOnInstances(
  graph: Graph,
): Iterable<{ readonly service: Service; readonly groups: readonly Group[] }> {
  for (const service of graph.ofType('ecs-service')) {
    if (service.config.launchType !== 'EC2' || service.parentId === null) continue
    const cluster = graph.nodes.get(service.parentId)
    if (!cluster || !isType(cluster, 'ecs-cluster')) continue
    yield { service, groups: capacityOf(graph, cluster.id) }
  }
}
