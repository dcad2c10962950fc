import { isTame, joinTexts, type Text, text } from './text.ts'
import { scalarText, type Value } from './value.ts'

// Spaces inside a value are kept by the AWS CLI's parser, those at its ends are not.
const PLAIN = /^(?:[A-Za-z0-9_./:@+#*%-]+(?: +[A-Za-z0-9_./:@+#*%-]+)*)?$/
const KEY = /^[A-Za-z0-9_./:#-]+$/

/**
 * A value in the AWS CLI's shorthand, `key=value,list=[a,b],map={k=v}`, or null when a character in it would be read as
 * syntax. The parser's own quoting is ambiguous after a backslash, so such values go as JSON instead.
 */
export function shorthand(value: Value): Text | null {
  if (value.kind !== 'map' || value.entries.length === 0) return null
  return pairs(value)
}

function pairs(value: Extract<Value, { kind: 'map' }>): Text | null {
  const parts: Text[] = []
  for (const [key, item] of value.entries) {
    const inner = KEY.test(key) ? nested(item) : null
    if (inner === null) return null
    parts.push(text(`${key}=`, inner))
  }
  return joinTexts(parts, ',')
}

function nested(value: Value): Text | null {
  const scalar = scalarText(value)
  if (scalar !== null) return scalar.length > 0 && isTame(scalar, PLAIN) ? scalar : null
  if (value.kind === 'listVariable') {
    return value.tame ? text('[', [{ kind: 'variable', name: value.name, tame: true }], ']') : null
  }
  if (value.kind === 'list') {
    const items = value.items.map(nested)
    return items.every((item) => item !== null) ? text('[', joinTexts(items, ','), ']') : null
  }
  if (value.kind === 'map') {
    const inner = pairs(value)
    return inner === null ? null : text('{', inner, '}')
  }
  return null
}
