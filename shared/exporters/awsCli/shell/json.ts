import type { Piece, Text } from './text.ts'
import { isKnown, type Value } from './value.ts'
import { escapeInDocument, escapeInQuotes, expansion, insideQuotes } from './word.ts'

type Guard = (text: string) => string

/** The lines of a here-document, and whether its delimiter must be quoted because nothing in it is to be expanded. */
export function jsonDocument(value: Value): { readonly body: string; readonly expands: boolean } {
  const expands = !isKnown(value)
  return { body: print(value, '', expands ? escapeInDocument : (text) => text, true), expands }
}

/** Compact JSON as the inside of a double-quoted word. */
export const jsonInQuotes = (value: Value): string => print(value, '', escapeInQuotes, false)

/** Compact JSON of a value that is wholly known. */
export const jsonLiteral = (value: Value): string => print(value, '', (text) => text, false)

function print(value: Value, indent: string, guard: Guard, pretty: boolean): string {
  switch (value.kind) {
    case 'text':
      return string(value.text, guard)
    case 'number':
      return insideQuotes(value.text, guard, expansion)
    case 'boolean':
      return String(value.value)
    case 'listVariable':
      return `[$(json_list "$${value.name}")]`
    case 'list':
      return block(
        '[',
        ']',
        value.items.map((item) => print(item, `${indent}  `, guard, pretty)),
        indent,
        pretty,
      )
    case 'map':
      return block(
        '{',
        '}',
        value.entries.map(
          ([key, item]) =>
            `${guard(JSON.stringify(key))}:${pretty ? ' ' : ''}${print(item, `${indent}  `, guard, pretty)}`,
        ),
        indent,
        pretty,
      )
  }
}

function block(
  open: string,
  close: string,
  items: readonly string[],
  indent: string,
  pretty: boolean,
): string {
  if (items.length === 0) return open + close
  if (!pretty) return open + items.join(',') + close
  return `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`
}

function string(text: Text, guard: Guard): string {
  const quote = guard('"')
  return (
    quote + insideQuotes(text, (piece) => guard(JSON.stringify(piece).slice(1, -1)), jsonExpansion) + quote
  )
}

function jsonExpansion(piece: Exclude<Piece, { kind: 'literal' }>, next: string): string {
  if (piece.kind === 'variable' && !piece.tame) return `$(json_text "${expansion(piece, '')}")`
  return expansion(piece, next)
}
