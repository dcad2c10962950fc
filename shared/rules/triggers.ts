import type { Graph, GraphEdge } from '../graph/graph.ts'

/** The settings of a connection by which one thing triggers another, as far as rules ask for them. */
interface Settings {
  readonly deadLetters: boolean
  readonly delivery: { readonly retries: number; readonly maxAgeSeconds: number }
}

export interface Trigger {
  readonly edge: GraphEdge<'triggers'>
  readonly settings: Settings
  /** Settings that have a meaning between the two. */
  readonly counts: (name: keyof Settings) => boolean
}

export function* triggersOf(graph: Graph): Iterable<Trigger> {
  for (const edge of graph.edges.values()) {
    if (edge.relation !== 'triggers') continue
    const own = edge as unknown as GraphEdge<'triggers'>
    // Every relation that tells which settings count tells it of both ends.
    const counting = edge.spec.settings?.(edge.fromFacet, edge.toFacet) ?? []
    yield {
      edge: own,
      settings: own.config as unknown as Settings,
      counts: (name) => counting.includes(name),
    }
  }
}

/** What is delivered by a service of AWS itself, not under a role of ours. */
const SERVICES: readonly string[] = ['alarm', 'bucket', 'event-rule']

export const comesByService = ({ fromFacet }: GraphEdge<'triggers'>): boolean =>
  SERVICES.includes(fromFacet.source)
