import { kinesisStream } from '../../../../shared/catalog/components/kinesis-stream/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(kinesisStream, {
  cases: {
    default: {},
    provisioned: {
      mode: 'PROVISIONED',
      shards: 4,
      retentionHours: 200,
      encryption: 'customer-key',
      shardMetrics: true,
      usage: { recordsMillion: 100, averageKiB: 30, readers: 3, fanOutReaders: 2 },
    },
    'on demand': {
      retentionHours: 36,
      encryption: 'none',
      usage: { recordsMillion: 100, readers: 2, fanOutReaders: 1 },
    },
    'filled by a rule': (d) =>
      d
        .add('eventbridge-rule', 'clicks')
        .add('kinesis-stream', 'stream')
        .connect('clicks', 'triggers', 'stream', { delivery: { group: '$.detail.user' } }),
  },
})
