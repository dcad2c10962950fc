import { z } from 'zod'
import { strangeVersion } from '../../aws/engineVersion.ts'
import { maintenanceWindow } from '../../aws/rds.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const nodes = showWhen('deployment', 'nodes')
const serverless = showWhen('deployment', 'serverless')
const replicated = showWhen('engine', 'valkey', 'redis')

// Limits: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/quota-limits.html
export const cacheConfig = z
  .strictObject({
    engine: field(z.enum(['valkey', 'redis', 'memcached']).default('valkey'), {
      title: 'Engine',
      description:
        'Valkey understands what Redis OSS understands and costs a fifth less. Memcached has no replicas: what a node holds goes with it.',
      labels: { valkey: 'Valkey', redis: 'Redis OSS', memcached: 'Memcached' },
    }),
    engineVersion: field(
      z
        .string()
        .regex(/^$|^\d+(\.\d+)*$/, 'a version is written like 8.0')
        .default(''),
      {
        title: 'Version',
        description: 'Empty: the one that this app proposes.',
        placeholder: '8.0',
      },
    ),
    deployment: field(z.enum(['nodes', 'serverless']).default('nodes'), {
      title: 'Deployment',
      description: 'Serverless grows and shrinks by itself and is billed by stored data and requests.',
      labels: { nodes: 'Nodes', serverless: 'Serverless' },
    }),
    nodeType: field(
      z
        .string()
        .regex(/^cache\.[a-z0-9-]+\.[a-z0-9]+$/, 'a node type is written like cache.m7g.large')
        .default('cache.m7g.large'),
      {
        title: 'Node type',
        description: 'T types are for tests and little load; r6gd types keep seldom used data on disk.',
        placeholder: 'cache.m7g.large',
        showWhen: nodes,
      },
    ),
    clusterMode: field(z.boolean().default(false), {
      title: 'Cluster mode',
      description: 'Spreads the data over shards; clients must know how. It cannot be turned off later.',
      showWhen: replicated,
    }),
    shards: field(wholeNumber(1, 500).default(2), {
      title: 'Shards',
      description: 'Each holds a part of the data. More than 90 need a higher quota.',
      unit: 'shards',
      showWhen: showWhen('clusterMode', true),
    }),
    replicasPerShard: field(wholeNumber(0, 5).default(1), {
      title: 'Replicas of each shard',
      description: 'One of them takes over within seconds when the primary fails; all of them serve reads.',
      unit: 'replicas',
      showWhen: replicated,
    }),
    multiAz: field(z.boolean().default(true), {
      title: 'Multi-AZ with automatic failover',
      description: 'Replicas stand in other zones than their primary, and take over by themselves.',
      showWhen: replicated,
    }),
    memcachedNodes: field(wholeNumber(1, 40).default(2), {
      title: 'Nodes',
      description: 'Clients spread the keys over them.',
      unit: 'nodes',
      showWhen: showWhen('engine', 'memcached'),
    }),
    maxStorageGb: field(wholeNumber(1, 5000).nullable().default(null), {
      title: 'Most data',
      description: 'Bounds the bill: above it old data are evicted. Empty: no bound of its own.',
      unit: 'GB',
      showWhen: serverless,
    }),
    maxEcpuPerSecond: field(wholeNumber(1000, 15_000_000).nullable().default(null), {
      title: 'Most requests',
      description: 'Bounds the bill: above it requests are throttled. Empty: no bound of its own.',
      unit: 'ECPU per second',
      showWhen: serverless,
    }),
    port: field(wholeNumber(1150, 65_535).nullable().default(null), {
      title: 'Port',
      description: 'Empty: 6379, or 11211 for Memcached.',
      showWhen: nodes,
    }),
    encryptionInTransit: field(z.boolean().default(true), {
      title: 'Encrypted in transit',
      description: 'TLS between clients and nodes, and between nodes. Serverless caches always have it.',
      showWhen: nodes,
    }),
    encryptionAtRest: field(z.boolean().default(true), {
      title: 'Encrypted at rest',
      description: 'Disks and backups. It cannot be changed later. A connection from a key takes that key.',
      showWhen: nodes,
    }),
    authToken: field(z.boolean().default(true), {
      title: 'Password (AUTH)',
      description: 'Made and kept in AWS Secrets Manager. Needs encryption in transit.',
      showWhen: replicated,
    }),
    snapshotRetentionDays: field(wholeNumber(0, 35).default(7), {
      title: 'Backups kept',
      description: 'Daily ones of the whole cache. 0: none.',
      unit: 'days',
    }),
    maintenanceWindow: maintenanceWindow(),
    autoMinorVersionUpgrade: field(z.boolean().default(true), {
      title: 'Minor versions by itself',
      description: 'In the maintenance window.',
      showWhen: nodes,
    }),
    slowLog: field(z.boolean().default(true), {
      title: 'Slow log',
      description: 'Commands that took long, in Amazon CloudWatch Logs.',
      showWhen: replicated,
    }),
    usage: field(
      z
        .strictObject({
          dataGb: field(usageAmount(), {
            title: 'Stored data',
            description: 'On average over the month.',
            unit: 'GB',
            showWhen: serverless,
          }),
          ecpuMillion: field(usageAmount(), {
            title: 'Processing units',
            description: 'One for each KB of a simple read or write.',
            unit: 'million ECPU per month',
            showWhen: serverless,
          }),
          logsGb: field(usageAmount(), {
            title: 'Slow log',
            description: 'What goes to Amazon CloudWatch Logs.',
            unit: 'GB per month',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine((given, ctx) => {
    const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    const strange = strangeVersion(given.engineVersion, { label: given.engine, ...VERSIONS[given.engine] })
    if (strange !== null) refuse('engineVersion', strange)
    if (given.engine === 'memcached' || given.deployment === 'serverless') return
    if (given.authToken && !given.encryptionInTransit)
      refuse('authToken', 'a password needs encryption in transit')
    if (isTiered(given) && /^cache\.t/.test(given.nodeType))
      refuse('nodeType', 'T types have no data tiering')
    if (given.multiAz && given.replicasPerShard === 0)
      refuse('multiAz', 'automatic failover needs at least one replica: add one, or turn it off')
    if (given.clusterMode && given.shards * (1 + given.replicasPerShard) > 500)
      refuse(
        'shards',
        `${given.shards * (1 + given.replicasPerShard)} nodes are more than the 500 of a cluster`,
      )
  })

export type CacheConfig = z.output<typeof cacheConfig>

export const isTiered = ({ nodeType }: { readonly nodeType: string }): boolean =>
  nodeType.startsWith('cache.r6gd.')

export const portOf = ({ engine, deployment, port }: CacheConfig): number =>
  (deployment === 'nodes' ? port : null) ?? (engine === 'memcached' ? 11_211 : 6379)

// https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html
const VERSIONS = {
  valkey: { versions: /^(7\.[2-9]|[89](\.|$))/, version: '8.0' },
  redis: { versions: /^[3-7](\.|$)/, version: '7.1' },
  memcached: { versions: /^1\.[456](\.|$)/, version: '1.6.22' },
} as const
export const versionOf = ({ engine, engineVersion }: CacheConfig): string =>
  engineVersion === '' ? VERSIONS[engine].version : engineVersion

export const shardsOf = ({ clusterMode, shards }: CacheConfig): number => (clusterMode ? shards : 1)

export function nodesOf(config: CacheConfig): number {
  if (config.deployment === 'serverless') return 0
  return config.engine === 'memcached'
    ? config.memcachedNodes
    : shardsOf(config) * (1 + config.replicasPerShard)
}

/** A password of its own has a replication group alone; serverless caches know users only. */
export const hasPassword = (config: CacheConfig): boolean =>
  config.deployment === 'nodes' && config.engine !== 'memcached' && config.authToken
