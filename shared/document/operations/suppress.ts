import { type Document, suppressionSchema } from '../schema.ts'
import { defineVerb } from './define.ts'

/** Silences a rule, with a reason; null lets it speak again. */
export const suppress = defineVerb<{
  readonly id: string
  readonly suppression: Document['suppressions'][string] | null
}>((draft, { id, suppression }) => {
  if (suppression === null) {
    delete draft.suppressions[id]
    return null
  }
  const parsed = suppressionSchema.safeParse(suppression)
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  draft.suppressions[id] = parsed.data
  return null
})
