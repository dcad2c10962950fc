import { plural } from '../../../base/text.ts'
import { type CostLine, HOURS_PER_MONTH, range, scale, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import { streamOf, type TableConfig } from './config.ts'

const million = (value: number | null): number | null => (value === null ? null : value * 1_000_000)

export function* tableCost(ctx: CostContext<TableConfig>): Iterable<CostLine> {
  const { config } = ctx
  const copies = config.replicaRegions.length
  if (config.billingMode === 'PROVISIONED') yield* provisioned(config)
  else yield* onDemand(config)
  if (copies > 0) yield replicatedWrites(config)
  const { storageGb, streamReadsMillion } = config.usage
  const stored = storageGb === null ? 'stored volume not given' : `${storageGb} GB`
  const times = copies === 0 ? '' : ` × ${1 + copies} Regions`
  const infrequent = config.tableClass === 'STANDARD_INFREQUENT_ACCESS'
  yield {
    key: 'storage',
    label: infrequent ? 'Storage, infrequent access' : 'Storage',
    category: 'storage',
    unit: 'GB-month',
    quantity: scale(usage(storageGb), 1 + copies),
    price: {
      kind: 'service',
      id: infrequent ? 'dynamodb.storage.standard-ia' : 'dynamodb.storage.standard',
    },
    formula: stored + times,
    ...(copies > 0 && { assumption: OTHER_REGIONS }),
  }
  if (config.pointInTimeRecovery.enabled)
    yield {
      key: 'point-in-time-recovery',
      label: 'Point-in-time recovery',
      category: 'storage',
      unit: 'GB-month',
      quantity: scale(usage(storageGb), 1 + copies),
      price: { kind: 'service', id: 'dynamodb.backup.pitr' },
      formula: stored + times,
    }
  if (streamOf(config, ctx.outgoing('triggers').length) !== 'off')
    yield {
      key: 'stream-reads',
      label: 'Reads of the stream',
      category: 'requests',
      unit: 'read request unit',
      quantity: usage(million(streamReadsMillion)),
      price: { kind: 'service', id: 'dynamodb.streams-reads' },
      formula:
        streamReadsMillion === null
          ? 'reads of the stream not given'
          : `${streamReadsMillion} million a month, as given`,
      assumption: 'What AWS Lambda and replication read is free.',
    }
}

const OTHER_REGIONS = 'Copies are priced as if they were in the Region of the table.'

function* onDemand({ usage: given, tableClass }: TableConfig): Iterable<CostLine> {
  const infrequent = tableClass === 'STANDARD_INFREQUENT_ACCESS'
  yield {
    key: 'reads',
    label: 'On-demand reads',
    category: 'requests',
    unit: 'read request unit',
    quantity: usage(million(given.readsMillion)),
    price: {
      kind: 'service',
      id: infrequent ? 'dynamodb.on-demand.read-standard-ia' : 'dynamodb.on-demand.read',
    },
    formula:
      given.readsMillion === null ? 'reads not given' : `${given.readsMillion} million a month, as given`,
  }
  yield {
    key: 'writes',
    label: 'On-demand writes',
    category: 'requests',
    unit: 'write request unit',
    quantity: usage(million(given.writesMillion)),
    price: {
      kind: 'service',
      id: infrequent ? 'dynamodb.on-demand.write-standard-ia' : 'dynamodb.on-demand.write',
    },
    formula:
      given.writesMillion === null ? 'writes not given' : `${given.writesMillion} million a month, as given`,
  }
}

/** Low: the least capacity all month; high: the most. Expected: the average that was given, unknown without it. */
function* provisioned(config: TableConfig): Iterable<CostLine> {
  const tables = 1 + config.indexes.length
  const copies = config.replicaRegions.length
  const { averageReadCapacity, averageWriteCapacity } = config.usage
  const line = (side: 'read' | 'write', average: number | null): CostLine => {
    const { min, max } = config[side]
    const expected = min === max ? min : average === null ? null : Math.min(Math.max(average, min), max)
    // Writes reach the other Regions as replicated writes; reads have a capacity of their own in each.
    const factor = tables * (side === 'read' ? 1 + copies : 1) * HOURS_PER_MONTH
    return {
      key: side === 'read' ? 'read-capacity' : 'write-capacity',
      label: side === 'read' ? 'Provisioned reads' : 'Provisioned writes',
      category: 'requests',
      unit: side === 'read' ? 'RCU-hour' : 'WCU-hour',
      quantity: scale(range(min, expected, max), factor),
      price: {
        kind: 'service',
        id: side === 'read' ? 'dynamodb.provisioned.read' : 'dynamodb.provisioned.write',
      },
      formula: [
        min === max ? `${min}` : `${min}–${max}`,
        side === 'read' ? ' RCU' : ' WCU',
        config.indexes.length > 0 ? ` × (table + ${plural(config.indexes.length, 'index', 'indexes')})` : '',
        side === 'read' && copies > 0 ? ` × ${1 + copies} Regions` : '',
        ` × ${HOURS_PER_MONTH} h`,
        expected === null ? ' (average not given)' : '',
      ].join(''),
      assumption: 'Priced for the standard table class; reserved capacity would cost less.',
    }
  }
  yield line('read', averageReadCapacity)
  yield line('write', averageWriteCapacity)
}

function replicatedWrites(config: TableConfig): CostLine {
  const copies = config.replicaRegions.length
  if (config.billingMode === 'PROVISIONED') {
    const { min, max } = config.write
    const average = min === max ? min : config.usage.averageWriteCapacity
    return {
      key: 'replicated-writes',
      label: 'Replicated writes',
      category: 'requests',
      unit: 'rWCU-hour',
      quantity: scale(
        range(min, average === null ? null : Math.min(Math.max(average, min), max), max),
        (1 + config.indexes.length) * copies * HOURS_PER_MONTH,
      ),
      price: { kind: 'service', id: 'dynamodb.replicated-write.provisioned' },
      formula: `${min}–${max} rWCU × ${1 + config.indexes.length} × ${plural(copies, 'copy', 'copies')} × ${HOURS_PER_MONTH} h`,
      assumption: OTHER_REGIONS,
    }
  }
  const { writesMillion } = config.usage
  return {
    key: 'replicated-writes',
    label: 'Replicated writes',
    category: 'requests',
    unit: 'write request unit',
    quantity: scale(usage(million(writesMillion)), copies),
    price: { kind: 'service', id: 'dynamodb.replicated-write.on-demand' },
    formula:
      writesMillion === null
        ? 'writes not given'
        : `${writesMillion} million a month × ${plural(copies, 'copy', 'copies')}`,
    assumption: OTHER_REGIONS,
  }
}
