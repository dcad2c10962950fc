import type { Graph, GraphEdge } from '../graph/graph.ts'

/** Settings of a `routes` connection, as far as rules look at them. */
interface RouteSettings {
  readonly hostHeaders: readonly string[]
  readonly pathPatterns: readonly string[]
  readonly port: number | null
  readonly protocolVersion: 'HTTP1' | 'HTTP2' | 'GRPC'
  readonly healthCheck: {
    readonly interval: number
    readonly unhealthyThreshold: number
    readonly matcher: string
  }
}

export interface Route {
  readonly edge: GraphEdge<'routes'>
  readonly settings: RouteSettings
}

// The graph has parsed them with the relation's own schema; these types only name what that schema says.
const routeOf = (edge: GraphEdge<'routes'>): Route => ({
  edge,
  settings: edge.config as unknown as RouteSettings,
})

export const routesInto = (graph: Graph, id: string): readonly Route[] =>
  graph.into(id, 'routes').map(routeOf)

export const routesOutOf = (graph: Graph, id: string): readonly Route[] =>
  graph.outOf(id, 'routes').map(routeOf)

/** Whether an Application Load Balancer sends requests to it, which is what requests are counted by. */
export const isBehindApplicationBalancer = (graph: Graph, id: string): boolean =>
  graph.into(id, 'routes').some(({ fromFacet }) => fromFacet.balancer === 'application')
