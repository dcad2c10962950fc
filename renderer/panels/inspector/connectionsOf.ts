import type { Document } from '../../../shared/document/schema.ts'

export interface Connection {
  readonly edgeId: string
  readonly direction: 'out' | 'in'
  readonly relation: string
  /** The node at the other end. */
  readonly peer: string
}

/** What a node is joined to: first what leads out of it, then what leads in. */
export function connectionsOf(edges: Document['edges'], id: string): readonly Connection[] {
  const all = Object.entries(edges)
  const out = all.filter(([, edge]) => edge.from === id)
  const into = all.filter(([, edge]) => edge.to === id)
  return [
    ...out.map(([edgeId, edge]) => ({
      edgeId,
      direction: 'out' as const,
      relation: edge.relation,
      peer: edge.to,
    })),
    ...into.map(([edgeId, edge]) => ({
      edgeId,
      direction: 'in' as const,
      relation: edge.relation,
      peer: edge.from,
    })),
  ]
}
