import { literalOf, type Piece, type Text } from './text.ts'

const BARE = /^[A-Za-z0-9_./:@%+=,-]+$/

/** A literal as one shell word, bare where it may be. */
export const quoteLiteral = (text: string): string => (BARE.test(text) ? text : quoteAlways(text))

/**
 * A literal in quotes. Single quotes keep everything but themselves; a `$` or a backtick goes in double quotes with a
 * backslash, because in single quotes it looks to ShellCheck like an expansion that was meant and forgotten.
 */
export function quoteAlways(text: string): string {
  if (/[$`]/.test(text)) return `"${escapeInQuotes(text)}"`
  if (text.includes("'") && !/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** One shell word: the shell expands the variables in it and nothing else, and never splits it. */
export function word(value: Text): string {
  const known = literalOf(value)
  if (known !== null) return quoteLiteral(known)
  return quoted(value)
}

/** In double quotes even where bare would do: in an array a comma looks like a slip. */
export const quoted = (value: Text): string => `"${insideQuotes(value, escapeInQuotes, expansion)}"`

/** The right side of an assignment, where nothing is split: a lone command substitution needs no quotes. */
export function assigned(value: Text): string {
  const only = value[0]
  return value.length === 1 && only?.kind === 'call' && only.code.startsWith('$(') ? only.code : word(value)
}

/** Inside double quotes only these four mean anything to bash. */
export const escapeInQuotes = (text: string): string => text.replace(/[\\"$`]/g, '\\$&')

/** In a here-document without quoted delimiter a double quote means nothing, the other three do. */
export const escapeInDocument = (text: string): string => text.replace(/[\\$`]/g, '\\$&')

export function insideQuotes(
  value: Text,
  guard: (text: string) => string,
  expand: (piece: Exclude<Piece, { kind: 'literal' }>, next: string) => string,
): string {
  return value
    .map((piece, index) => {
      if (piece.kind === 'literal') return guard(piece.text)
      const next = value[index + 1]
      return expand(piece, next?.kind === 'literal' ? next.text : '')
    })
    .join('')
}

/** `$Vpc_id`, with braces only where what follows could be read as part of the name. */
export function expansion(piece: Exclude<Piece, { kind: 'literal' }>, next: string): string {
  if (piece.kind === 'call') return piece.code
  return /^[A-Za-z0-9_[]/.test(next) || piece.name.includes('[') ? `\${${piece.name}}` : `$${piece.name}`
}

/** For a comment line: one line, no control characters. */
export function commentText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
}
