import type { Arguments, OptionTable } from './arguments.ts'

export interface Terminal {
  /** Data. */
  readonly out: (text: string) => void
  /** Messages. */
  readonly err: (text: string) => void
  readonly today: string
  /** True on a terminal: progress may be shown. */
  readonly progress: boolean
}

export interface CliCommand {
  readonly usage: string
  readonly summary: string
  readonly options: OptionTable
  /** Number of positional arguments. */
  readonly files: number
  /** Exit status: 0 fine, 1 findings, 2 input that cannot be used. */
  run(input: Arguments, terminal: Terminal): number
}
