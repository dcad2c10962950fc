import { z } from 'zod'
import { field, wholeNumber } from '../../fields.ts'
import type { Cfn } from '../../spec/checked.ts'

/** In the order in which objects may move: never back up. */
export const COLDER_CLASSES = [
  'STANDARD_IA',
  'INTELLIGENT_TIERING',
  'ONEZONE_IA',
  'GLACIER_IR',
  'GLACIER',
  'DEEP_ARCHIVE',
] as const
export type ColderClass = (typeof COLDER_CLASSES)[number]

export const CLASS_LABELS: Readonly<Record<ColderClass, string>> = {
  STANDARD_IA: 'Standard-IA',
  INTELLIGENT_TIERING: 'Intelligent-Tiering',
  ONEZONE_IA: 'One Zone-IA',
  GLACIER_IR: 'Glacier Instant Retrieval',
  GLACIER: 'Glacier Flexible Retrieval',
  DEEP_ARCHIVE: 'Glacier Deep Archive',
}

const isInfrequent = (name: ColderClass): boolean => name === 'STANDARD_IA' || name === 'ONEZONE_IA'

const transition = z.strictObject({
  storageClass: field(z.enum(COLDER_CLASSES).default('STANDARD_IA'), {
    title: 'Storage class',
    description:
      'Cheaper to keep, dearer to read; Glacier Flexible Retrieval and Deep Archive take hours to read.',
    labels: CLASS_LABELS,
  }),
  afterDays: field(wholeNumber(0, 36_500).default(30), {
    title: 'After',
    description: 'Days since the object was written. Standard-IA and One Zone-IA take objects from day 30.',
    unit: 'days',
  }),
})

/** Limits: https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html */
const rule = z
  .strictObject({
    name: field(
      z
        .string()
        .regex(/^[A-Za-z0-9_-]{1,255}$/, 'letters, digits, "-" and "_"')
        .default('archive'),
      { title: 'Name', description: 'Unique within the bucket.' },
    ),
    prefix: field(z.string().max(1024).default(''), {
      title: 'Prefix',
      description: 'Only objects whose key begins so. Empty: all of them.',
      placeholder: 'raw/',
    }),
    largerThanBytes: field(wholeNumber(0, 5_497_558_138_880).nullable().default(null), {
      title: 'Larger than',
      description:
        'Only objects above this size. Empty: AWS moves no object below 128 KB, since moving it costs more than is saved.',
      unit: 'bytes',
    }),
    transitions: field(z.array(transition).max(COLDER_CLASSES.length).default([]), {
      title: 'Transitions',
      description: 'To which colder storage class objects move, and when.',
    }),
    expireDays: field(wholeNumber(1, 36_500).nullable().default(null), {
      title: 'Delete after',
      description: 'Days since the object was written. Empty: never.',
      unit: 'days',
    }),
  })
  .superRefine(({ transitions, expireDays }, ctx) => {
    const refuse = (path: (string | number)[], message: string) =>
      ctx.addIssue({ code: 'custom', path, message })
    if (transitions.length === 0 && expireDays === null)
      refuse(['transitions'], 'a rule moves objects or deletes them')
    for (const [i, { storageClass, afterDays }] of transitions.entries()) {
      if (isInfrequent(storageClass) && afterDays < 30)
        refuse(['transitions', i, 'afterDays'], `${CLASS_LABELS[storageClass]} takes objects from day 30`)
      const before = transitions[i - 1]
      if (!before) continue
      if (COLDER_CLASSES.indexOf(storageClass) <= COLDER_CLASSES.indexOf(before.storageClass))
        refuse(
          ['transitions', i, 'storageClass'],
          `objects never move from ${CLASS_LABELS[before.storageClass]} to ${CLASS_LABELS[storageClass]}`,
        )
      const least = before.afterDays + (isInfrequent(before.storageClass) ? 30 : 1)
      if (afterDays < least)
        refuse(
          ['transitions', i, 'afterDays'],
          `at the earliest day ${least}, after ${CLASS_LABELS[before.storageClass]} on day ${before.afterDays}`,
        )
    }
    const last = transitions.at(-1)
    if (last && expireDays !== null && expireDays <= last.afterDays)
      refuse(['expireDays'], `later than day ${last.afterDays}, on which objects still move`)
  })

export type LifecycleRule = z.output<typeof rule>

export const lifecycleFields = () => ({
  lifecycle: field(
    z
      .array(rule)
      .max(100)
      .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'each name once')
      .default([]),
    {
      title: 'Lifecycle rules',
      description: 'Move objects to colder storage classes or delete them as they age.',
    },
  ),
  noncurrentDays: field(wholeNumber(1, 36_500).nullable().default(90), {
    title: 'Keep old versions',
    description:
      'Days after which a version that was replaced or deleted goes. Empty: it is kept and paid for ever.',
    unit: 'days',
  }),
  abortMultipartDays: field(wholeNumber(1, 365).default(7), {
    title: 'Give up unfinished uploads after',
    description: 'Parts of uploads that never ended are billed and shown nowhere.',
    unit: 'days',
  }),
})

interface Aging {
  readonly versioning: boolean
  readonly lifecycle: readonly LifecycleRule[]
  readonly noncurrentDays: number | null
  readonly abortMultipartDays: number
}

/** `Rules` of the lifecycle configuration; never empty, since unfinished uploads are always given up. */
export function lifecycleRules({ versioning, lifecycle, noncurrentDays, abortMultipartDays }: Aging) {
  return [
    {
      Id: 'housekeeping',
      Status: 'Enabled' as const,
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: abortMultipartDays },
      ...(versioning &&
        noncurrentDays !== null && {
          NoncurrentVersionExpiration: { NoncurrentDays: noncurrentDays },
          // A delete marker under which no version is left only slows listings down.
          ExpiredObjectDeleteMarker: true,
        }),
    },
    ...lifecycle.map(({ name, prefix, largerThanBytes, transitions, expireDays }) => ({
      Id: name,
      Status: 'Enabled' as const,
      ...(prefix !== '' && { Prefix: prefix }),
      ...(largerThanBytes !== null && { ObjectSizeGreaterThan: String(largerThanBytes) }),
      ...(transitions.length > 0 && {
        Transitions: transitions.map(({ storageClass, afterDays }) => ({
          StorageClass: storageClass,
          TransitionInDays: afterDays,
        })),
      }),
      ...(expireDays !== null && { ExpirationInDays: expireDays }),
    })),
  ] satisfies readonly Cfn<'AWS::S3::Bucket.Rule'>[]
}
