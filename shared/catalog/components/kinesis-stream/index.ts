import { plural } from '../../../base/text.ts'
import { decryptWith, encryptWith, keyArn, keyParameter } from '../../aws/customerKey.ts'
import { allow, type PolicyStatement } from '../../aws/iam.ts'
import { defineComponent, type FacetContext } from '../../define.ts'
import { type StreamConfig, streamConfig } from './config.ts'
import { streamCost } from './cost.ts'

type Facet = FacetContext<StreamConfig>

const WRITE = ['kinesis:DescribeStreamSummary', 'kinesis:PutRecord', 'kinesis:PutRecords']
/** https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-create.html */
const READ = [
  'kinesis:DescribeStream',
  'kinesis:DescribeStreamSummary',
  'kinesis:GetRecords',
  'kinesis:GetShardIterator',
  'kinesis:ListShards',
]

function statements(ctx: Facet, actions: readonly string[], writes: boolean): readonly PolicyStatement[] {
  const own = allow(actions, ctx.getAtt('', 'Arn'))
  if (ctx.config.encryption !== 'customer-key') return [own]
  return [own, writes ? encryptWith(ctx) : decryptWith(ctx)]
}

export const kinesisStream = defineComponent({
  type: 'kinesis-stream',
  title: 'Amazon Kinesis data stream',
  category: 'integration',
  icon: 'kinesis-stream',
  description:
    'Keeps records in order for hours or days, so that several readers go through them at their own pace.',
  docs: 'https://docs.aws.amazon.com/streams/latest/dev/introduction.html',
  keywords: ['stream', 'shard', 'real-time', 'analytics', 'records', 'ingest', 'fan-out'],
  schemaVersion: 1,
  config: streamConfig,
  placement: { inside: ['canvas', 'region'] },
  in: {
    uses: (ctx) => ({
      access: [
        { level: 'write', statements: statements(ctx, WRITE, true) },
        { level: 'read', statements: statements(ctx, READ, false) },
        { level: 'read-write', statements: statements(ctx, [...READ, ...WRITE], true) },
      ],
      environment: [{ suffix: 'STREAM_NAME', value: ctx.ref() }],
      ports: [],
      securityGroup: null,
    }),
    triggers: (ctx) => ({
      target: 'stream',
      arn: ctx.getAtt('', 'Arn'),
      start: statements(ctx, ['kinesis:PutRecord', 'kinesis:PutRecords'], true),
      role: null,
      parameters: {},
      fifo: false,
    }),
  },
  out: {
    triggers: (ctx) => ({
      source: 'stream',
      arn: ctx.getAtt('', 'Arn'),
      poll: statements(ctx, READ, false),
      fifo: false,
    }),
  },
  summary: ({ mode, retentionHours, shards }) => [
    mode === 'ON_DEMAND' ? 'On demand' : plural(shards, 'shard'),
    retentionHours % 24 === 0 ? plural(retentionHours / 24, 'day') : `${retentionHours} hours`,
  ],
  *resources(ctx) {
    const { encryption, mode, retentionHours, shardMetrics, shards } = ctx.config
    const key = encryption === 'customer-key'
    if (key) yield keyParameter(ctx)
    yield ctx.resource(
      '',
      'AWS::Kinesis::Stream',
      {
        StreamModeDetails: { StreamMode: mode },
        ...(mode === 'PROVISIONED' && { ShardCount: shards }),
        RetentionPeriodHours: retentionHours,
        ...(encryption !== 'none' && {
          StreamEncryption: { EncryptionType: 'KMS', KeyId: key ? keyArn(ctx) : 'alias/aws/kinesis' },
        }),
        ...(shardMetrics && { DesiredShardLevelMetrics: ['ALL'] }),
        Tags: ctx.tags(),
      },
      // Records that nobody has read yet.
      { deletionPolicy: 'Retain' },
    )
    yield ctx.output({
      name: ctx.logicalId('Name'),
      value: ctx.ref(),
      description: `Name of the stream ${ctx.name}`,
    })
  },
  cost: streamCost,
})
