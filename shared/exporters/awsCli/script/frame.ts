import type { PlanParameter } from '../../../plan/plan.ts'
import type { Scope } from '../scope.ts'
import { commentText } from '../shell/word.ts'
import { constants, exitTrap } from './environment.ts'
import { HELPERS, type Helper, helpersFor } from './helpers.ts'
import { own } from './lifecycle.ts'
import { argumentLoop, parameterChecks, type ScriptOption, settings, usage } from './options.ts'
import { variablesInAll } from './variables.ts'
import { assemble, type Mark, type Section, section } from './writer.ts'

export interface Frame {
  readonly script: 'deploy.sh' | 'teardown.sh'
  readonly scope: Scope
  /** One line for the reader. */
  readonly about: string
  readonly options: readonly ScriptOption[]
  readonly parameters: readonly PlanParameter[]
  /** How a step begins and ends. */
  readonly lifecycle: string
  readonly steps: number
  /** What the steps among `main` read; of the rest it is found here. */
  readonly read: ReadonlySet<string>
  readonly main: readonly Section[]
}

/** A whole script: settings and helpers around the steps, with no helper that it does not use. */
export function frame(made: Frame): { readonly text: string; readonly marks: readonly Mark[] } {
  const body = [...made.main.map(({ text }) => text), made.lifecycle]
  const fail = HELPERS.filter((helper) => helper.name === 'fail')
  const helpers = helpersFor(body).filter((helper) => helper.name !== 'fail')
  const rest = made.main.filter((part) => part.mark === undefined).map(({ text }) => text)
  const read = new Set([
    ...made.read,
    ...variablesInAll([...rest, made.lifecycle, ...helpers.map((helper) => helper.text)]),
  ])
  // Teardown deletes whatever the resource was made from.
  const fitting = (text: string) =>
    made.script === 'deploy.sh'
      ? text
      : text
          .replaceAll(" FOUND_DIGEST=''", '')
          .replaceAll('FOUND_DIGEST', '_')
          .replace(' || return 1\n  STATE=created', '')
  const shown = (list: readonly Helper[]) => list.map((helper) => section(fitting(helper.text)))
  return assemble([
    section(
      '#!/usr/bin/env bash',
      `# ${made.script}: ${commentText(made.about)}`,
      '# Needs bash 3.2 or newer and the AWS CLI, version 1 or 2, with credentials. --help tells the options.',
      made.script === 'deploy.sh'
        ? '# Safe to run again: what exists is found by name or by its tags cantilever:stack and cantilever:id.'
        : '# Deletes only what carries the tag cantilever:stack=<name>, last made first.',
      'set -euo pipefail',
      ...(made.parameters.some((parameter) => parameter.noEcho === true) ? ['umask 077'] : []),
    ),
    section(usage(made.script, made.scope.stack, made.about, made.options, made.parameters)),
    section(settings(made.scope.stack, made.options, made.parameters)),
    ...shown(fail),
    section(argumentLoop(made.options, made.parameters)),
    section(...parameterChecks(made.parameters, read)),
    section(...constants(read, made.steps, made.script)),
    section(exitTrap(made.script)),
    ...shown(helpers),
    section(own(read)),
    section(made.lifecycle),
    ...made.main,
  ])
}
