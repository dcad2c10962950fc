import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import { coveringRelations, everyComponentAlone } from './everyDrawing.ts'

/** A drawing of at least `count` components of every type and with every relation, the same each time. */
export function mixedDocument(count: number): Document {
  const parts = [...everyComponentAlone(), ...coveringRelations()]
  const nodes: Record<string, Document['nodes'][string]> = {}
  const edges: Record<string, Document['edges'][string]> = {}
  for (let turn = 0; Object.keys(nodes).length < count; turn++) {
    const part = parts[turn % parts.length]
    if (!part) throw new Error('the catalog is empty')
    const idOf = (id: string) => `${id}-${turn}`
    for (const [id, node] of Object.entries(part.document.nodes))
      nodes[idOf(id)] = {
        ...node,
        name: `${node.name} ${turn}`,
        ...(node.parent !== undefined && node.parent !== null && { parent: idOf(node.parent) }),
      }
    for (const [id, edge] of Object.entries(part.document.edges))
      edges[idOf(id)] = { ...edge, from: idOf(edge.from), to: idOf(edge.to) }
  }
  return { ...emptyDocument(`Mixture of ${count}`), nodes, edges }
}
