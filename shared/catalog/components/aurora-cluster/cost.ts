import { plural } from '../../../base/text.ts'
import { unpriced } from '../../aws/rds.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, range, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { AuroraConfig } from './config.ts'

/** AWS: instances of an I/O-Optimized cluster cost 30 % more. https://aws.amazon.com/rds/aurora/pricing/ */
const IO_OPTIMIZED = 1.3

export function* auroraCost({ config }: CostContext<AuroraConfig>): Iterable<CostLine> {
  const optimized = config.storageType === 'aurora-iopt1'
  const least = 1 + config.readers
  const most = 1 + (config.readerScaling.enabled ? config.readerScaling.maxReaders : config.readers)
  const counted = least === most ? plural(least, 'instance') : `${least}–${most} instances`
  if (config.capacity === 'serverless') {
    const { averageAcu } = config.usage
    const average = averageAcu === null ? null : Math.min(Math.max(averageAcu, config.minAcu), config.maxAcu)
    yield {
      key: 'capacity',
      label: 'Aurora Serverless v2 capacity',
      category: 'compute',
      unit: 'ACU-hour',
      quantity: range(
        config.minAcu * least * HOURS_PER_MONTH,
        average === null ? null : average * least * HOURS_PER_MONTH,
        config.maxAcu * most * HOURS_PER_MONTH,
      ),
      price: {
        kind: 'service',
        id: optimized ? 'aurora.serverless-v2.acu-io-optimized' : 'aurora.serverless-v2.acu',
      },
      formula: `${config.minAcu}–${config.maxAcu} ACU × ${counted} × ${HOURS_PER_MONTH} h${average === null ? ' (average not given)' : `, ${average} on average`}`,
    }
  } else
    yield {
      key: 'instances',
      label: config.instanceClass,
      category: 'compute',
      unit: 'instance-hour',
      quantity: range(least * HOURS_PER_MONTH, least * HOURS_PER_MONTH, most * HOURS_PER_MONTH),
      price: {
        kind: 'database-node',
        service: 'rds',
        nodeType: config.instanceClass,
        engine: config.engine,
      },
      ...(optimized && { priceFactor: IO_OPTIMIZED }),
      formula: `${counted} × ${HOURS_PER_MONTH} h${optimized ? ' × 1.3 (I/O-Optimized)' : ''}`,
    }
  yield* storage(config, optimized)
  if (config.databaseInsights === 'advanced')
    yield {
      key: 'database-insights',
      label: 'Database Insights, advanced',
      category: 'observability',
      unit: 'vCPU-hour',
      quantity: null,
      price: unpriced('Database Insights vCPU-hour'),
      formula: `vCPUs or ACUs of ${counted} × ${HOURS_PER_MONTH} h; its price is not among the facts`,
    }
  if (config.extendedSupport)
    yield {
      key: 'extended-support',
      label: 'Extended Support',
      category: 'management',
      unit: 'vCPU-hour',
      quantity: null,
      price: { kind: 'service', id: 'rds.extended-support.year-1' },
      formula: 'from the end of standard support of the version, by the vCPU; dearer in the third year',
    }
  if (config.globalDatabase === 'primary')
    yield {
      key: 'replicated-writes',
      label: 'Replicated writes of the global database',
      category: 'requests',
      unit: 'write',
      quantity: null,
      price: unpriced('replicated write I/O'),
      formula: 'writes to each secondary Region not given; their price is not among the facts',
    }
  if (config.globalDatabase !== 'secondary')
    yield {
      key: 'secret',
      label: 'Secret of the master user',
      category: 'management',
      unit: 'secret-month',
      quantity: exactly(1),
      price: { kind: 'service', id: 'secrets-manager.secret' },
      formula: '1 secret',
    }
  if (config.exportLogs || config.enhancedMonitoringSeconds > 0)
    yield {
      key: 'logs',
      label: 'Logs and enhanced monitoring',
      category: 'observability',
      unit: 'GB',
      quantity: usage(config.usage.logsGb),
      price: { kind: 'service', id: 'cloudwatch.logs.ingestion' },
      formula:
        config.usage.logsGb === null ? 'volume of logs not given' : `${config.usage.logsGb} GB a month`,
    }
}

function* storage({ usage: given, backtrackHours }: AuroraConfig, optimized: boolean): Iterable<CostLine> {
  const million = (value: number | null) => usage(value === null ? null : value * 1_000_000)
  yield {
    key: 'storage',
    label: optimized ? 'Storage, I/O-Optimized' : 'Storage',
    category: 'storage',
    unit: 'GB-month',
    quantity: usage(given.storageGb),
    price: { kind: 'service', id: optimized ? 'aurora.storage-io-optimized' : 'aurora.storage' },
    formula: given.storageGb === null ? 'stored volume not given' : `${given.storageGb} GB`,
  }
  if (!optimized)
    yield {
      key: 'io-requests',
      label: 'I/O requests',
      category: 'requests',
      unit: 'request',
      quantity: million(given.ioMillion),
      price: { kind: 'service', id: 'aurora.io-requests' },
      formula: given.ioMillion === null ? 'I/O requests not given' : `${given.ioMillion} million a month`,
    }
  if (backtrackHours > 0)
    yield {
      key: 'backtrack',
      label: 'Backtrack',
      category: 'storage',
      unit: 'change record-hour',
      quantity: million(given.backtrackMillion === null ? null : given.backtrackMillion * HOURS_PER_MONTH),
      price: { kind: 'service', id: 'aurora.backtrack' },
      formula:
        given.backtrackMillion === null
          ? 'change records not given'
          : `${given.backtrackMillion} million records × ${HOURS_PER_MONTH} h`,
    }
  yield {
    key: 'backup',
    label: 'Backup storage',
    category: 'storage',
    unit: 'GB-month',
    quantity: usage(given.backupGb),
    price: { kind: 'service', id: 'aurora.backup-storage' },
    formula:
      given.backupGb === null ? 'backups beyond the size of the database not given' : `${given.backupGb} GB`,
  }
}
