import { z } from 'zod'
import { dataKeyField } from '../../aws/dataKey.ts'
import { field, showWhen, wholeNumber } from '../../fields.ts'
import { lifecycleFields } from './lifecycle.ts'
import { bucketUsage } from './usage.ts'

const encryption = z.strictObject({
  kind: field(z.enum(['s3', 'kms', 'kms-dsse']).default('s3'), {
    title: 'Encryption',
    description:
      'SSE-S3 costs nothing. SSE-KMS says who may decrypt and records each use of the key. DSSE-KMS encrypts twice, where a regulation asks for it.',
    labels: { s3: 'SSE-S3 (Amazon S3 keys)', kms: 'SSE-KMS', 'kms-dsse': 'DSSE-KMS (two layers)' },
  }),
  key: dataKeyField(showWhen('encryption.kind', 'kms', 'kms-dsse')),
  bucketKey: field(z.boolean().default(true), {
    title: 'S3 Bucket Key',
    description:
      'One data key for many objects: up to 99 % fewer requests to AWS KMS. DSSE-KMS cannot have it.',
    showWhen: showWhen('encryption.kind', 'kms'),
  }),
})

const objectLock = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Object Lock',
    description: 'Versions cannot be deleted or overwritten. It can never be switched off again.',
  }),
  mode: field(z.enum(['GOVERNANCE', 'COMPLIANCE']).default('GOVERNANCE'), {
    title: 'Mode',
    description:
      'Compliance binds everyone until the end, the root user included; governance lets some people through.',
    labels: { GOVERNANCE: 'Governance', COMPLIANCE: 'Compliance' },
    showWhen: showWhen('objectLock.enabled', true),
  }),
  days: field(wholeNumber(1, 36_500).nullable().default(null), {
    title: 'Kept for',
    description: 'Of every new object. Empty: only where a request asks for it.',
    unit: 'days',
    showWhen: showWhen('objectLock.enabled', true),
  }),
})

const corsRule = z.strictObject({
  origins: field(z.array(z.string().min(1).max(253)).min(1).max(100).default(['https://www.example.com']), {
    title: 'Origins',
    description: 'Web sites whose pages may call this bucket; one * in each at most.',
  }),
  methods: field(
    z
      .array(z.enum(['GET', 'HEAD', 'PUT', 'POST', 'DELETE']))
      .min(1)
      .max(5)
      .default(['GET']),
    {
      title: 'Methods',
      description: 'What those pages may do. The caller still needs a permission or a pre-signed URL.',
    },
  ),
  headers: field(z.array(z.string().min(1).max(128)).max(100).default(['*']), {
    title: 'Headers',
    description: 'That a request may carry; * for any.',
  }),
  exposeHeaders: field(z.array(z.string().min(1).max(128)).max(100).default(['ETag']), {
    title: 'Exposed headers',
    description: 'That the page may read in the answer. Uploads in parts need ETag.',
  }),
  maxAgeSeconds: field(wholeNumber(0, 86_400).default(3000), {
    title: 'Remembered for',
    description: 'How long a browser need not ask again.',
    unit: 'seconds',
  }),
})

const archive = z.strictObject({
  archiveDays: field(wholeNumber(90, 730).nullable().default(null), {
    title: 'Archive Access after',
    description: 'Days without a read. To read it again takes three to five hours. Empty: never.',
    unit: 'days',
  }),
  deepArchiveDays: field(wholeNumber(180, 730).nullable().default(null), {
    title: 'Deep Archive Access after',
    description: 'Days without a read. To read it again takes up to twelve hours. Empty: never.',
    unit: 'days',
  }),
})

export const bucketConfig = z
  .strictObject({
    versioning: field(z.boolean().default(true), {
      title: 'Versioning',
      description: 'Keeps what was overwritten or deleted. Replication and Object Lock need it.',
    }),
    encryption: field(encryption.prefault({}), {
      title: 'Encryption',
      description: 'Every object is encrypted; this says with which keys.',
    }),
    blockPublicAccess: field(z.boolean().default(true), {
      title: 'Block public access',
      description:
        'No policy and no ACL can open the bucket to everyone. Serve web sites through CloudFront instead.',
    }),
    ownership: field(
      z.enum(['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter']).default('BucketOwnerEnforced'),
      {
        title: 'Object ownership',
        description:
          'Enforced: ACLs are off, and policies alone decide. The others are for writers in older accounts.',
        labels: {
          BucketOwnerEnforced: 'Bucket owner enforced (no ACLs)',
          BucketOwnerPreferred: 'Bucket owner preferred',
          ObjectWriter: 'Object writer',
        },
      },
    ),
    requireTls: field(z.boolean().default(true), {
      title: 'TLS only',
      description: 'The bucket policy refuses plain HTTP.',
    }),
    ...lifecycleFields(),
    intelligentTiering: field(archive.prefault({}), {
      title: 'Intelligent-Tiering archives',
      description:
        'Opt-in archive tiers for objects in Intelligent-Tiering. Their readers must be able to wait.',
    }),
    objectLock: field(objectLock.prefault({}), {
      title: 'Object Lock',
      description: 'Write once, read many: for records that a law wants kept.',
    }),
    transferAcceleration: field(z.boolean().default(false), {
      title: 'Transfer Acceleration',
      description: 'Uploads from far away enter AWS at the nearest edge location, for a charge by the GB.',
    }),
    eventBridge: field(z.boolean().default(false), {
      title: 'Events to EventBridge',
      description: 'Rules can then start something for each object that comes or goes.',
    }),
    cors: field(z.array(corsRule).max(100).default([]), {
      title: 'CORS',
      description: 'Which web pages may call the bucket from a browser.',
    }),
    usage: bucketUsage(),
  })
  .superRefine(({ versioning, objectLock, intelligentTiering }, ctx) => {
    const refuse = (path: readonly string[], message: string) =>
      ctx.addIssue({ code: 'custom', path: [...path], message })
    if (objectLock.enabled && !versioning) refuse(['versioning'], 'Object Lock needs versioning')
    const { archiveDays, deepArchiveDays } = intelligentTiering
    if (archiveDays !== null && deepArchiveDays !== null && deepArchiveDays <= archiveDays)
      refuse(
        ['intelligentTiering', 'deepArchiveDays'],
        `later than the ${archiveDays} days of Archive Access`,
      )
  })

export type BucketConfig = z.output<typeof bucketConfig>
