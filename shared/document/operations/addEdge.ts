import { type DocumentEdge, edgeSchema, idSchema } from '../schema.ts'
import { defineVerb } from './define.ts'

/** Whether the relation makes sense is the catalog's to say (`catalog/connect.ts`); here only its ends are checked. */
export const addEdge = defineVerb<{ readonly id: string; readonly edge: DocumentEdge }>(
  (draft, { id, edge }) => {
    if (!idSchema.safeParse(id).success) return `"${id}" is not a valid id`
    if (Object.hasOwn(draft.edges, id)) return `there is already an edge "${id}"`
    const end = [edge.from, edge.to].find((node) => !Object.hasOwn(draft.nodes, node))
    if (end !== undefined) return `there is no node "${end}"`
    const parsed = edgeSchema.safeParse(edge)
    if (!parsed.success)
      return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    draft.edges[id] = parsed.data
    return null
  },
)
