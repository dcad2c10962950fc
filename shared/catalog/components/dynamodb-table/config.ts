import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'
import { attributeName, attributeType, indexConfig, sortKeyName, sortKeyType } from './keysConfig.ts'

const provisioned = showWhen('billingMode', 'PROVISIONED')
const onDemand = showWhen('billingMode', 'PAY_PER_REQUEST')

const capacity = (what: string, unit: string) =>
  field(
    z
      .strictObject({
        min: field(wholeNumber(1, 40_000).default(5), {
          title: 'Least',
          description: 'Billed by the hour, used or not.',
          unit,
        }),
        max: field(wholeNumber(1, 40_000).default(40), {
          title: 'Most',
          description: 'The same as the least: no auto scaling, and requests above it are throttled.',
          unit,
        }),
      })
      .prefault({}),
    { title: what, description: 'Of the table, and of each index.', showWhen: provisioned },
  )

export const tableConfig = z
  .strictObject({
    partitionKey: field(attributeName().default('id'), {
      title: 'Partition key',
      description:
        'Spreads the items: the more different values, the better. It cannot be changed later: the table is replaced.',
    }),
    partitionKeyType: attributeType(),
    sortKey: sortKeyName(
      'Orders the items that share a partition key. Empty: none. It cannot be changed later either.',
    ),
    sortKeyType: sortKeyType(),
    billingMode: field(z.enum(['PAY_PER_REQUEST', 'PROVISIONED']).default('PAY_PER_REQUEST'), {
      title: 'Capacity',
      description:
        'On demand is billed by request and follows any load; provisioned is billed by the hour and cheaper where the load is even.',
      labels: { PAY_PER_REQUEST: 'On-demand', PROVISIONED: 'Provisioned with auto scaling' },
    }),
    read: capacity('Read capacity', 'RCU'),
    write: capacity('Write capacity', 'WCU'),
    targetUtilizationPercent: field(wholeNumber(20, 90).default(70), {
      title: 'Target utilization',
      description: 'Auto scaling keeps so much of the capacity in use: 20 to 90 %.',
      unit: '%',
      showWhen: provisioned,
    }),
    maxReadRequestUnits: field(wholeNumber(1, 1_000_000_000).nullable().default(null), {
      title: 'Most reads',
      description: 'Bounds the bill: above it requests are throttled. Empty: no bound of its own.',
      unit: 'read request units per second',
      showWhen: onDemand,
    }),
    maxWriteRequestUnits: field(wholeNumber(1, 1_000_000_000).nullable().default(null), {
      title: 'Most writes',
      description: 'Bounds the bill: above it requests are throttled. Empty: no bound of its own.',
      unit: 'write request units per second',
      showWhen: onDemand,
    }),
    tableClass: field(z.enum(['STANDARD', 'STANDARD_INFREQUENT_ACCESS']).default('STANDARD'), {
      title: 'Table class',
      description:
        'Infrequent access stores for less and reads and writes for more: worth it where storage is more than half of the bill.',
      labels: { STANDARD: 'Standard', STANDARD_INFREQUENT_ACCESS: 'Standard-infrequent access' },
    }),
    indexes: field(
      z
        .array(field(indexConfig, { title: 'Index', description: 'A second way to look items up.' }))
        .max(20)
        .refine(
          (list) => new Set(list.map(({ name }) => name)).size === list.length,
          'each index has a name of its own',
        )
        .default([]),
      {
        title: 'Global secondary indexes',
        description: 'Each is a table of its own underneath. 20 at most.',
      },
    ),
    stream: field(
      z.enum(['off', 'KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']).default('off'),
      {
        title: 'Stream',
        description:
          'Changes of the last 24 hours in order, for functions that act on them. Copies in other Regions need new and old images.',
        labels: {
          off: 'Off',
          KEYS_ONLY: 'Keys only',
          NEW_IMAGE: 'New images',
          OLD_IMAGE: 'Old images',
          NEW_AND_OLD_IMAGES: 'New and old images',
        },
      },
    ),
    timeToLiveAttribute: field(z.string().max(255).default(''), {
      title: 'Time to live',
      description:
        'Attribute with the second (Unix time) from which an item may go. Deletions are free and come within days. Empty: items stay.',
      placeholder: 'expiresAt',
    }),
    pointInTimeRecovery: field(
      z
        .strictObject({
          enabled: field(z.boolean().default(true), {
            title: 'Point-in-time recovery',
            description: 'The table as it was at any second. Billed by its size.',
          }),
          days: field(wholeNumber(1, 35).default(35), {
            title: 'Recoverable days',
            description: 'The price is the same for 1 and for 35.',
            unit: 'days',
            showWhen: showWhen('pointInTimeRecovery.enabled', true),
          }),
        })
        .prefault({}),
      { title: 'Backup', description: 'Against deletions and faulty programs.' },
    ),
    deletionProtection: field(z.boolean().default(true), {
      title: 'Deletion protection',
      description: 'Must be turned off before anybody, CloudFormation included, can delete the table.',
    }),
    encryption: field(z.enum(['aws-owned', 'aws-managed']).default('aws-owned'), {
      title: 'Encryption',
      description:
        'Tables are always encrypted. A connection from an AWS KMS key takes that key; AWS’s own is free and leaves no trace in AWS CloudTrail.',
      labels: { 'aws-owned': 'Key owned by AWS', 'aws-managed': 'aws/dynamodb in AWS KMS' },
    }),
    replicaRegions: field(
      z
        .array(
          field(z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a Region is written like eu-west-1'), {
            title: 'Region',
            widget: 'region',
          }),
        )
        .max(20)
        .refine((regions) => new Set(regions).size === regions.length, 'each Region once')
        .default([]),
      {
        title: 'Global table: further Regions',
        description:
          'Each has the whole table, read and written there, and gets the others’ writes within about a second.',
      },
    ),
    usage: field(
      z
        .strictObject({
          readsMillion: field(usageAmount(), {
            title: 'Reads',
            description:
              'Read request units: one is a strongly consistent read of 4 KB, or two eventually consistent ones.',
            unit: 'million per month',
            showWhen: onDemand,
          }),
          writesMillion: field(usageAmount(), {
            title: 'Writes',
            description: 'Write request units of 1 KB; every index that holds the item adds as much again.',
            unit: 'million per month',
          }),
          averageReadCapacity: field(usageAmount(), {
            title: 'Average read capacity',
            description: 'Of the table alone, over the month.',
            unit: 'RCU',
            showWhen: provisioned,
          }),
          averageWriteCapacity: field(usageAmount(), {
            title: 'Average write capacity',
            description: 'Of the table alone, over the month.',
            unit: 'WCU',
            showWhen: provisioned,
          }),
          storageGb: field(usageAmount(), {
            title: 'Stored data',
            description: 'Items and indexes; each item counts 100 bytes more than it holds.',
            unit: 'GB',
          }),
          streamReadsMillion: field(usageAmount(), {
            title: 'Reads of the stream',
            description: 'Those of AWS Lambda are free.',
            unit: 'million per month',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine((given, ctx) => {
    const refuse = (path: readonly (string | number)[], message: string) =>
      ctx.addIssue({ code: 'custom', path: [...path], message })
    for (const side of ['read', 'write'] as const)
      if (given[side].min > given[side].max)
        refuse([side, 'min'], `the least, ${given[side].min}, is above the most, ${given[side].max}`)
    if (given.sortKey === given.partitionKey) refuse(['sortKey'], 'the sort key must be another attribute')
    if (given.replicaRegions.length > 0 && !['off', 'NEW_AND_OLD_IMAGES'].includes(given.stream))
      refuse(['stream'], 'copies in other Regions need a stream of new and old images')
    const types = new Map<string, string>()
    const seen = (name: string, type: string, path: readonly (string | number)[]) => {
      const other = types.get(name)
      if (name !== '' && other !== undefined && other !== type)
        refuse(path, `the attribute "${name}" is a key elsewhere and has another type there`)
      types.set(name, type)
    }
    seen(given.partitionKey, given.partitionKeyType, ['partitionKeyType'])
    seen(given.sortKey, given.sortKeyType, ['sortKeyType'])
    given.indexes.forEach((one, i) => {
      if (one.sortKey === one.partitionKey)
        refuse(['indexes', i, 'sortKey'], 'the sort key must be another attribute')
      seen(one.partitionKey, one.partitionKeyType, ['indexes', i, 'partitionKeyType'])
      seen(one.sortKey, one.sortKeyType, ['indexes', i, 'sortKeyType'])
    })
  })

export type TableConfig = z.output<typeof tableConfig>

/**
 * A global table replicates by its stream, and what the table triggers reads it, so it then has one whether or not
 * somebody asked for it.
 */
export const streamOf = ({ stream, replicaRegions }: TableConfig, triggers: number) =>
  stream === 'off' && (replicaRegions.length > 0 || triggers > 0) ? 'NEW_AND_OLD_IMAGES' : stream
