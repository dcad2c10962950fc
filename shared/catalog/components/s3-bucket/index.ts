import { keyStatements } from '../../aws/dataKey.ts'
import { allow } from '../../aws/iam.ts'
import { concat } from '../../cfn.ts'
import { defineComponent, type FacetContext } from '../../define.ts'
import type { AccessLevel } from '../../relations/uses/facets.ts'
import { type BucketConfig, bucketConfig } from './config.ts'
import { bucketCost } from './cost.ts'
import { bucketKeyArn, bucketResources, POLICY } from './resources.ts'

export const s3Bucket = defineComponent({
  type: 's3-bucket',
  title: 'Amazon S3 bucket',
  category: 'storage',
  icon: 's3-bucket',
  description:
    'Keeps any number of objects of any size, in storage classes from milliseconds to half a day away.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html',
  keywords: [
    'object storage',
    'glacier',
    'archive',
    'data lake',
    'simple storage service',
    'files',
    'replication',
  ],
  schemaVersion: 1,
  config: bucketConfig,
  placement: { inside: ['canvas', 'region'] },
  in: {
    fetches: ({ config, getAtt }) => ({
      origin: 'bucket',
      domainName: getAtt('', 'RegionalDomainName'),
      // The policy of AWS's own key cannot be changed, and that of a new one would have to name a distribution that
      // itself refers to the bucket.
      unreachable:
        config.encryption.kind === 's3'
          ? null
          : 'CloudFront may not use the KMS key of the bucket: encrypt what it serves with SSE-S3.',
    }),
    uses: (ctx) => ({
      access: (['read-write', 'read', 'write'] as const).map((level) => access(ctx, level)),
      environment: [{ suffix: 'BUCKET_NAME', value: ctx.ref() }],
      ports: [],
      securityGroup: null,
    }),
    links: ({ config, ref }) => ({ bucketName: ref(), ownKey: config.encryption.kind !== 's3' }),
    logs: ({ config, logicalId, ref }) => ({
      bucketName: ref(),
      encryption: config.encryption.kind,
      locked: config.objectLock.enabled && config.objectLock.days !== null,
      policy: logicalId(POLICY),
    }),
    replicates: (ctx) => ({
      kind: 'bucket',
      versioning: ctx.config.versioning,
      locked: ctx.config.objectLock.enabled,
      region: ctx.region,
      bucketArn: ctx.getAtt('', 'Arn'),
      keyArn: bucketKeyArn(ctx),
    }),
  },
  out: {
    logs: () => ({ service: 'logging.s3.amazonaws.com' }),
    replicates: ({ config, region }) => ({
      kind: 'bucket',
      versioning: config.versioning,
      region,
      encrypted: config.encryption.kind !== 's3',
      locked: config.objectLock.enabled,
    }),
    triggers: ({ getAtt }) => ({ source: 'bucket', arn: getAtt('', 'Arn'), poll: [], fifo: false }),
  },
  summary: ({ versioning, encryption, lifecycle, objectLock }) => [
    ENCRYPTION[encryption.kind],
    objectLock.enabled ? 'Object Lock' : versioning ? 'Versioned' : 'Not versioned',
    ...(lifecycle.length > 0
      ? [`${lifecycle.length} lifecycle ${lifecycle.length === 1 ? 'rule' : 'rules'}`]
      : []),
  ],
  resources: bucketResources,
  cost: bucketCost,
})

const ENCRYPTION = { s3: 'SSE-S3', kms: 'SSE-KMS', 'kms-dsse': 'DSSE-KMS' } as const

const ON_BUCKET = {
  read: ['s3:GetBucketLocation', 's3:ListBucket'],
  write: ['s3:GetBucketLocation', 's3:ListBucketMultipartUploads'],
} as const
const ON_OBJECTS = {
  read: ['s3:GetObject'],
  write: ['s3:AbortMultipartUpload', 's3:ListMultipartUploadParts', 's3:PutObject'],
} as const

function access(ctx: FacetContext<BucketConfig>, level: AccessLevel) {
  const bucketArn = ctx.getAtt('', 'Arn')
  const kinds = level === 'read-write' ? (['read', 'write'] as const) : [level]
  const objects = kinds.flatMap((kind) => ON_OBJECTS[kind])
  return {
    level,
    statements: [
      allow(
        kinds.flatMap((kind) => ON_BUCKET[kind]),
        bucketArn,
      ),
      // Whoever only puts objects in has no reason to delete any.
      allow(level === 'read-write' ? [...objects, 's3:DeleteObject'] : objects, concat(bucketArn, '/*')),
      ...keyStatements(bucketKeyArn(ctx), level),
    ],
  }
}
