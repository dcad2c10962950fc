import type { PlanParameter } from '../../plan/plan.ts'
import { TAME, variable, wildVariable } from './shell/text.ts'
import type { Value } from './shell/value.ts'

export const parameterVariable = (name: string): string => `PARAM_${name}`

/** Looks for both of its variables: the text and, for a list, the array. */
export const readsParameter = (variables: ReadonlySet<string>, name: string): boolean =>
  variables.has(parameterVariable(name)) || variables.has(`${parameterVariable(name)}_items`)

export const isList = (parameter: PlanParameter): boolean =>
  parameter.type === 'CommaDelimitedList' || parameter.type.includes('List<')

export const isFromSsm = (parameter: PlanParameter): boolean => parameter.type.startsWith('AWS::SSM::')

export const isNumber = (parameter: PlanParameter): boolean => parameter.type === 'Number'

/**
 * True when the script refuses any value with characters that mean something to the shell, to JSON or to the AWS CLI's
 * shorthand, so that it may stand in commands as it is.
 */
export function isTameParameter(parameter: PlanParameter): boolean {
  if (parameter.noEcho === true) return false
  if (parameter.type.startsWith('AWS::') || parameter.type.startsWith('List<') || isNumber(parameter))
    return true
  if (parameter.allowedValues !== undefined) {
    return parameter.allowedValues.every((value) => TAME.test(String(value)))
  }
  // What has a pattern is a name of some kind: the script refuses odd characters in it, as the pattern does.
  if (parameter.allowedPattern !== undefined && TAME.test(String(parameter.default ?? ''))) return true
  return /(?:Arns?|Ids?)$/.test(parameter.name)
}

/** Short, and without the dot that parts a digest: it may stand there as it is, which costs no process and tells more. */
export function isInDigest(parameter: PlanParameter): boolean {
  const { allowedValues, maxLength, minValue } = parameter
  if (isList(parameter) || !isTameParameter(parameter)) return false
  if (allowedValues !== undefined) return allowedValues.every((one) => SHORT.test(String(one)))
  return isNumber(parameter) ? Number.isInteger(minValue) : maxLength !== undefined && maxLength <= 32
}

const SHORT = /^[A-Za-z0-9-]{1,32}$/

export function parameterValue(parameter: PlanParameter): Value {
  const name = parameterVariable(parameter.name)
  const tame = isTameParameter(parameter)
  if (isList(parameter)) return { kind: 'listVariable', name, tame }
  if (isNumber(parameter)) return { kind: 'number', text: variable(name) }
  return { kind: 'text', text: tame ? variable(name) : wildVariable(name) }
}
