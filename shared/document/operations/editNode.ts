import { nodeSchema } from '../schema.ts'
import { defineVerb } from './define.ts'

/** Name and notes: what the user calls it and says about it. */
export const editNode = defineVerb<{
  readonly id: string
  readonly name?: string
  readonly notes?: string | null
}>((draft, { id, name, notes }) => {
  const node = draft.nodes[id]
  if (!node) return `there is no node "${id}"`
  if (name !== undefined) {
    const parsed = nodeSchema.shape.name.safeParse(name)
    if (!parsed.success) return 'a name has 1 to 80 characters'
    node.name = parsed.data
  }
  if (notes === null || notes === '') delete node.notes
  else if (notes !== undefined) node.notes = notes
  return null
})
