import { plural } from '../../../base/text.ts'
import { allow } from '../../aws/iam.ts'
import { unpriced } from '../../aws/rds.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import { type CostContext, defineComponent } from '../../define.ts'
import {
  type CacheConfig,
  cacheConfig,
  hasPassword,
  isTiered,
  nodesOf,
  portOf,
  shardsOf,
  versionOf,
} from './config.ts'
import { cacheResources, endpointsOf, SECRET } from './resources.ts'

const NAMES = { valkey: 'Valkey', redis: 'Redis OSS', memcached: 'Memcached' } as const

export const elasticache = defineComponent({
  type: 'elasticache',
  title: 'Amazon ElastiCache cache',
  category: 'database',
  icon: 'elasticache',
  description: 'Keeps what is asked for often in memory, and answers in less than a millisecond.',
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html',
  keywords: ['redis', 'valkey', 'memcached', 'cache', 'session', 'leaderboard', 'in-memory'],
  schemaVersion: 1,
  config: cacheConfig,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  wantsTier: () => 'isolated',
  securityGroup: () => true,
  in: {
    connects: ({ config, securityGroup }) => ({ ports: portsOf(config), securityGroup, public: false }),
    uses: (ctx) => {
      const { config, ref, securityGroup } = ctx
      const { primary, reader } = endpointsOf(ctx)
      return {
        access: hasPassword(config)
          ? [
              {
                level: 'read-write',
                statements: [
                  allow(['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'], ref(SECRET)),
                ],
              },
            ]
          : [],
        environment: [
          { suffix: 'HOST', value: primary },
          ...(reader === null ? [] : [{ suffix: 'READER_HOST', value: reader }]),
          { suffix: 'PORT', value: String(portOf(config)) },
          ...(hasPassword(config) ? [{ suffix: 'SECRET_ARN', value: ref(SECRET) }] : []),
        ],
        ports: portsOf(config),
        securityGroup,
      }
    },
    encrypts: () => ({ via: ['elasticache'], services: [] }),
  },
  summary: (config) => [
    `${NAMES[config.engine]} ${versionOf(config)}`,
    config.deployment === 'serverless'
      ? 'Serverless'
      : `${plural(nodesOf(config), 'node')} ${config.nodeType}`,
    ...(config.deployment === 'nodes' && config.engine !== 'memcached'
      ? [config.multiAz ? 'Multi-AZ' : 'No automatic failover']
      : []),
  ],
  traits: (config) => {
    const count = Math.max(nodesOf(config), 1)
    return { addresses: { count: { min: count, desired: count, max: count }, what: plural(count, 'node') } }
  },
  resources: cacheResources,
  cost,
})

/** A serverless cache of Valkey or Redis OSS serves reads on a second port. */
function portsOf(config: CacheConfig) {
  const port = { port: portOf(config), protocol: 'tcp', label: NAMES[config.engine] } as const
  return config.deployment === 'serverless' && config.engine !== 'memcached'
    ? [port, { port: 6380, protocol: 'tcp', label: 'Reads' } as const]
    : [port]
}

function* cost({ config }: CostContext<CacheConfig>): Iterable<CostLine> {
  if (config.deployment === 'serverless') yield* serverless(config)
  else {
    const count = nodesOf(config)
    const counted =
      config.engine === 'memcached'
        ? plural(count, 'node')
        : `${plural(shardsOf(config), 'shard')} × (1 primary + ${plural(config.replicasPerShard, 'replica')})`
    yield {
      key: 'nodes',
      label: `${config.nodeType}, ${NAMES[config.engine]}`,
      category: 'compute',
      unit: 'node-hour',
      quantity: exactly(count * HOURS_PER_MONTH),
      price: {
        kind: 'database-node',
        service: 'elasticache',
        nodeType: config.nodeType,
        // Redis OSS and Memcached cost the same; data tiering is Redis OSS's alone.
        engine: config.engine === 'valkey' ? 'valkey' : isTiered(config) ? 'redis' : 'redis/memcached',
      },
      formula: `${counted} × ${HOURS_PER_MONTH} h`,
    }
    if (hasPassword(config))
      yield {
        key: 'secret',
        label: 'Secret with the password',
        category: 'management',
        unit: 'secret-month',
        quantity: exactly(1),
        price: { kind: 'service', id: 'secrets-manager.secret' },
        formula: '1 secret',
      }
    if (config.slowLog && config.engine !== 'memcached')
      yield {
        key: 'logs',
        label: 'Slow log',
        category: 'observability',
        unit: 'GB',
        quantity: usage(config.usage.logsGb),
        price: { kind: 'service', id: 'cloudwatch.logs.ingestion' },
        formula:
          config.usage.logsGb === null ? 'volume of logs not given' : `${config.usage.logsGb} GB a month`,
      }
  }
  if (config.engine !== 'memcached' && config.snapshotRetentionDays > 0)
    yield {
      key: 'backup',
      label: 'Backup storage',
      category: 'storage',
      unit: 'GB-month',
      quantity: null,
      price: unpriced('ElastiCache backup storage'),
      formula: 'size of the backups not given, and their price is not among the facts',
      assumption: 'One backup of each cache is free.',
    }
}

function* serverless({ engine, usage: given }: CacheConfig): Iterable<CostLine> {
  yield {
    key: 'data',
    label: 'Stored data, serverless',
    category: 'storage',
    unit: 'GB-hour',
    quantity: usage(given.dataGb === null ? null : given.dataGb * HOURS_PER_MONTH),
    price: {
      kind: 'service',
      id: engine === 'valkey' ? 'elasticache.serverless.valkey-data' : 'elasticache.serverless.redis-data',
    },
    formula: given.dataGb === null ? 'stored data not given' : `${given.dataGb} GB × ${HOURS_PER_MONTH} h`,
    assumption: 'At least 1 GB is billed, of Valkey 100 MB.',
  }
  yield {
    key: 'requests',
    label: 'ElastiCache Processing Units',
    category: 'requests',
    unit: 'ECPU',
    quantity: usage(given.ecpuMillion === null ? null : given.ecpuMillion * 1_000_000),
    price: { kind: 'service', id: 'elasticache.serverless.redis-ecpu' },
    formula:
      given.ecpuMillion === null ? 'processing units not given' : `${given.ecpuMillion} million a month`,
    ...(engine === 'valkey' && { assumption: 'Priced as Redis OSS; Valkey costs less.' }),
  }
}
