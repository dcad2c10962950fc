import type { z } from 'zod'
import { formatNumber } from './money.ts'
import { plural } from './text.ts'

const EXPECTED: Readonly<Record<string, string>> = {
  int: 'a whole number is expected',
  number: 'a number is expected',
  string: 'text is expected',
  boolean: 'true or false is expected',
  array: 'a list is expected',
  object: 'an object is expected',
  record: 'an object is expected',
}

/**
 * What zod would say of a fault, in words for the person who has to mend it; undefined leaves it to zod. Given to a parse
 * as its `error`, where a schema's own message, which knows more, comes before it.
 */
export function issueText(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'must be given' : EXPECTED[issue.expected]
    case 'invalid_value':
      return issue.values.length > 12 ? undefined : `must be ${oneOf(issue.values)}`
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin === 'string'
        ? 'must not be empty'
        : limit('at least', 'more than', issue.inclusive, issue.minimum, issue.origin)
    case 'too_big':
      return limit('at most', 'less than', issue.inclusive, issue.maximum, issue.origin)
    default:
      return undefined
  }
}

const oneOf = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value))).join(' or ')

function limit(
  inclusive: string,
  exclusive: string,
  isInclusive: boolean | undefined,
  bound: number | bigint,
  origin: string,
): string {
  const words = isInclusive === false ? exclusive : inclusive
  const count = Number(bound)
  if (origin === 'string') return `${words} ${plural(count, 'character')}`
  if (origin === 'array' || origin === 'set' || origin === 'map') return `${words} ${plural(count, 'item')}`
  return `${words} ${formatNumber(count, 6)}`
}
