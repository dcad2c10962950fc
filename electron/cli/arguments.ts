import { err, ok, type Result } from '../../shared/base/result.ts'
import { listText, nearest } from '../../shared/base/text.ts'

/** An option that takes a value, with the values allowed; an empty list: any text. 'switch': given or not, without a value. */
export type OptionTable = Readonly<Record<string, readonly string[] | 'switch'>>

export interface Arguments {
  readonly positional: readonly string[]
  readonly options: Readonly<Record<string, string>>
}

/** `--name value`, `--name=value` and, for a switch, `--name` (its value is then "on"). What is not in the table is an error that names the nearest option. */
export function parseArguments(argv: readonly string[], table: OptionTable): Result<Arguments, string> {
  const positional: string[] = []
  const options: Record<string, string> = {}
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (!word.startsWith('--')) {
      positional.push(word)
      continue
    }
    const [name = '', inline] = splitOnce(word.slice(2))
    const allowed = Object.hasOwn(table, name) ? table[name] : undefined
    if (!allowed) {
      const near = nearest(name, Object.keys(table))
      return err(`unknown option --${name}${near === null ? '' : ` (did you mean --${near}?)`}`)
    }
    if (allowed === 'switch') {
      if (inline !== undefined) return err(`--${name} takes no value`)
      options[name] = 'on'
      continue
    }
    const value = inline ?? argv[++i]
    if (value === undefined || value === '') return err(`--${name} needs a value`)
    if (allowed.length > 0 && !allowed.includes(value))
      return err(`--${name} is ${listText(allowed, 'or')}, not "${value}"`)
    options[name] = value
  }
  return ok({ positional, options })
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
