import { type CfnValue, isIntrinsic } from '../../../catalog/cfn.ts'
import { capture, lines } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { option } from '../options.ts'
import type { Action, Step } from '../printer.ts'
import { type Text, wildVariable } from '../shell/text.ts'
import { word } from '../shell/word.ts'

export interface LookedUp {
  readonly before: readonly Action[]
  /** What the password is in, once `before` has run; null without one. */
  readonly password: Text | null
}

/**
 * A password that CloudFormation looks up in a secret is looked up here: what is between `"password":"` and the end,
 * as the step that made the secret put it there.
 */
export function lookedUpPassword(step: Step, raw: CfnValue | undefined, path: string): LookedUp {
  if (raw === undefined) return { before: [], password: null }
  const secret = referenceIn(raw)
  if (secret === undefined) {
    step.fault(`${path} must be looked up in a secret of the stack`)
    return { before: [], password: null }
  }
  const [credentials, password] = [`${step.id}_credentials`, `${step.id}_password`]
  return {
    before: [
      capture(
        command('secretsmanager get-secret-value', option(step, 'secret-id', step.resolve(secret, path))),
        'SecretString',
        credentials,
      ),
      lines(`${password}=\${${credentials}#*'"password":"'}`, `${password}=\${${password}%'"}'*}`),
    ],
    password: wildVariable(password),
  }
}

/** `--name=…`, since a password may begin with "-". */
export const passwordOption = (name: string, { password }: LookedUp): Option | null =>
  password === null ? null : { name: `${name}=${word(password)}`, words: [] }

/** The reference within `{{resolve:secretsmanager:<reference>:SecretString:password}}`. */
function referenceIn(raw: CfnValue): CfnValue | undefined {
  if (typeof raw !== 'object' || !isIntrinsic(raw) || raw.$cfn !== 'concat') return undefined
  return raw.parts.find((part) => typeof part === 'object')
}
