import type { Value } from '../cfn.ts'
import type { EmitContext, FacetContext } from '../define.ts'
import { allow, type PolicyStatement } from './iam.ts'

const KEY = 'KmsKeyArn'

/**
 * The parameter for the customer managed key that something is encrypted with. A key's policy belongs to the key, so
 * what it has to allow is told where the key is given. `services`: those that write, such as "sns.amazonaws.com".
 */
export function keyParameter(ctx: EmitContext<unknown>, services: readonly string[] = []) {
  const also =
    services.length === 0
      ? ''
      : `; its policy must allow kms:GenerateDataKey and kms:Decrypt to ${[...new Set(services)].sort().join(' and ')}`
  return ctx.parameter({
    name: ctx.logicalId(KEY),
    type: 'String',
    description: `ARN of the KMS key that encrypts ${ctx.name}${also}`,
    allowedPattern: '^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+$',
    group: 'Encryption',
  })
}

type Ref = Pick<FacetContext<unknown>, 'ref'>

export const keyArn = ({ ref }: Ref): Value<string> => ref(KEY)

/** What whoever writes needs of the key: data keys, and to read them again. */
export const encryptWith = (ctx: Ref): PolicyStatement =>
  allow(['kms:Decrypt', 'kms:GenerateDataKey'], keyArn(ctx))

export const decryptWith = (ctx: Ref): PolicyStatement => allow(['kms:Decrypt'], keyArn(ctx))
