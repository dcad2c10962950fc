import { relationOf } from '../../shared/catalog/relations/index.ts'
import type { Document, DocumentEdge, DocumentNode } from '../../shared/document/schema.ts'
import { endOf } from './connect.ts'

/** "HTTPS 443", ":8080": the ports on which the far end listens, whatever the relation; null when it says none. */
function portsOf(facet: unknown): string | null {
  if (typeof facet !== 'object' || facet === null) return null
  if ('port' in facet && typeof facet.port === 'number') return `:${facet.port}`
  if (!('ports' in facet) || !Array.isArray(facet.ports)) return null
  const ports = facet.ports.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'port' in item && typeof item.port === 'number'
      ? [item.port]
      : [],
  )
  if (ports.length === 0) return null
  return ports.length > 2
    ? `:${ports[0]} and ${ports.length - 1} more`
    : ports.map((port) => `:${port}`).join(' ')
}

// Asked for every connection in view at every change of the state; the answer changes with the edge and its far end.
const known = new WeakMap<
  DocumentEdge,
  { readonly target: DocumentNode | undefined; readonly text: string }
>()

/** What stands on a connection: "routes to :8080". */
export function edgeText(document: Document, edge: DocumentEdge): string {
  const target = document.nodes[edge.to]
  const before = known.get(edge)
  if (before && before.target === target) return before.text
  const text = describe(document, edge)
  known.set(edge, { target, text })
  return text
}

function describe(document: Document, edge: DocumentEdge): string {
  const relation = relationOf(edge.relation)
  if (!relation) return edge.relation
  const end = endOf(document, edge.to)
  const facet = end ? end.spec.in?.[relation.name]?.(end.context) : null
  const ports = portsOf(facet)
  return ports === null ? relation.title : `${relation.title} ${ports}`
}

/** "web-alb routes to web", for those who hear it. */
export function edgeLabel(document: Document, edge: DocumentEdge): string {
  const from = document.nodes[edge.from]?.name ?? edge.from
  const to = document.nodes[edge.to]?.name ?? edge.to
  return `${from} ${relationOf(edge.relation)?.title ?? edge.relation} ${to}`
}
