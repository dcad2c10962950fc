import { kebabCase } from '../../../base/text.ts'
import { generatedSecret, passwordIn } from '../../aws/generatedSecret.ts'
import { concat, type PlanItem, ref, type Value } from '../../cfn.ts'
import type { EmitContext, FacetContext } from '../../define.ts'
import { type CacheConfig, hasPassword, isTiered, portOf, shardsOf, versionOf } from './config.ts'

type Context = EmitContext<CacheConfig>

export const SECRET = 'AuthSecret'
const SUBNETS = 'SubnetGroup'
const LOGS = 'SlowLog'

/** Where clients connect to, and where they read only; null: nowhere else. */
export function endpointsOf({ config, getAtt }: FacetContext<CacheConfig>): {
  readonly primary: Value<string>
  readonly reader: Value<string> | null
} {
  if (config.deployment === 'serverless') return { primary: getAtt('', 'Endpoint.Address'), reader: null }
  if (config.engine === 'memcached')
    return { primary: getAtt('', 'ConfigurationEndpoint.Address'), reader: null }
  if (config.clusterMode) return { primary: getAtt('', 'ConfigurationEndPoint.Address'), reader: null }
  return {
    primary: getAtt('', 'PrimaryEndPoint.Address'),
    reader: config.replicasPerShard > 0 ? getAtt('', 'ReaderEndPoint.Address') : null,
  }
}

export function* cacheResources(ctx: Context): Iterable<PlanItem> {
  const { config, network } = ctx
  if (!network) throw new Error('a cache needs subnets: put it into a subnet tier')
  if (config.deployment === 'serverless') yield serverless(ctx, network.subnetIds)
  else {
    yield ctx.resource(SUBNETS, 'AWS::ElastiCache::SubnetGroup', {
      Description: `Subnets of ${ctx.name}`.slice(0, 255),
      SubnetIds: network.subnetIds,
      Tags: ctx.tags(),
    })
    if (config.engine === 'memcached') yield memcached(ctx, network.subnetCount)
    else yield* replicationGroup(ctx)
  }
  yield ctx.output({
    name: ctx.logicalId('Endpoint'),
    value: endpointsOf(ctx).primary,
    description: `Host name of the cache ${ctx.name}`,
  })
}

const groups = (ctx: Context): readonly Value<string>[] =>
  ctx.securityGroup === null ? [] : [ctx.securityGroup]

const nodeType = (ctx: Context): Value<string> =>
  ctx.tunable('NodeType', ctx.config.nodeType, {
    label: 'Node type',
    kind: 'size',
    pattern: 'cache[.][a-z0-9-]+[.][a-z0-9]+',
    constraint: 'a node type of Amazon ElastiCache',
  })

const upkeep = ({ maintenanceWindow, autoMinorVersionUpgrade }: CacheConfig) => ({
  AutoMinorVersionUpgrade: autoMinorVersionUpgrade,
  ...(maintenanceWindow !== '' && { PreferredMaintenanceWindow: maintenanceWindow }),
})

