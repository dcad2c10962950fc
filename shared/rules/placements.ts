import type { Graph, GraphNode } from '../graph/graph.ts'
import type { InstancesTrait } from './traits.ts'

/** What launches instances in a placement group, with the group's settings. */
export function* placements(graph: Graph): Iterable<{
  readonly group: GraphNode<'placement-group'>['config']
  readonly node: GraphNode
  readonly instances: InstancesTrait
}> {
  for (const group of graph.ofType('placement-group')) {
    for (const { to } of graph.outOf(group.id, 'places')) {
      if (to.traits.instances) yield { group: group.config, node: to, instances: to.traits.instances }
    }
  }
}
