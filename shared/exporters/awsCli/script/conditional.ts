import { indent } from '../actions.ts'
import { parameterVariable } from '../parameters.ts'
import type { Scope } from '../scope.ts'
import { quoteAlways } from '../shell/word.ts'
import type { Decisions } from '../specialise.ts'

export const conditionVariable = (name: string): string => `COND_${name}`

export const isTrue = (name: string): string => `[ "$${conditionVariable(name)}" = yes ]`

/** Prints the same thing once for each outcome of the conditions in it, and once only where they agree. */
export function byCondition(
  conditions: readonly string[],
  print: (decisions: Decisions) => string[],
): string[] {
  const [first, ...rest] = conditions
  if (first === undefined) return print({})
  const arm = (value: boolean) => byCondition(rest, (decisions) => print({ [first]: value, ...decisions }))
  const yes = arm(true)
  const no = arm(false)
  if (yes.join('\n') === no.join('\n')) return yes
  if (yes.length === 0) return [`if ! ${isTrue(first)}; then`, ...indent(no), 'fi']
  return [
    `if ${isTrue(first)}; then`,
    ...indent(yes),
    ...(no.length === 0 ? [] : ['else', ...indent(no)]),
    'fi',
  ]
}

/** Every way in which the conditions can turn out, in the order in which `byCondition` prints them. */
export function outcomes(conditions: readonly string[]): Decisions[] {
  const [first, ...rest] = conditions
  if (first === undefined) return [{}]
  return [true, false].flatMap((value) =>
    outcomes(rest).map((decisions) => ({ [first]: value, ...decisions })),
  )
}

/** One spelling for each outcome. */
export const outcomeKey = (conditions: readonly string[], decisions: Decisions): string =>
  conditions.map((name) => (decisions[name] ? 'yes' : 'no')).join(' ')

/** More would print a resource over and over. */
export const MAX_CONDITIONS = 3

/** Sets every condition that is looked at; the parameters behind them join what is read. */
export function conditionLines(scope: Scope, read: Set<string>): string[] {
  return scope.stack.conditions
    .filter((condition) => read.has(conditionVariable(condition.name)))
    .flatMap((condition) => {
      read.add(parameterVariable(condition.parameter))
      return [
        `${conditionVariable(condition.name)}=no`,
        `if [ "$${parameterVariable(condition.parameter)}" != ${quoteAlways(condition.notEquals)} ]; then`,
        `  ${conditionVariable(condition.name)}=yes`,
        'fi',
      ]
    })
}
