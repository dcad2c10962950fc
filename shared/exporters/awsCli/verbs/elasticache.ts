import { capture, run, until, waiter, withRetry } from '../actions.ts'
import { type Command, command, type Option, queried } from '../command.ts'
import { accountArn } from '../names.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { listTags, tagList } from '../tags.ts'
import { lookedUpPassword, passwordOption } from './lookedUpPassword.ts'

const retag = (step: Step): Action =>
  run(command('elasticache add-tags-to-resource', textOption('resource-name', step.main), tagList(step)))

const tagsOf = {
  command: command('elasticache list-tags-for-resource', { name: 'resource-name', words: ['"$FOUND"'] }),
  item: '',
  shape: listTags('TagList'),
}

const ask =
  (verb: string, by: (self: Self) => Option, path: string) =>
  (self: Self): { ask: Command } => ({ ask: queried(command(verb, by(self)), path) })

const bare = (name: string): Option => ({ name, words: [] })

const subnetGroup: Printer = {
  title: 'cache subnet group',
  holds: 'arn',
  naming: { property: 'CacheSubnetGroupName', limit: 255 },
  changes: ['Description', 'SubnetIds'],
  ref: (self) => self.name,
  attributes: {},
  print: (step) => {
    const byName = textOption('cache-subnet-group-name', step.name)
    const described = () => options(step, ['Description', 'cache-subnet-group-description'], 'SubnetIds')
    return {
      find: () => ({
        command: command('elasticache describe-cache-subnet-groups', byName),
        item: 'CacheSubnetGroups[0]',
        id: 'ARN',
        tagsFrom: tagsOf,
      }),
      create: () => {
        step.skip('CacheSubnetGroupName')
        return [
          capture(
            command('elasticache create-cache-subnet-group', byName, described(), tagList(step)),
            'CacheSubnetGroup.ARN',
            step.into,
          ),
        ]
      },
      update: () => [run(command('elasticache modify-cache-subnet-group', byName, described()))],
      retag: () => retag(step),
      // Caches let go of it a moment after they are gone.
      remove: () => [
        withRetry(
          300,
          'CacheSubnetGroupInUse',
          run(command('elasticache delete-cache-subnet-group', byName)),
        ),
      ],
    }
  },
}

const GROUP_BOTH = [
  'CacheNodeType',
  'EngineVersion',
  'SecurityGroupIds',
  'SnapshotRetentionLimit',
  'PreferredMaintenanceWindow',
  'LogDeliveryConfigurations',
] as const
const GROUP_FLAGS: readonly (readonly [string, string])[] = [
  ['AutomaticFailoverEnabled', 'automatic-failover-enabled'],
  ['MultiAZEnabled', 'multi-az-enabled'],
  ['AutoMinorVersionUpgrade', 'auto-minor-version-upgrade'],
]

const groupOf = (self: Self) => textOption('replication-group-id', self.name)
const askGroup = (path: string) =>
  ask('elasticache describe-replication-groups', groupOf, `ReplicationGroups[0].${path}`)

const replicationGroup: Printer = {
  title: 'replication group',
  holds: 'arn',
  naming: { property: 'ReplicationGroupId', limit: 40 },
  changes: [...GROUP_BOTH, ...GROUP_FLAGS.map(([property]) => property), 'ReplicationGroupDescription'],
  ref: (self) => self.name,
  attributes: {
    'PrimaryEndPoint.Address': askGroup('NodeGroups[0].PrimaryEndpoint.Address'),
    'PrimaryEndPoint.Port': askGroup('NodeGroups[0].PrimaryEndpoint.Port'),
    'ReaderEndPoint.Address': askGroup('NodeGroups[0].ReaderEndpoint.Address'),
    'ConfigurationEndPoint.Address': askGroup('ConfigurationEndpoint.Address'),
    'ConfigurationEndPoint.Port': askGroup('ConfigurationEndpoint.Port'),
  },
  print: (step) => ({
    find: () => ({
      command: command('elasticache describe-replication-groups', groupOf(step)),
      item: 'ReplicationGroups[0]',
      id: 'ARN',
      tagsFrom: tagsOf,
    }),
    create: () => {
      step.skip('ReplicationGroupId')
      const secret = lookedUpPassword(step, step.raw('AuthToken'), 'AuthToken')
      return [
        ...secret.before,
        capture(
          command(
            'elasticache create-replication-group',
            groupOf(step),
            options(
              step,
              'ReplicationGroupDescription',
              'Engine',
              ...GROUP_BOTH,
              'ClusterMode',
              'NumCacheClusters',
              'NumNodeGroups',
              'ReplicasPerNodeGroup',
              'CacheSubnetGroupName',
              'Port',
              'KmsKeyId',
            ),
            flags(step, ...GROUP_FLAGS, ['TransitEncryptionEnabled', 'transit-encryption-enabled']),
            flags(step, 'AtRestEncryptionEnabled', 'DataTieringEnabled'),
            passwordOption('auth-token', secret),
            tagList(step),
          ),
          'ReplicationGroup.ARN',
          step.into,
        ),
      ]
    },
    update: () => [
      run(
        command(
          'elasticache modify-replication-group',
          groupOf(step),
          options(step, 'ReplicationGroupDescription', ...GROUP_BOTH),
          flags(step, ...GROUP_FLAGS),
          bare('apply-immediately'),
        ),
      ),
    ],
    retag: () => retag(step),
    always: () => [waiter('elasticache wait replication-group-available', groupOf(step))],
    remove: () => [
      run(command('elasticache delete-replication-group', groupOf(step), bare('no-retain-primary-cluster'))),
      waiter('elasticache wait replication-group-deleted', groupOf(step)),
    ],
  }),
}

