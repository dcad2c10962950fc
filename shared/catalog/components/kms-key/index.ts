import { kebabCase, plural } from '../../../base/text.ts'
import { allow, policyDocument } from '../../aws/iam.ts'
import { concat, ref } from '../../cfn.ts'
import { exactly, range, usage } from '../../costLine.ts'
import { defineComponent } from '../../define.ts'
import type { Access } from '../../relations/uses/facets.ts'

import { type KeyConfig, keyConfig } from './config.ts'
import { keyPolicy } from './policy.ts'

const ALIAS = 'Alias'
const isSymmetric = ({ keySpec }: KeyConfig): boolean => keySpec === 'SYMMETRIC_DEFAULT'

function keyUsage({ keySpec, rsaUsage }: KeyConfig) {
  if (keySpec === 'SYMMETRIC_DEFAULT') return 'ENCRYPT_DECRYPT'
  if (keySpec === 'HMAC_256') return 'GENERATE_VERIFY_MAC'
  return keySpec.startsWith('RSA') ? rsaUsage : 'SIGN_VERIFY'
}

/** What code does with a key, from which the two halves are told apart: opening (read) and closing (write). */
const ACTIONS = {
  ENCRYPT_DECRYPT: { read: ['kms:Decrypt'], write: ['kms:Encrypt', 'kms:GenerateDataKey'] },
  SIGN_VERIFY: { read: ['kms:GetPublicKey', 'kms:Verify'], write: ['kms:GetPublicKey', 'kms:Sign'] },
  GENERATE_VERIFY_MAC: { read: ['kms:VerifyMac'], write: ['kms:GenerateMac'] },
} as const

export const kmsKey = defineComponent({
  type: 'kms-key',
  title: 'AWS KMS key',
  category: 'security',
  icon: 'kms-key',
  description: 'A key of your own, whose use you allow, log and revoke, for data at rest or for code.',
  docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
  keywords: ['encryption', 'cmk', 'customer managed key', 'key management service', 'sign'],
  schemaVersion: 1,
  config: keyConfig,
  placement: { inside: ['canvas', 'region'] },
  in: {
    uses: ({ config: given, getAtt }) => {
      const key = getAtt('', 'Arn')
      const { read, write } = ACTIONS[keyUsage(given)]
      const access = (level: Access['level'], actions: readonly string[]): Access => ({
        level,
        statements: [allow(['kms:DescribeKey', ...actions], key)],
      })
      return {
        access: [access('read-write', [...read, ...write]), access('read', read), access('write', write)],
        environment: [{ suffix: 'KEY_ARN', value: key }],
        ports: [],
        securityGroup: null,
      }
    },
  },
  out: {
    encrypts: ({ config: given, getAtt }) => ({
      keyArn: getAtt('', 'Arn'),
      symmetric: isSymmetric(given),
      multiRegion: given.multiRegion,
    }),
  },
  summary: (given) => [
    isSymmetric(given) ? 'Symmetric' : given.keySpec.replaceAll('_', ' '),
    ...(isSymmetric(given)
      ? [given.rotation ? `New material every ${plural(given.rotationDays, 'day')}` : 'No rotation']
      : []),
    ...(given.multiRegion ? ['Multi-Region'] : []),
  ],
  *resources(ctx) {
    const given = ctx.config
    yield ctx.resource(
      '',
      'AWS::KMS::Key',
      {
        Description: ctx.name.slice(0, 8192),
        ...(!isSymmetric(given) && { KeySpec: given.keySpec, KeyUsage: keyUsage(given) }),
        ...(isSymmetric(given) && {
          EnableKeyRotation: given.rotation,
          ...(given.rotation && { RotationPeriodInDays: given.rotationDays }),
        }),
        ...(given.multiRegion && { MultiRegion: true }),
        PendingWindowInDays: given.pendingWindowDays,
        KeyPolicy: policyDocument(keyPolicy(ctx)),
        Tags: ctx.tags(),
      },
      // What is encrypted with it may outlive the stack: backups, snapshots, retained tables.
      { deletionPolicy: 'Retain' },
    )
    yield ctx.resource(ALIAS, 'AWS::KMS::Alias', {
      AliasName:
        given.alias === ''
          ? concat('alias/', ref('AWS::StackName'), `-${kebabCase(ctx.name) || 'key'}`)
          : `alias/${given.alias}`,
      TargetKeyId: ctx.ref(),
    })
    yield ctx.output({
      name: ctx.logicalId('Arn'),
      value: ctx.getAtt('', 'Arn'),
      description: `ARN of the key ${ctx.name}`,
    })
  },
  *cost({ config: given }) {
    const rotates = isSymmetric(given) && given.rotation
    yield {
      key: 'key',
      label: 'Key',
      category: 'management',
      unit: 'key-month',
      // Key material of the first and of the second rotation costs as much as a key each; later ones are free.
      quantity: rotates ? range(1, 1, 3) : exactly(1),
      price: { kind: 'service', id: 'kms.customer-managed-key' },
      formula: rotates ? '1 key; 3 after its second rotation' : '1 key',
      ...(rotates && {
        assumption: 'The first and the second rotation each add the price of a key; later ones add nothing.',
      }),
    }
    const { requestsThousand } = given.usage
    yield {
      key: 'requests',
      label: 'Requests',
      category: 'requests',
      unit: 'request',
      quantity: usage(requestsThousand === null ? null : requestsThousand * 1000),
      price: {
        kind: 'service',
        id:
          isSymmetric(given) || given.keySpec === 'RSA_2048' || given.keySpec === 'HMAC_256'
            ? 'kms.symmetric-requests'
            : 'kms.asymmetric-requests',
      },
      formula:
        requestsThousand === null ? 'requests not given' : `${requestsThousand} thousand a month, as given`,
      assumption: 'The 20,000 requests a month that are free for the account as a whole are not taken off.',
    }
  },
})
