import { literal, type Text } from './shell/text.ts'
import { word } from './shell/word.ts'

/** `--name` and its words, which are already shell words. */
export interface Option {
  readonly name: string
  readonly words: readonly string[]
}

export interface Command {
  /** "ec2 create-vpc" */
  readonly verb: string
  readonly options: readonly Option[]
  /** JMESPath; the answer is then text. */
  readonly query?: Text
}

export type OptionItem = Option | readonly OptionItem[] | null

export function command(verb: string, ...options: readonly OptionItem[]): Command {
  return { verb, options: flatten(options) }
}

export const queried = (base: Command, query: string | Text): Command => ({
  ...base,
  query: typeof query === 'string' ? literal(query) : query,
})

function flatten(items: readonly OptionItem[]): Option[] {
  return items.flatMap((item) => (item === null ? [] : isOption(item) ? [item] : flatten(item)))
}

const isOption = (item: Option | readonly OptionItem[]): item is Option => !Array.isArray(item)

const WIDTH = 100

/** Lines of the command; on one line if it is short, else one option a line as AWS's own examples have it. */
export function commandLines(made: Command, before = '', after = ''): string[] {
  const options = [
    ...made.options,
    ...(made.query === undefined
      ? []
      : [
          { name: 'query', words: [word(made.query)] },
          { name: 'output', words: ['text'] },
        ]),
  ]
  const flat = `${before}aws ${made.verb}${options.map((option) => ` ${optionText(option)}`).join('')}${after}`
  if (flat.length <= WIDTH && !flat.includes('\n')) return [flat]
  const lines = [`${before}aws ${made.verb}`]
  for (const option of options) {
    const line = optionText(option)
    // `--query … --output text` belong together.
    if (option.name === 'output') lines[lines.length - 1] += ` ${line}`
    else if (option.words.length > 1 && line.length > WIDTH) {
      lines.push(`  --${option.name}`, ...option.words.map((item) => `    ${item}`))
    } else lines.push(`  ${line}`)
  }
  return lines.map((line, index) => (index === lines.length - 1 ? line + after : `${line} \\`))
}

function optionText(option: Option): string {
  // A value that begins with "-" would be taken for an option.
  const [first, ...rest] = option.words
  if (first === undefined) return `--${option.name}`
  if (rest.length === 0 && /^["']?-/.test(first) && !/^-\d+$/.test(first)) return `--${option.name}=${first}`
  return `--${option.name} ${option.words.join(' ')}`
}
