import { type CfnObject, type CfnValue, concat, type Intrinsic, isIntrinsic } from '../cfn.ts'

/**
 * JSON text for a property that takes text (a dashboard's body), with references in it. What a reference comes to must
 * hold no `"` and no `\`: ids, names and ARNs do not.
 */
export function jsonText(value: CfnValue): Intrinsic {
  return concat(...merged(pieces(value)))
}

function pieces(value: CfnValue): readonly CfnValue[] {
  if (typeof value !== 'object') return [JSON.stringify(value)]
  if (Array.isArray(value)) return ['[', ...separated(value.map(pieces)), ']']
  if (isIntrinsic(value)) return ['"', value, '"']
  const entries = Object.entries(value as CfnObject)
  return ['{', ...separated(entries.map(([key, item]) => [`${JSON.stringify(key)}:`, ...pieces(item)])), '}']
}

const separated = (list: readonly (readonly CfnValue[])[]): readonly CfnValue[] =>
  list.flatMap((item, index) => (index === 0 ? item : [',', ...item]))

/** Neighbouring text as one piece, so that a template reads as the text that it is. */
function merged(list: readonly CfnValue[]): readonly CfnValue[] {
  const made: CfnValue[] = []
  for (const item of list) {
    const last = made.at(-1)
    if (typeof item === 'string' && typeof last === 'string') made[made.length - 1] = last + item
    else made.push(item)
  }
  return made
}
