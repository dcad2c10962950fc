import { type Settings, settingsSchema } from '../schema.ts'
import { defineVerb } from './define.ts'

export const editSettings = defineVerb<{ readonly settings: Partial<Settings> }>((draft, { settings }) => {
  const parsed = settingsSchema.safeParse({ ...draft.settings, ...settings })
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  draft.settings = parsed.data
  return null
})
