import { type DocumentDraft, defineVerb } from './define.ts'

/** Removes the nodes, everything inside them, every edge that touches them and what was said about them. */
export const removeNodes = defineVerb<{ readonly ids: readonly string[] }>((draft, { ids }) => {
  const missing = ids.find((id) => !Object.hasOwn(draft.nodes, id))
  if (missing !== undefined) return `there is no node "${missing}"`
  const doomed = withDescendants(draft, ids)
  for (const id of doomed) delete draft.nodes[id]
  for (const [id, edge] of Object.entries(draft.edges)) {
    if (doomed.has(edge.from) || doomed.has(edge.to)) delete draft.edges[id]
  }
  for (const [id, suppression] of Object.entries(draft.suppressions)) {
    if (suppression.node !== undefined && doomed.has(suppression.node)) delete draft.suppressions[id]
  }
  for (const scene of Object.values(draft.scenes)) {
    if (scene.highlight.some((id) => doomed.has(id)))
      scene.highlight = scene.highlight.filter((id) => !doomed.has(id))
  }
  return null
})

export function withDescendants(document: Pick<DocumentDraft, 'nodes'>, ids: readonly string[]): Set<string> {
  const found = new Set(ids)
  const entries = Object.entries(document.nodes)
  // A child may be listed before its parent: go on until nothing new is found.
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const [id, node] of entries) if (node.parent !== undefined && found.has(node.parent)) found.add(id)
  }
  return found
}
