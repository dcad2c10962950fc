import { type Document, sceneSchema } from '../schema.ts'
import { defineVerb } from './define.ts'

/** Adds or replaces a scene of the presentation; null removes it. */
export const setScene = defineVerb<{
  readonly id: string
  readonly scene: Document['scenes'][string] | null
}>((draft, { id, scene }) => {
  if (scene === null) {
    delete draft.scenes[id]
    return null
  }
  const parsed = sceneSchema.safeParse(scene)
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  draft.scenes[id] = parsed.data
  return null
})
