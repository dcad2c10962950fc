import { type DocumentNode, idSchema, nodeSchema } from '../schema.ts'
import { defineVerb } from './define.ts'

export const addNode = defineVerb<{ readonly id: string; readonly node: DocumentNode }>(
  (draft, { id, node }) => {
    if (!idSchema.safeParse(id).success) return `"${id}" is not a valid id`
    if (Object.hasOwn(draft.nodes, id)) return `there is already a node "${id}"`
    if (node.parent !== undefined && !Object.hasOwn(draft.nodes, node.parent))
      return `there is no container "${node.parent}"`
    const parsed = nodeSchema.safeParse(node)
    if (!parsed.success)
      return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    draft.nodes[id] = parsed.data
    return null
  },
)
