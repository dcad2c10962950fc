/** The smallest document that a judge still rejects. All steps of a round are judged in one process: judges start slowly. */
import type { Document } from '../../shared/document/schema.ts'

type Judged = {
  isValid: (document: Document) => boolean
  /** One answer for each candidate. */
  rejects: (candidates: readonly Document[]) => Promise<readonly boolean[]>
}

/** A document of eight components with twenty settings is done in about fifteen rounds. */
const MOST_ROUNDS = 25
const MOST_IN_A_ROUND = 40

export async function shrink(start: Document, { isValid, rejects }: Judged): Promise<Document> {
  let current = start
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const candidates = [...smaller(current)].filter(isValid).slice(0, MOST_IN_A_ROUND)
    if (candidates.length === 0) return current
    const answers = await rejects(candidates)
    const next = candidates.find((_, index) => answers[index] === true)
    if (next === undefined) return current
    current = next
  }
  return current
}

/** The largest steps first: without a node and all that hangs on it, without a connection, a setting at its default. */
function* smaller(document: Document): Generator<Document> {
  for (const id of Object.keys(document.nodes)) yield withoutNode(document, id)
  for (const id of Object.keys(document.edges)) {
    const { [id]: _, ...edges } = document.edges
    yield { ...document, edges }
  }
  for (const [id, node] of Object.entries(document.nodes)) {
    const config = node.config ?? {}
    const keys = Object.keys(config)
    if (keys.length > 1) yield { ...document, nodes: { ...document.nodes, [id]: { ...node, config: {} } } }
    for (const key of keys) {
      const { [key]: _, ...rest } = config
      yield { ...document, nodes: { ...document.nodes, [id]: { ...node, config: rest } } }
    }
  }
  for (const [id, node] of Object.entries(document.nodes)) {
    if (node.name !== id) yield { ...document, nodes: { ...document.nodes, [id]: { ...node, name: id } } }
  }
}

function withoutNode(document: Document, gone: string): Document {
  const dropped = new Set([gone])
  for (;;) {
    const more = Object.entries(document.nodes).filter(
      ([id, { parent }]) => !dropped.has(id) && typeof parent === 'string' && dropped.has(parent),
    )
    if (more.length === 0) break
    for (const [id] of more) dropped.add(id)
  }
  return {
    ...document,
    nodes: Object.fromEntries(Object.entries(document.nodes).filter(([id]) => !dropped.has(id))),
    edges: Object.fromEntries(
      Object.entries(document.edges).filter(([, { from, to }]) => !dropped.has(from) && !dropped.has(to)),
    ),
  }
}
