import { err, ok, type Result } from '../base/result.ts'
import { listText, midSentence } from '../base/text.ts'
import { describeForm } from '../catalog/form.ts'
import { applyOperations, type Operation } from '../document/operations/index.ts'
import type { Document } from '../document/schema.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'
import { resolve } from '../graph/resolve.ts'

export interface Carried {
  /** Those asked for, and the removal of the connections that no longer fit. */
  readonly operations: readonly Operation[]
  readonly document: Document
  /** A sentence for each connection that does not come along, with the reason. */
  readonly lost: readonly string[]
}

const REFUSED: ReadonlySet<string> = new Set(['impossible-relation', 'too-many-relations'])

/**
 * Makes the changed document. Connections stay where both ends still take them; the graph says which do not, so that
 * nothing here has to know which component takes part in which relation. A schedule or rule that has nothing left to
 * start goes as well. Error: why an operation was refused.
 */
export function carry(
  document: Document,
  graph: Graph,
  asked: readonly Operation[],
): Result<Carried, string> {
  const made = applyOperations(document, asked)
  if (!made.ok) return err(made.error.reason)
  const { edges, nodes } = made.value.document
  const before = new Set(graph.problems.map(({ edge }) => edge))
  const refusals = new Map(
    resolve(made.value.document).problems.flatMap(({ edge, code, message }) =>
      edge !== null && REFUSED.has(code) && !before.has(edge) ? [[edge, message] as const] : [],
    ),
  )
  const gone = Object.keys(document.edges).filter((id) => !Object.hasOwn(edges, id))
  const lost = [
    ...[...refusals].map(
      ([id, message]) =>
        `The connection “${edgeText(graph, made.value.document, id)}” does not come along: ${message}`,
    ),
    ...gone.map((id) => `The connection “${edgeText(graph, document, id)}” goes with what it joined.`),
  ]
  const operations = [...asked]
  if (refusals.size > 0) operations.push({ verb: 'removeEdges', ids: [...refusals.keys()] })
  const starters = [...refusals.keys(), ...gone].flatMap((id) => {
    const edge = document.edges[id]
    return edge?.relation === 'triggers' && Object.hasOwn(nodes, edge.from) ? [edge.from] : []
  })
  const idle = idleStarters(graph, document, operations, starters)
  if (idle.length > 0) {
    operations.push({ verb: 'removeNodes', ids: idle })
    lost.push(...idle.map((id) => `“${document.nodes[id]?.name}” goes: it has nothing left to start.`))
  }
  const final = applyOperations(document, operations)
  if (!final.ok) return err(final.error.reason)
  return ok({ operations, document: final.value.document, lost })
}

/** Those of the nodes that started something, start nothing now, and are there for nothing else. */
function idleStarters(
  graph: Graph,
  document: Document,
  operations: readonly Operation[],
  starters: readonly string[],
): string[] {
  if (starters.length === 0) return []
  const made = applyOperations(document, operations)
  if (!made.ok) return []
  const known = new Set(graph.problems.map(({ code, node }) => `${code} ${node}`))
  const lacking = resolve(made.value.document).problems.flatMap(({ code, node }) =>
    code === 'missing-relation' && node !== null && !known.has(`${code} ${node}`) ? [node] : [],
  )
  return [...new Set(starters)].filter((id) => lacking.includes(id))
}

/** "Public API routes to Orders API" */
function edgeText(graph: Graph, document: Document, id: string): string {
  const edge = document.edges[id]
  const nameOf = (node: string | undefined) =>
    node === undefined ? '' : (document.nodes[node]?.name ?? node)
  const title = graph.edges.get(id)?.spec.title ?? edge?.relation ?? ''
  return `${nameOf(edge?.from)} ${title} ${nameOf(edge?.to)}`
}

/** A sentence that names the settings which somebody set and which have no counterpart; none when all came along. */
export function lostSettings(node: GraphNode, kept: readonly string[]): string | false {
  const written = Object.keys(node.source?.config ?? {}).filter((key) => !kept.includes(key))
  if (written.length === 0) return false
  const { fields } = describeForm(node.spec.config)
  const titles = written.map((key) => midSentence(fields[key]?.title ?? key))
  return `What was set for ${listText(titles)} does not come along: there is no counterpart.`
}

/** Default of every component that has containers, which is not written down. */
const USUAL_RETENTION = 30

/** What is written to CloudWatch Logs and how long it is kept: a part of the load, which stays when what runs changes. */
export const logsOf = ({
  logRetentionDays,
  usage: { logsGb },
}: {
  readonly logRetentionDays: number
  readonly usage: { readonly logsGb: number | null }
}) => ({
  ...(logRetentionDays !== USUAL_RETENTION && { logRetentionDays }),
  ...(logsGb !== null && { usage: { logsGb } }),
})
