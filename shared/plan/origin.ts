import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import type { Origin } from './plan.ts'

export const originOf = (node: GraphNode): Origin => ({
  kind: node.implied ? 'implied' : 'node',
  id: node.id,
  label: node.name,
})

export const edgeOrigin = ({ id, from, spec, to }: GraphEdge): Origin => ({
  kind: 'edge',
  id,
  label: `${from.name} ${spec.title} ${to.name}`,
})
