import { literal, type Text, text } from './text.ts'

/** A CloudFormation value after references were turned into shell variables and conditions were decided. */
export type Value =
  | { readonly kind: 'text'; readonly text: Text }
  /** A number in JSON: digits now, or a variable that the script has checked to hold digits. */
  | { readonly kind: 'number'; readonly text: Text }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  /** A list known when the script runs: `$NAME` holds it with commas, the array `NAME_items` one by one. */
  | { readonly kind: 'listVariable'; readonly name: string; readonly tame: boolean }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Value])[] }

export const textValue = (...parts: readonly (string | Text)[]): Value => ({
  kind: 'text',
  text: text(...parts),
})
export const numberValue = (value: number): Value => ({ kind: 'number', text: literal(String(value)) })
export const listValue = (items: readonly Value[]): Value => ({ kind: 'list', items })

/** Entries that are undefined are left out. */
export function mapValue(entries: Readonly<Record<string, Value | undefined>>): Value {
  return {
    kind: 'map',
    entries: Object.entries(entries).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value] as const],
    ),
  }
}

export function entry(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'map' ? value.entries.find(([name]) => name === key)?.[1] : undefined
}

export const itemsOf = (value: Value | undefined): readonly Value[] =>
  value?.kind === 'list' ? value.items : value === undefined ? [] : [value]

/** A scalar as text: AWS takes "80" and "true" on a command line for numbers and booleans. Null for lists and maps. */
export function scalarText(value: Value): Text | null {
  switch (value.kind) {
    case 'text':
    case 'number':
      return value.text
    case 'boolean':
      return literal(String(value.value))
    default:
      return null
  }
}

/** True when nothing of it waits for the script. */
export function isKnown(value: Value): boolean {
  switch (value.kind) {
    case 'text':
    case 'number':
      return value.text.every((piece) => piece.kind === 'literal')
    case 'boolean':
      return true
    case 'list':
      return value.items.every(isKnown)
    case 'listVariable':
      return false
    case 'map':
      return value.entries.every(([, item]) => isKnown(item))
  }
}
