import { type Graph, type GraphNode, isType } from '../graph/graph.ts'

export type EksCluster = GraphNode<'eks-cluster'>

/** The EKS cluster that a component stands in; null: it stands in none. */
export function eksClusterOf(graph: Graph, node: GraphNode): EksCluster | null {
  const parent = node.parentId === null ? undefined : graph.nodes.get(node.parentId)
  return parent && isType(parent, 'eks-cluster') ? parent : null
}

export const hasAddOn = ({ config }: EksCluster, name: string): boolean =>
  config.addOns.some((addOn) => addOn.name === name)

/** The list of add-ons with one more, as a fix writes it. */
export const withAddOn = ({ config }: EksCluster, name: string) => [
  ...config.addOns.map(({ name: known, version }) => ({
    name: known,
    ...(version !== null && { version }),
  })),
  { name },
]
