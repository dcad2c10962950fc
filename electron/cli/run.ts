import { adviseCommand } from './advise.ts'
import { parseArguments } from './arguments.ts'
import { check } from './check.ts'
import { cost } from './cost.ts'
import type { CliCommand, Terminal } from './define.ts'
import { exportDocument } from './export.ts'
import { rulesTable } from './rules.ts'
import { types } from './types.ts'

const commands: Readonly<Record<string, CliCommand>> = {
  check,
  cost,
  advise: adviseCommand,
  export: exportDocument,
  types,
  rules: rulesTable,
}

const USAGE = `Usage: cantilever COMMAND

${Object.values(commands)
  .map(({ usage, summary }) => `  ${usage}\n      ${summary}`)
  .join('\n')}

Data goes to standard output, messages to standard error.
Exit status: 0 fine, 1 findings at the level asked for, 2 input that cannot be used.
`

export function run(argv: readonly string[], terminal: Terminal): number {
  const [name, ...rest] = argv
  if (name === undefined || name === 'help' || name === '--help') {
    terminal.out(USAGE)
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    terminal.err(`cantilever: there is no command "${name}"\n\n${USAGE}`)
    return 2
  }
  const parsed = parseArguments(rest, command.options)
  if (!parsed.ok || parsed.value.positional.length !== command.files) {
    const fault = parsed.ok ? (command.files === 0 ? 'takes no file' : 'takes one FILE') : parsed.error
    terminal.err(`cantilever ${name}: ${fault}\nUsage: cantilever ${command.usage}\n`)
    return 2
  }
  return command.run(parsed.value, terminal)
}
