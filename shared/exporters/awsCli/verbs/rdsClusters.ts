import { capture, run, tolerated, until, waiter, withRole } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { flags, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import { listTags, tagList } from '../tags.ts'
import { passwordOption } from './lookedUpPassword.ts'
import { ask, bare, LOGS, type Name, password, retag, unprotect } from './rdsCommon.ts'

const CLUSTER_BOTH = [
  'DBClusterInstanceClass',
  'StorageType',
  'Iops',
  'AllocatedStorage',
  'BackupRetentionPeriod',
  'PreferredBackupWindow',
  'PreferredMaintenanceWindow',
  'MonitoringInterval',
  'MonitoringRoleArn',
  'DatabaseInsightsMode',
  'PerformanceInsightsRetentionPeriod',
  'ServerlessV2ScalingConfiguration',
  'BacktrackWindow',
  'VpcSecurityGroupIds',
  'DBClusterParameterGroupName',
] as const
const CLUSTER_FLAGS = [
  'AutoMinorVersionUpgrade',
  'CopyTagsToSnapshot',
  'DeletionProtection',
  'EnableHttpEndpoint',
] as const
const CLUSTER_RENAMED_FLAGS: readonly Name[] = [
  ['EnableIAMDatabaseAuthentication', 'enable-iam-database-authentication'],
  ['PerformanceInsightsEnabled', 'enable-performance-insights'],
]

const clusterOf = (self: Self) => textOption('db-cluster-identifier', self.name)
const askCluster = (path: string) => ask('rds describe-db-clusters', clusterOf, `DBClusters[0].${path}`)

const clusterFlags = (step: Step): Option[] => flags(step, ...CLUSTER_FLAGS, ...CLUSTER_RENAMED_FLAGS)

const cluster: Printer = {
  title: 'DB cluster',
  holds: 'arn',
  naming: { property: 'DBClusterIdentifier', limit: 63 },
  changes: [...CLUSTER_BOTH, ...CLUSTER_FLAGS, ...CLUSTER_RENAMED_FLAGS.map(([property]) => property)],
  ref: (self) => self.name,
  attributes: {
    DBClusterArn: (self) => self.main,
    DBClusterResourceId: askCluster('DbClusterResourceId'),
    'Endpoint.Address': askCluster('Endpoint'),
    'Endpoint.Port': askCluster('Port'),
    'ReadEndpoint.Address': askCluster('ReaderEndpoint'),
    'MasterUserSecret.SecretArn': askCluster('MasterUserSecret.SecretArn'),
  },
  print: (step) => ({
    find: () => ({
      command: command('rds describe-db-clusters', clusterOf(step)),
      item: 'DBClusters[0]',
      id: 'DBClusterArn',
      tags: listTags('TagList'),
    }),
    create: () => {
      step.skip('DBClusterIdentifier')
      const secret = password(step)
      return [
        ...secret.before,
        withRole(
          capture(
            command(
              'rds create-db-cluster',
              clusterOf(step),
              options(
                step,
                'Engine',
                'EngineVersion',
                'EngineLifecycleSupport',
                'GlobalClusterIdentifier',
                'DatabaseName',
                'MasterUsername',
                'DBSubnetGroupName',
                'Port',
                'KmsKeyId',
                LOGS,
                ...CLUSTER_BOTH,
              ),
              flags(step, 'ManageMasterUserPassword', 'StorageEncrypted', 'PubliclyAccessible'),
              clusterFlags(step),
              passwordOption('master-user-password', secret),
              tagList(step),
            ),
            'DBCluster.DBClusterArn',
            step.into,
          ),
        ),
      ]
    },
    update: () => [
      run(
        command(
          'rds modify-db-cluster',
          clusterOf(step),
          options(step, ...CLUSTER_BOTH),
          clusterFlags(step),
          bare('apply-immediately'),
        ),
      ),
    ],
    retag: () => retag(step),
    always: () => [
      until(
        3600,
        'the cluster',
        'available',
        '',
        command('rds describe-db-clusters', clusterOf(step)),
        'DBClusters[0].Status',
      ),
    ],
    remove: () => [
      ...unprotect(step, 'rds modify-db-cluster', clusterOf(step)),
      ...(step.value('GlobalClusterIdentifier') === undefined
        ? []
        : [
            tolerated(
              'NotFound|not found|InvalidGlobalClusterState',
              command(
                'rds remove-from-global-cluster',
                options(step, 'GlobalClusterIdentifier'),
                textOption('db-cluster-identifier', step.main),
              ),
            ),
          ]),
      run(command('rds delete-db-cluster', clusterOf(step), bare('skip-final-snapshot'))),
      waiter('rds wait db-cluster-deleted', clusterOf(step)),
    ],
  }),
}

const globalOf = (step: Self) => textOption('global-cluster-identifier', step.text('GlobalClusterIdentifier'))

const globalCluster: Printer = {
  title: 'global database',
  holds: 'arn',
  changes: ['DeletionProtection'],
  ref: (self) => self.text('GlobalClusterIdentifier'),
  attributes: { GlobalEndpoint: ask('rds describe-global-clusters', globalOf, 'GlobalClusters[0].Endpoint') },
  print: (step) => ({
    find: () => ({
      command: command('rds describe-global-clusters', globalOf(step)),
      item: 'GlobalClusters[0]',
      id: 'GlobalClusterArn',
      tags: listTags('TagList'),
    }),
    create: () => [
      capture(
        command(
          'rds create-global-cluster',
          options(step, 'GlobalClusterIdentifier', 'Engine', 'EngineVersion'),
          flags(step, 'StorageEncrypted', 'DeletionProtection'),
          tagList(step),
        ),
        'GlobalCluster.GlobalClusterArn',
        step.into,
      ),
    ],
    update: () => [
      run(command('rds modify-global-cluster', globalOf(step), flags(step, 'DeletionProtection'))),
    ],
    retag: () => retag(step),
    remove: () => [
      run(command('rds modify-global-cluster', globalOf(step), bare('no-deletion-protection'))),
      run(command('rds delete-global-cluster', globalOf(step))),
    ],
  }),
}

export const RDS_CLUSTER_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::RDS::DBCluster': cluster,
  'AWS::RDS::GlobalCluster': globalCluster,
}
