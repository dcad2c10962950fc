import { z } from 'zod'
import { kebabCase, plural } from '../../base/text.ts'
import { allow, type PolicyStatement, policyDocument } from '../aws/iam.ts'
import { ACCOUNT_ID, arn, concat, REGION, ref } from '../cfn.ts'
import { exactly, range, usage } from '../costLine.ts'
import { defineComponent, type EmitContext } from '../define.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../fields.ts'
import type { Access } from '../relations/uses/facets.ts'

const ALIAS = 'Alias'
const symmetric = showWhen('keySpec', 'SYMMETRIC_DEFAULT')

const config = z
  .strictObject({
    keySpec: field(
      z
        .enum(['SYMMETRIC_DEFAULT', 'RSA_2048', 'RSA_4096', 'ECC_NIST_P256', 'ECC_NIST_P384', 'HMAC_256'])
        .default('SYMMETRIC_DEFAULT'),
      {
        title: 'Key',
        description:
          'AWS services encrypt data at rest with symmetric keys only. It cannot be changed later: the key is replaced.',
        labels: {
          SYMMETRIC_DEFAULT: 'Symmetric (AES-256)',
          RSA_2048: 'RSA 2048',
          RSA_4096: 'RSA 4096',
          ECC_NIST_P256: 'ECC NIST P-256 (signing)',
          ECC_NIST_P384: 'ECC NIST P-384 (signing)',
          HMAC_256: 'HMAC 256',
        },
      },
    ),
    rsaUsage: field(z.enum(['ENCRYPT_DECRYPT', 'SIGN_VERIFY']).default('SIGN_VERIFY'), {
      title: 'Used for',
      description: 'An RSA key either encrypts or signs.',
      labels: { ENCRYPT_DECRYPT: 'Encryption', SIGN_VERIFY: 'Signing' },
      showWhen: showWhen('keySpec', 'RSA_2048', 'RSA_4096'),
    }),
    rotation: field(z.boolean().default(true), {
      title: 'Automatic rotation',
      description:
        'New data is encrypted with new key material; older material stays for what was encrypted with it. Nothing that uses the key notices.',
      showWhen: symmetric,
    }),
    rotationDays: field(wholeNumber(90, 2560).default(365), {
      title: 'Rotation period',
      description: 'From 90 to 2,560 days.',
      unit: 'days',
      showWhen: showWhen('rotation', true),
    }),
    multiRegion: field(z.boolean().default(false), {
      title: 'Multi-Region key',
      description:
        'Can be copied into other Regions as the same key, for data that is encrypted here and decrypted there. It cannot be changed later.',
    }),
    alias: field(
      z
        .string()
        .regex(
          /^$|^(?!aws\/)[A-Za-z0-9/_-]{1,200}$/,
          'letters, digits, "/", "_" and "-", not beginning with aws/',
        )
        .default(''),
      {
        title: 'Alias',
        description:
          'A name for the console and for code, unique in the account and Region. Empty: made from the names of the stack and the key.',
        placeholder: 'orders',
      },
    ),
    pendingWindowDays: field(wholeNumber(7, 30).default(30), {
      title: 'Waiting time of deletion',
      description:
        'Deleting a key makes everything that is encrypted with it unreadable for ever. So long it can be called back.',
      unit: 'days',
    }),
    usage: field(
      z
        .strictObject({
          requestsThousand: field(usageAmount(), {
            title: 'Requests',
            description:
              'Every encryption, decryption and data key, those made by AWS services for you included.',
            unit: 'thousand per month',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine((given, ctx) => {
    if (given.keySpec !== 'SYMMETRIC_DEFAULT' && given.rotation && given.rotationDays !== 365)
      ctx.addIssue({
        code: 'custom',
        path: ['rotationDays'],
        message: 'only symmetric keys are rotated by AWS KMS',
      })
  })

type KeyConfig = z.output<typeof config>

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
  config,
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

/**
 * The account hands access on through IAM policies; without that nobody could manage the key. Each service whose data it
 * encrypts may use it on behalf of those who may use the data, which is how AWS's own keys are guarded.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function keyPolicy(ctx: EmitContext<KeyConfig>): readonly PolicyStatement[] {
  const facets = ctx.outgoing('encrypts').map(({ peer }) => peer.facet)
  const via = [...new Set(facets.flatMap((facet) => facet.via))].sort()
  const services = [...new Set(facets.flatMap((facet) => facet.services))].sort()
  return [
    {
      Sid: 'IamPolicies',
      Effect: 'Allow',
      Principal: { AWS: arn('iam::', ACCOUNT_ID, ':root') },
      Action: 'kms:*',
      Resource: '*',
    },
    ...(via.length === 0
      ? []
      : [
          {
            Sid: 'ThroughServices',
            Effect: 'Allow',
            Principal: { AWS: '*' },
            Action: USE,
            Resource: '*',
            Condition: {
              StringEquals: {
                'kms:CallerAccount': ACCOUNT_ID,
                'kms:ViaService': via.map((service) => serviceIn(service)),
              },
            },
          } as const,
        ]),
    ...services.map(
      (service) =>
        ({
          Sid: `Service${service.replaceAll(/[^A-Za-z0-9]/g, '')}`,
          Effect: 'Allow',
          Principal: { Service: serviceIn(service) },
          Action: USE,
          Resource: '*',
          Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT_ID } },
        }) as const,
    ),
  ]
}

const USE = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:ReEncrypt*',
]

const serviceIn = (service: string) => concat(`${service}.`, REGION, '.', ref('AWS::URLSuffix'))
