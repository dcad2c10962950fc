import { plural } from '../../../base/text.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { StreamConfig } from './config.ts'

export function* streamCost({
  config: { mode, retentionHours, shards, usage: given },
}: CostContext<StreamConfig>): Iterable<CostLine> {
  const { averageKiB, fanOutReaders, readers, recordsMillion } = given
  const records = recordsMillion === null ? null : recordsMillion * 1_000_000
  const known = recordsMillion === null ? 'records not given' : `${recordsMillion} million records a month`
  if (mode === 'ON_DEMAND') {
    const billedKiB = Math.max(1, Math.ceil(averageKiB))
    const gb = records === null ? null : (records * billedKiB) / 1024 ** 2
    const shared = Math.max(0, readers - fanOutReaders)
    yield {
      key: 'stream-hours',
      label: 'Stream on demand',
      category: 'compute',
      unit: 'stream-hour',
      quantity: exactly(HOURS_PER_MONTH),
      price: { kind: 'service', id: 'kinesis.on-demand.stream' },
      formula: `1 stream × ${HOURS_PER_MONTH} h`,
    }
    yield {
      key: 'ingest',
      label: 'Data put',
      category: 'requests',
      unit: 'GB',
      quantity: usage(gb),
      price: { kind: 'service', id: 'kinesis.on-demand.ingest' },
      formula: `${known} × ${billedKiB} KiB`,
      ...(retentionHours > 24 && {
        assumption: `Keeping them beyond 24 hours, here ${retentionHours}, is billed by volume; its price on demand is not among ours.`,
      }),
    }
    yield {
      key: 'retrieval',
      label: 'Data read',
      category: 'requests',
      unit: 'GB',
      quantity: usage(gb === null ? null : gb * shared),
      price: { kind: 'service', id: 'kinesis.on-demand.retrieval' },
      formula: `${known} × ${billedKiB} KiB × ${plural(shared, 'reader')}`,
      ...(fanOutReaders > 0 && {
        assumption:
          'What readers with enhanced fan-out read has a price of its own on demand, which is not among ours.',
      }),
    }
    return
  }
  const shardHours = shards * HOURS_PER_MONTH
  const shardText = `${plural(shards, 'shard')} × ${HOURS_PER_MONTH} h`
  yield {
    key: 'shards',
    label: 'Shards',
    category: 'compute',
    unit: 'shard-hour',
    quantity: exactly(shardHours),
    price: { kind: 'service', id: 'kinesis.provisioned-shard' },
    formula: shardText,
  }
  const units = Math.ceil(averageKiB / 25)
  yield {
    key: 'put-units',
    label: 'PUT payload units',
    category: 'requests',
    unit: 'payload unit',
    quantity: usage(records === null ? null : records * units),
    price: { kind: 'service', id: 'kinesis.put-payload-units' },
    formula: `${known} × ${plural(units, 'unit')} of 25 KiB`,
  }
  if (retentionHours > 24)
    yield {
      key: 'extended-retention',
      label: 'Retention beyond 24 hours',
      category: 'storage',
      unit: 'shard-hour',
      quantity: exactly(shardHours),
      price: { kind: 'service', id: 'kinesis.extended-retention' },
      formula: shardText,
      ...(retentionHours > 168 && {
        assumption: 'Beyond 7 days the volume kept is billed as well; its price is not among ours.',
      }),
    }
  if (fanOutReaders === 0) return
  yield {
    key: 'fan-out-hours',
    label: 'Enhanced fan-out',
    category: 'compute',
    unit: 'consumer-shard-hour',
    quantity: exactly(shardHours * fanOutReaders),
    price: { kind: 'service', id: 'kinesis.enhanced-fan-out.consumer' },
    formula: `${shardText} × ${plural(fanOutReaders, 'reader')}`,
  }
  yield {
    key: 'fan-out-data',
    label: 'Data read by enhanced fan-out',
    category: 'requests',
    unit: 'GB',
    quantity: usage(records === null ? null : (records * averageKiB * fanOutReaders) / 1024 ** 2),
    price: { kind: 'service', id: 'kinesis.enhanced-fan-out.data' },
    formula: `${known} × ${averageKiB} KiB × ${plural(fanOutReaders, 'reader')}`,
  }
}
