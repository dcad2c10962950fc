import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

/** https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html */
export const streamConfig = z.strictObject({
  mode: field(z.enum(['ON_DEMAND', 'PROVISIONED']).default('ON_DEMAND'), {
    title: 'Capacity',
    description:
      'On demand grows with what comes in. Provisioned costs less where the load is steady and known.',
    labels: { ON_DEMAND: 'On demand', PROVISIONED: 'Provisioned shards' },
  }),
  shards: field(wholeNumber(1, 500).default(2), {
    title: 'Shards',
    description:
      'Each takes 1 MiB or 1,000 records a second in, and gives 2 MiB a second to all its readers.',
    unit: 'shards',
    showWhen: showWhen('mode', 'PROVISIONED'),
  }),
  retentionHours: field(wholeNumber(24, 8760).default(24), {
    title: 'Retention',
    description: 'How long a reader that was down finds what it missed. Beyond 24 hours it is billed.',
    unit: 'hours',
  }),
  encryption: field(z.enum(['aws-managed', 'customer-key', 'none']).default('aws-managed'), {
    title: 'Encryption',
    description: 'With AWS’s own key, which costs nothing but its requests, or with a key of yours.',
    labels: {
      'aws-managed': 'AWS’s own key (alias/aws/kinesis)',
      'customer-key': 'KMS key of yours',
      none: 'None',
    },
  }),
  shardMetrics: field(z.boolean().default(false), {
    title: 'Metrics of each shard',
    description: 'Tells which shard is hot. Each is billed as a custom metric of Amazon CloudWatch.',
  }),
  usage: field(
    z
      .strictObject({
        recordsMillion: field(usageAmount(), {
          title: 'Records put',
          description: 'Each 25 KiB of a record count as one payload unit.',
          unit: 'million per month',
        }),
        averageKiB: field(z.number().positive().max(10_240).default(1), {
          title: 'Average record',
          description: 'On demand, each record counts as a whole KiB at least.',
          unit: 'KiB',
        }),
        readers: field(wholeNumber(0, 20).default(1), {
          title: 'Readers',
          description: 'Applications that read all of it. On demand, what each of them reads is billed.',
        }),
        fanOutReaders: field(wholeNumber(0, 20).default(0), {
          title: 'Readers with enhanced fan-out',
          description: 'Of these, such as have 2 MiB a second of each shard for themselves.',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export type StreamConfig = z.output<typeof streamConfig>
