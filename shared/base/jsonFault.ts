/**
 * Where text stops being JSON: the offset of the first character that cannot stand there (the length of the text when
 * it just ends too early). The engines' own messages name no position for short texts. Only for text that JSON.parse
 * has refused.
 */
export function jsonFault(text: string): number {
  const fault = value(text, skipSpace(text, 0))
  if (fault.bad) return fault.at
  return skipSpace(text, fault.at)
}

interface Step {
  readonly at: number
  readonly bad: boolean
}

const good = (at: number): Step => ({ at, bad: false })
const bad = (at: number): Step => ({ at, bad: true })

function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && ' \t\r\n'.includes(text.charAt(i))) i++
  return i
}

function value(text: string, at: number): Step {
  const char = text.charAt(at)
  if (char === '{') return members(text, at, '}', member)
  if (char === '[') return members(text, at, ']', value)
  if (char === '"') return string(text, at)
  const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
  literal.lastIndex = at
  const match = literal.exec(text)
  return match ? good(at + match[0].length) : bad(at)
}

function members(text: string, start: number, end: string, item: (text: string, at: number) => Step): Step {
  let at = skipSpace(text, start + 1)
  if (text.charAt(at) === end) return good(at + 1)
  for (;;) {
    const step = item(text, at)
    if (step.bad) return step
    at = skipSpace(text, step.at)
    if (text.charAt(at) === end) return good(at + 1)
    if (text.charAt(at) !== ',') return bad(at)
    at = skipSpace(text, at + 1)
  }
}

function member(text: string, at: number): Step {
  if (text.charAt(at) !== '"') return bad(at)
  const key = string(text, at)
  if (key.bad) return key
  const colon = skipSpace(text, key.at)
  return text.charAt(colon) === ':' ? value(text, skipSpace(text, colon + 1)) : bad(colon)
}

function string(text: string, start: number): Step {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '"') return good(at + 1)
    if (char < ' ') return bad(at)
    if (char !== '\\') continue
    const sequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
    sequence.lastIndex = at
    const match = sequence.exec(text)
    if (!match) return bad(at)
    at += match[0].length - 1
  }
  return bad(text.length)
}
