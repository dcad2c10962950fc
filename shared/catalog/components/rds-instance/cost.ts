import { plural } from '../../../base/text.ts'
import { unpriced } from '../../aws/rds.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, range, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import { isCluster, type RdsConfig } from './config.ts'
import { ENGINE } from './engines.ts'

/** How many instances, and how many volumes of the same size, there are. */
function copiesOf(config: RdsConfig): { readonly nodes: number; readonly replicas: number } {
  if (isCluster(config)) return { nodes: 3, replicas: 0 }
  return { nodes: config.deployment === 'multi-az' ? 2 : 1, replicas: config.readReplicas }
}

const DEPLOYMENT = {
  'single-az': '1 instance',
  'multi-az': '2 instances (Multi-AZ)',
  'multi-az-cluster': '3 instances (Multi-AZ DB cluster)',
} as const

export function* rdsCost({ config }: CostContext<RdsConfig>): Iterable<CostLine> {
  const { nodes, replicas } = copiesOf(config)
  const instances = nodes + replicas
  const counted = `${DEPLOYMENT[config.deployment]}${replicas > 0 ? ` + ${plural(replicas, 'read replica')}` : ''}`
  yield {
    key: 'instances',
    label: `${config.instanceClass}, ${ENGINE[config.engine].label}`,
    category: 'compute',
    unit: 'instance-hour',
    quantity: exactly(instances * HOURS_PER_MONTH),
    price: {
      kind: 'database-node',
      service: 'rds',
      nodeType: config.instanceClass,
      engine: ENGINE[config.engine].priced,
    },
    formula: `${counted} × ${HOURS_PER_MONTH} h`,
    ...(nodes > 1 && { assumption: 'Each standby costs as much as an instance in one zone.' }),
  }
  yield* storage(config, instances, counted)
  if (config.databaseInsights === 'advanced')
    yield {
      key: 'database-insights',
      label: 'Database Insights, advanced',
      category: 'observability',
      unit: 'vCPU-hour',
      quantity: null,
      price: unpriced('Database Insights vCPU-hour'),
      formula: `vCPUs of ${counted} × ${HOURS_PER_MONTH} h; its price is not among the facts`,
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
  yield {
    key: 'backup',
    label: 'Backup storage',
    category: 'storage',
    unit: 'GB-month',
    quantity: usage(config.usage.backupGb),
    price: { kind: 'service', id: 'rds.backup-storage' },
    formula:
      config.usage.backupGb === null
        ? 'backups beyond the size of the database not given'
        : `${config.usage.backupGb} GB`,
  }
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

const STORAGE_PRICES = {
  gp3: 'rds.gp3.single-az.storage',
  gp2: 'rds.gp2.single-az.storage',
  io1: 'rds.io1.single-az.storage',
  io2: 'rds.io1.single-az.storage',
} as const

function* storage(config: RdsConfig, volumes: number, counted: string): Iterable<CostLine> {
  const { storageType, storageGiB, maxStorageGiB, iops, throughputMiBps } = config
  const most = isCluster(config) ? storageGiB : Math.max(storageGiB, maxStorageGiB ?? storageGiB)
  const times = volumes === 1 ? '' : ` × ${volumes} (${counted})`
  yield {
    key: 'storage',
    label: `${storageType} storage`,
    category: 'storage',
    unit: 'GB-month',
    quantity: range(storageGiB * volumes, storageGiB * volumes, most * volumes),
    price: {
      kind: 'service',
      id: STORAGE_PRICES[storageType],
    },
    formula: `${most === storageGiB ? storageGiB : `${storageGiB}–${most}`} GiB${times}`,
    ...(storageType === 'io2' && { assumption: 'io2 costs as much as io1.' }),
  }
  if (iops !== null) {
    // What gp3 has without being given any: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html
    const baseline = storageType !== 'gp3' ? 0 : ENGINE[config.engine].gp3FromGiB > 20 ? 12_000 : 3000
    const billed = Math.max(0, iops - baseline)
    yield {
      key: 'iops',
      label: 'Provisioned IOPS',
      category: 'storage',
      unit: 'IOPS-month',
      quantity: exactly(billed * volumes),
      price: {
        kind: 'service',
        id: storageType === 'gp3' ? 'rds.gp3.single-az.iops' : 'rds.io1.single-az.iops',
      },
      formula: `${baseline > 0 ? `(${iops} − ${baseline} included)` : iops} IOPS${times}`,
      ...(storageType === 'io2' && { assumption: 'io2 costs as much as io1.' }),
    }
  }
  if (storageType === 'gp3' && throughputMiBps !== null)
    yield {
      key: 'throughput',
      label: 'Provisioned throughput',
      category: 'storage',
      unit: 'MiB/s-month',
      quantity: null,
      price: unpriced('gp3 throughput'),
      formula: `${throughputMiBps} MiB/s${times} above the baseline; its price is not among the facts`,
    }
}
