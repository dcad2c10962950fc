import { defineVerb } from './define.ts'

export const removeEdges = defineVerb<{ readonly ids: readonly string[] }>((draft, { ids }) => {
  const missing = ids.find((id) => !Object.hasOwn(draft.edges, id))
  if (missing !== undefined) return `there is no edge "${missing}"`
  for (const id of ids) delete draft.edges[id]
  return null
})
