import { type Document, rateSchema } from '../schema.ts'
import { defineVerb } from './define.ts'

/** The user's own unit price in place of the price book's; null goes back to the price book. */
export const setRate = defineVerb<{ readonly key: string; readonly rate: Document['rates'][string] | null }>(
  (draft, { key, rate }) => {
    if (rate === null) {
      delete draft.rates[key]
      return null
    }
    const parsed = rateSchema.safeParse(rate)
    if (!parsed.success) return parsed.error.issues.map((issue) => issue.message).join('; ')
    draft.rates[key] = parsed.data
    return null
  },
)
