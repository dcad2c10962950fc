import type { Option } from './command.ts'
import { kebabName } from './names.ts'
import type { Step } from './printer.ts'
import { jsonLiteral } from './shell/json.ts'
import { shorthand } from './shell/shorthand.ts'
import type { Text } from './shell/text.ts'
import { isKnown, scalarText, type Value } from './shell/value.ts'
import { quoteLiteral, word } from './shell/word.ts'

// Version 1 of the AWS CLI fetches a value that begins with http(s)://, and both versions read file:// ones.
const FETCHED = /^(?:fileb?|https?):\/\//
const SHORTHAND_WIDTH = 160
const INLINE_JSON_WIDTH = 120

/**
 * An option with its words. Structures go as shorthand where that is short and safe, else as a JSON document beside the
 * script; short JSON without variables stays on the line.
 */
export function option(
  step: Step,
  name: string,
  value: Value | undefined,
  width = SHORTHAND_WIDTH,
): Option | null {
  return value === undefined ? null : { name, words: words(step, name, value, width) }
}

/** Options named after the properties: "CidrBlock" → `--cidr-block`; a pair gives the option's name where it differs. */
export function options(
  step: Step,
  ...properties: readonly (string | readonly [string, string])[]
): Option[] {
  return properties.flatMap((item) => {
    const [property, name] = typeof item === 'string' ? [item, kebabName(item)] : item
    const made = option(step, name, step.value(property))
    return made === null ? [] : [made]
  })
}

/** `--name` or `--no-name`. */
export function flag(step: Step, name: string, value: Value | undefined): Option | null {
  if (value === undefined) return null
  const known =
    value.kind === 'boolean' ? value.value : value.kind === 'text' ? literalFlag(value.text) : null
  if (known === null) {
    step.fault(`--${name} is on or off; its value is neither true nor false when the script is written.`)
    return null
  }
  return { name: known ? name : `no-${name}`, words: [] }
}

function literalFlag(value: Text): boolean | null {
  const only = value[0]
  if (value.length !== 1 || only?.kind !== 'literal') return null
  return only.text === 'true' ? true : only.text === 'false' ? false : null
}

export const flags = (step: Step, ...properties: readonly (string | readonly [string, string])[]): Option[] =>
  properties.flatMap((item) => {
    const [property, name] = typeof item === 'string' ? [item, kebabName(item)] : item
    const made = flag(step, name, step.value(property))
    return made === null ? [] : [made]
  })

/** Always `file://`: policies and definitions that a person wants to read on their own. */
export function documentOption(
  step: Step,
  name: string,
  value: Value | undefined,
  kind = name,
): Option | null {
  if (value === undefined) return null
  // A policy that is a text already must not become a JSON string.
  const known = value.kind === 'text' ? step.textFile(kind, value.text) : step.document(kind, value)
  return { name, words: [known] }
}

export const fixed = (name: string, ...values: readonly string[]): Option => ({
  name,
  words: values.map(quoteLiteral),
})

export const textOption = (name: string, value: Text): Option => ({ name, words: [word(value)] })

function words(step: Step, name: string, value: Value, width: number): string[] {
  const scalar = scalarText(value)
  if (scalar !== null) return [isFetched(scalar) ? step.textFile(name, scalar) : word(scalar)]
  switch (value.kind) {
    case 'listVariable':
      return [`"\${${value.name}_items[@]}"`]
    case 'list':
      return listWords(value.items, width) ?? [json(step, name, value)]
    default: {
      const short = shorthand(value)
      return [short !== null && widthOf(short) <= width ? word(short) : json(step, name, value)]
    }
  }
}

function listWords(items: readonly Value[], width: number): string[] | null {
  if (items.length === 0) return [quoteLiteral('[]')]
  const made = items.map((item) => {
    const scalar = scalarText(item)
    if (scalar !== null) return isFetched(scalar) || startsWith(scalar, /^[-[{]/) ? null : word(scalar)
    const short = shorthand(item)
    return short === null || widthOf(short) > width ? null : word(short)
  })
  return made.every((item) => item !== null) ? made : null
}

function json(step: Step, name: string, value: Value): string {
  if (isKnown(value)) {
    const inline = jsonLiteral(value)
    if (inline.length <= INLINE_JSON_WIDTH) return quoteLiteral(inline)
  }
  return step.document(name, value)
}

const widthOf = (value: Text): number =>
  value.reduce((sum, piece) => {
    return (
      sum + (piece.kind === 'literal' ? piece.text : piece.kind === 'call' ? piece.code : piece.name).length
    )
  }, 0)

function startsWith(value: Text, pattern: RegExp): boolean {
  const first = value[0]
  if (first === undefined) return false
  return first.kind === 'literal' ? pattern.test(first.text) : first.kind === 'variable' && !first.tame
}

const isFetched = (value: Text): boolean => startsWith(value, FETCHED)
