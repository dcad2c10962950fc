import type { z } from 'zod'
import { issueText } from '../base/issueText.ts'
import { readableIssue } from '../document/codec.ts'
import type { ConfigPath } from '../document/operations/path.ts'

export interface Settled {
  readonly schema: z.ZodType
  readonly config: unknown
  readonly issues: readonly { readonly path: ConfigPath; readonly message: string }[]
}

// Keyed by the written settings themselves: Immer keeps them the same object until they change, so that after an edit
// only the edited node is parsed again.
const cache = new WeakMap<object, Settled>()

/**
 * Fills in defaults. Settings that are not valid are reported and stand at their defaults in the result, so that one
 * slip does not blank the whole drawing; the plan refuses to be exported while there are any.
 */
export function settle(schema: z.ZodType, written: Readonly<Record<string, unknown>>): Settled {
  const known = cache.get(written)
  if (known && known.schema === schema) return known
  const settled = parse(schema, written)
  cache.set(written, settled)
  return settled
}

function parse(schema: z.ZodType, written: Readonly<Record<string, unknown>>): Settled {
  const first = schema.safeParse(written, { error: issueText })
  if (first.success) return { schema, config: first.data, issues: [] }
  const issues = first.error.issues.map((issue) => ({
    path: issue.path.filter((key) => typeof key !== 'symbol'),
    message: readableIssue(issue).message,
  }))
  const faulty = new Set<string>(
    first.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0
        ? issue.keys
        : [String(issue.path[0] ?? '')],
    ),
  )
  const rest = Object.fromEntries(Object.entries(written).filter(([key]) => !faulty.has(key)))
  const second = schema.safeParse(rest)
  return { schema, config: second.success ? second.data : schema.parse({}), issues }
}