function* replicationGroup(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const [key] = ctx.incoming('encrypts')
  if (hasPassword(config))
    // AUTH takes printable characters but not these. https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html
    yield generatedSecret(ctx, SECRET, {
      description: `Password of the cache ${ctx.name}`,
      username: 'default',
      excluded: '"@/\\%*+,\'()[]{}`~|;:?=._ ',
    })
  if (config.slowLog)
    yield ctx.resource(
      LOGS,
      'AWS::Logs::LogGroup',
      { RetentionInDays: 30, Tags: ctx.tags(`${ctx.name} slow log`) },
      { deletionPolicy: 'Delete' },
    )
  yield ctx.resource(
    '',
    'AWS::ElastiCache::ReplicationGroup',
    {
      ReplicationGroupDescription: ctx.name.slice(0, 255) || 'cache',
      Engine: config.engine,
      EngineVersion: versionOf(config),
      CacheNodeType: nodeType(ctx),
      ...(config.clusterMode
        ? {
            ClusterMode: 'enabled' as const,
            NumNodeGroups: shardsOf(config),
            ReplicasPerNodeGroup: config.replicasPerShard,
          }
        : { NumCacheClusters: 1 + config.replicasPerShard }),
      // A cluster of shards always fails over by itself.
      AutomaticFailoverEnabled: config.multiAz || config.clusterMode,
      MultiAZEnabled: config.multiAz,
      ...(isTiered(config) && { DataTieringEnabled: true }),
      CacheSubnetGroupName: ctx.ref(SUBNETS),
      SecurityGroupIds: groups(ctx),
      Port: portOf(config),
      AtRestEncryptionEnabled: config.encryptionAtRest || key !== undefined,
      ...(key && { KmsKeyId: key.handle.keyArn }),
      TransitEncryptionEnabled: config.encryptionInTransit,
      ...(hasPassword(config) && { AuthToken: passwordIn(ctx.ref(SECRET)) }),
      SnapshotRetentionLimit: config.snapshotRetentionDays,
      ...upkeep(config),
      ...(config.slowLog && {
        LogDeliveryConfigurations: [
          {
            DestinationType: 'cloudwatch-logs' as const,
            DestinationDetails: { CloudWatchLogsDetails: { LogGroup: ctx.ref(LOGS) } },
            LogFormat: 'json' as const,
            LogType: 'slow-log' as const,
          },
        ],
      }),
      Tags: ctx.tags(),
    },
    { deletionPolicy: 'Snapshot' },
  )
}

const memcached = (ctx: Context, subnetCount: number): PlanItem =>
  ctx.resource(
    '',
    'AWS::ElastiCache::CacheCluster',
    {
      Engine: 'memcached',
      EngineVersion: versionOf(ctx.config),
      CacheNodeType: nodeType(ctx),
      NumCacheNodes: ctx.config.memcachedNodes,
      AZMode: ctx.config.memcachedNodes > 1 && subnetCount > 1 ? 'cross-az' : 'single-az',
      CacheSubnetGroupName: ctx.ref(SUBNETS),
      VpcSecurityGroupIds: groups(ctx),
      Port: portOf(ctx.config),
      TransitEncryptionEnabled: ctx.config.encryptionInTransit,
      ...upkeep(ctx.config),
      Tags: ctx.tags(),
    },
    // Memcached has no backups, so nothing could be kept.
    { deletionPolicy: 'Delete' },
  )

function serverless(ctx: Context, subnetIds: Value<readonly Value<string>[]>): PlanItem {
  const { config } = ctx
  const [key] = ctx.incoming('encrypts')
  return ctx.resource(
    '',
    'AWS::ElastiCache::ServerlessCache',
    {
      // AWS asks for a name, of 40 characters at most.
      ServerlessCacheName: concat(ref('AWS::StackName'), `-${kebabCase(ctx.name).slice(0, 12) || 'cache'}`),
      Description: ctx.name.slice(0, 255),
      Engine: config.engine,
      MajorEngineVersion: versionOf(config)
        .split('.')
        .slice(0, config.engine === 'memcached' ? 2 : 1)
        .join('.'),
      SubnetIds: subnetIds,
      SecurityGroupIds: groups(ctx),
      ...((config.maxStorageGb !== null || config.maxEcpuPerSecond !== null) && {
        CacheUsageLimits: {
          ...(config.maxStorageGb !== null && {
            DataStorage: { Maximum: config.maxStorageGb, Unit: 'GB' as const },
          }),
          ...(config.maxEcpuPerSecond !== null && { ECPUPerSecond: { Maximum: config.maxEcpuPerSecond } }),
        },
      }),
      ...(key && { KmsKeyId: key.handle.keyArn }),
      ...(config.engine !== 'memcached' && { SnapshotRetentionLimit: config.snapshotRetentionDays }),
      Tags: ctx.tags(),
    },
    { deletionPolicy: 'Retain' },
  )
}
