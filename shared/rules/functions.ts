import { type Graph, type GraphEdge, type GraphNode, isType } from '../graph/graph.ts'

export type LambdaFunction = GraphNode<'lambda-function'>

type Source = GraphEdge<'triggers'>['fromFacet']['source']

/** What hands an event over and goes on: the function's failure is then its own affair. */
const FORGETFUL: readonly Source[] = ['alarm', 'bucket', 'event-rule', 'function', 'schedule', 'topic']

/** What invokes it asynchronously. */
export const asynchronousSources = (graph: Graph, node: LambdaFunction): readonly GraphEdge<'triggers'>[] =>
  graph.into(node.id, 'triggers').filter(({ fromFacet }) => FORGETFUL.includes(fromFacet.source))

/** Queues whose messages it reads. */
export function* queuesReadBy(
  graph: Graph,
  node: LambdaFunction,
): Iterable<{ readonly queue: GraphNode<'sqs-queue'>; readonly edge: GraphEdge<'triggers'> }> {
  for (const edge of graph.into(node.id, 'triggers'))
    if (isType(edge.from, 'sqs-queue')) yield { queue: edge.from, edge }
}

/** Ids of all nodes to which anything leads. */
export const targetsIn = (graph: Graph): ReadonlySet<string> =>
  new Set([...graph.edges.values()].map(({ to }) => to.id))

/** Whether somebody waits for its answer: a person, a load balancer, a caller. */
export const isWaitedFor = (graph: Graph, node: LambdaFunction): boolean =>
  node.config.url.enabled ||
  graph.into(node.id, 'routes').length > 0 ||
  graph.into(node.id, 'uses').length > 0
