import { z } from 'zod'
import { ACCOUNT_ID, arn, type Intrinsic, type PlanItem, ref, type Value } from '../cfn.ts'
import type { CostLine } from '../costLine.ts'
import { exactly } from '../costLine.ts'
import type { EmitContext } from '../define.ts'
import { field, type ShowWhen } from '../fields.ts'
import { allow, type PolicyStatement, policyDocument } from './iam.ts'

/** Suffixes of the key that is made with the data, and of the parameter that names one which exists. */
const KEY = 'Key'
const KEY_ARN = 'KeyArn'

/** Which KMS key encrypts data at rest. */
export const dataKeyField = (shown?: ShowWhen) =>
  field(z.enum(['aws', 'new', 'existing']).default('aws'), {
    title: 'KMS key',
    description:
      'AWS’s own key costs nothing and cannot be shared with other accounts. A key of your own has its own policy, is rotated every year and outlives the stack.',
    labels: { aws: 'AWS managed key', new: 'A key of its own', existing: 'A key that exists (parameter)' },
    ...(shown && { showWhen: shown }),
  })

export type DataKey = 'aws' | 'new' | 'existing'

type Named = Pick<EmitContext<unknown>, 'getAtt' | 'logicalId'>

/** ARN of the key; null: AWS's own, which the service finds by itself. */
export function dataKeyArn(ctx: Named, key: DataKey): Intrinsic | null {
  if (key === 'new') return ctx.getAtt(KEY, 'Arn')
  return key === 'existing' ? ref(ctx.logicalId(KEY_ARN)) : null
}

/** The key, or the parameter that names one. `holds` completes "… of <name>": "Objects". */
export function* dataKeyItems(
  ctx: EmitContext<unknown>,
  key: DataKey,
  holds: string,
  services: readonly PolicyStatement[] = [],
): Iterable<PlanItem> {
  if (key === 'existing') {
    yield ctx.parameter({
      name: ctx.logicalId(KEY_ARN),
      type: 'String',
      description: `ARN of the KMS key that encrypts ${ctx.name}`,
      allowedPattern: '^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+$',
      group: 'Encryption',
    })
  }
  if (key !== 'new') return
  yield ctx.resource(
    KEY,
    'AWS::KMS::Key',
    {
      Description: `${holds} of ${ctx.name}`,
      EnableKeyRotation: true,
      // Hands access over to IAM policies of this account; without it nobody could manage the key.
      // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
      KeyPolicy: policyDocument([
        {
          Sid: 'IamPolicies',
          Effect: 'Allow',
          Principal: { AWS: arn('iam::', ACCOUNT_ID, ':root') },
          Action: 'kms:*',
          Resource: '*',
        },
        ...services,
      ]),
      Tags: ctx.tags(),
    },
    // Without the key nobody can read the data again.
    { deletionPolicy: 'Retain' },
  )
}

/** What code needs of the key in order to read or write. AWS's own keys let everyone in through their service. */
export function keyStatements(
  key: Value<string> | null,
  level: 'read' | 'write' | 'read-write',
): readonly PolicyStatement[] {
  if (key === null) return []
  // Writing in parts reads back what was written: https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuAndPermissions.html
  return [allow(level === 'read' ? ['kms:Decrypt'] : ['kms:Decrypt', 'kms:GenerateDataKey'], key)]
}

/** The monthly charge for a key of one's own; requests to it are counted elsewhere. */
export function* dataKeyCost(key: DataKey): Iterable<CostLine> {
  if (key !== 'new') return
  yield {
    key: 'kms-key',
    label: 'KMS key',
    category: 'management',
    unit: 'key-month',
    quantity: exactly(1),
    price: { kind: 'service', id: 'kms.customer-managed-key' },
    formula: '1 key',
    assumption:
      'Each of the first two yearly rotations adds the price of a key; requests to AWS KMS are not counted.',
  }
}