const clusterOf = (self: Self) => textOption('cache-cluster-id', self.name)
const askCluster = (path: string) =>
  ask('elasticache describe-cache-clusters', clusterOf, `CacheClusters[0].${path}`)

const cacheCluster: Printer = {
  title: 'cache cluster',
  holds: 'arn',
  naming: { property: 'ClusterName', limit: 50 },
  changes: ['NumCacheNodes', 'CacheNodeType', 'EngineVersion', 'PreferredMaintenanceWindow'],
  ref: (self) => self.name,
  attributes: {
    'ConfigurationEndpoint.Address': askCluster('ConfigurationEndpoint.Address'),
    'ConfigurationEndpoint.Port': askCluster('ConfigurationEndpoint.Port'),
  },
  print: (step) => ({
    find: () => ({
      command: command('elasticache describe-cache-clusters', clusterOf(step)),
      item: 'CacheClusters[0]',
      id: 'ARN',
      tagsFrom: tagsOf,
    }),
    create: () => {
      step.skip('ClusterName')
      return [
        capture(
          command(
            'elasticache create-cache-cluster',
            clusterOf(step),
            options(
              step,
              'Engine',
              'EngineVersion',
              'CacheNodeType',
              'NumCacheNodes',
              ['AZMode', 'az-mode'],
              'CacheSubnetGroupName',
              ['VpcSecurityGroupIds', 'security-group-ids'],
              'Port',
              'PreferredMaintenanceWindow',
            ),
            flags(step, 'TransitEncryptionEnabled', 'AutoMinorVersionUpgrade'),
            tagList(step),
          ),
          'CacheCluster.ARN',
          step.into,
        ),
      ]
    },
    update: () => [
      run(
        command(
          'elasticache modify-cache-cluster',
          clusterOf(step),
          options(step, 'NumCacheNodes', 'CacheNodeType', 'EngineVersion', 'PreferredMaintenanceWindow'),
          bare('apply-immediately'),
        ),
      ),
    ],
    retag: () => retag(step),
    always: () => [waiter('elasticache wait cache-cluster-available', clusterOf(step))],
    remove: () => [
      run(command('elasticache delete-cache-cluster', clusterOf(step))),
      waiter('elasticache wait cache-cluster-deleted', clusterOf(step)),
    ],
  }),
}

const serverlessOf = (self: Self): Option =>
  textOption('serverless-cache-name', self.text('ServerlessCacheName'))
const askServerless = (path: string) =>
  ask('elasticache describe-serverless-caches', serverlessOf, `ServerlessCaches[0].${path}`)

const serverlessCache: Printer = {
  title: 'serverless cache',
  holds: 'arn',
  changes: ['Description', 'CacheUsageLimits', 'SecurityGroupIds', 'SnapshotRetentionLimit'],
  keeps: 'what is cached',
  ref: (self) => self.text('ServerlessCacheName'),
  attributes: {
    ARN: (self) => accountArn('elasticache', 'serverlesscache:', self.text('ServerlessCacheName')),
    'Endpoint.Address': askServerless('Endpoint.Address'),
    'Endpoint.Port': askServerless('Endpoint.Port'),
    'ReaderEndpoint.Address': askServerless('ReaderEndpoint.Address'),
  },
  print: (step) => ({
    find: () => ({
      command: command('elasticache describe-serverless-caches', serverlessOf(step)),
      item: 'ServerlessCaches[0]',
      id: 'ARN',
      tagsFrom: tagsOf,
    }),
    create: () => [
      capture(
        command(
          'elasticache create-serverless-cache',
          options(
            step,
            'ServerlessCacheName',
            'Description',
            'Engine',
            'MajorEngineVersion',
            'SubnetIds',
            'SecurityGroupIds',
            'KmsKeyId',
            'SnapshotRetentionLimit',
          ),
          option(step, 'cache-usage-limits', step.value('CacheUsageLimits')),
          tagList(step),
        ),
        'ServerlessCache.ARN',
        step.into,
      ),
    ],
    update: () => [
      run(
        command(
          'elasticache modify-serverless-cache',
          serverlessOf(step),
          options(step, 'Description', 'CacheUsageLimits', 'SecurityGroupIds', 'SnapshotRetentionLimit'),
        ),
      ),
    ],
    retag: () => retag(step),
    always: () => [
      until(
        1800,
        'the cache',
        'available',
        'create-failed',
        command('elasticache describe-serverless-caches', serverlessOf(step)),
        'ServerlessCaches[0].Status',
      ),
    ],
    remove: () => [run(command('elasticache delete-serverless-cache', serverlessOf(step)))],
  }),
}

export const ELASTICACHE_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ElastiCache::CacheCluster': cacheCluster,
  'AWS::ElastiCache::ReplicationGroup': replicationGroup,
  'AWS::ElastiCache::ServerlessCache': serverlessCache,
  'AWS::ElastiCache::SubnetGroup': subnetGroup,
}
