import { capture, run, tolerated, until, waiter, withRole } from '../actions.ts'
import { type Command, command, type Option, queried } from '../command.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import type { Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagList } from '../tags.ts'
import { type LookedUp, lookedUpPassword, passwordOption } from './lookedUpPassword.ts'

type Name = readonly [property: string, option: string]

const retag = (step: Step): Action =>
  run(command('rds add-tags-to-resource', textOption('resource-name', step.main), tagList(step)))

const password = (step: Step): LookedUp =>
  lookedUpPassword(step, step.raw('MasterUserPassword'), 'MasterUserPassword')

const subnetGroup: Printer = {
  title: 'DB subnet group',
  holds: 'arn',
  naming: { property: 'DBSubnetGroupName', limit: 255 },
  changes: ['DBSubnetGroupDescription', 'SubnetIds'],
  ref: (self) => self.name,
  attributes: { DBSubnetGroupArn: (self) => self.main },
  print: (step) => {
    const byName = textOption('db-subnet-group-name', step.name)
    const described = () => options(step, 'DBSubnetGroupDescription', 'SubnetIds')
    return {
      find: () => ({
        command: command('rds describe-db-subnet-groups', byName),
        item: 'DBSubnetGroups[0]',
        id: 'DBSubnetGroupArn',
        tagsFrom: tagsOf,
      }),
      create: () => {
        step.skip('DBSubnetGroupName')
        return [
          capture(
            command('rds create-db-subnet-group', byName, described(), tagList(step)),
            'DBSubnetGroup.DBSubnetGroupArn',
            step.into,
          ),
        ]
      },
      update: () => [run(command('rds modify-db-subnet-group', byName, described()))],
      retag: () => retag(step),
      remove: () => [run(command('rds delete-db-subnet-group', byName))],
    }
  },
}

const tagsOf = {
  command: command('rds list-tags-for-resource', {
    name: 'resource-name',
    words: ['"$FOUND"'],
  }),
  item: '',
  shape: listTags('TagList'),
}

/** Parameters one by one: static ones wait for a restart, which is when new instances start anyhow. */
function parameters(step: Step, verb: string, byName: Option): Action[] {
  const value = step.value('Parameters')
  if (value?.kind !== 'map' || value.entries.length === 0) return []
  return [
    run(
      command(verb, byName, {
        name: 'parameters',
        words: value.entries.map(([name, given]) =>
          word(
            text(
              `ParameterName=${name},ParameterValue=`,
              quotedIfNeeded(given),
              ',ApplyMethod=pending-reboot',
            ),
          ),
        ),
      }),
    ),
  ]
}

/** Shorthand takes a value with commas in quotes. */
function quotedIfNeeded(value: Value): Text {
  const plain = value.kind === 'text' || value.kind === 'number' ? value.text : []
  const known = plain.length === 1 && plain[0]?.kind === 'literal' ? plain[0].text : ''
  return /[,=\s"]/.test(known) ? text(`"${known.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`) : plain
}

function parameterGroup(kind: 'DBParameterGroup' | 'DBClusterParameterGroup', title: string): Printer {
  const verb = kind === 'DBParameterGroup' ? 'db-parameter-group' : 'db-cluster-parameter-group'
  return {
    title,
    holds: 'arn',
    naming: { property: `${kind}Name`, limit: 255 },
    changes: ['Parameters'],
    ref: (self) => self.name,
    attributes: {
      DBParameterGroupArn: (self) => self.main,
      DBParameterGroupName: (self) => self.name,
    },
    print: (step) => {
      const byName = textOption(`${verb}-name`, step.name)
      return {
        find: () => ({
          command: command(`rds describe-${verb}s`, byName),
          item: `${kind}s[0]`,
          id: `${kind}Arn`,
          tagsFrom: tagsOf,
        }),
        create: () => {
          step.skip(`${kind}Name`)
          return [
            capture(
              command(
                `rds create-${verb}`,
                byName,
                options(step, ['Family', 'db-parameter-group-family'], 'Description'),
                tagList(step),
              ),
              `${kind}.${kind}Arn`,
              step.into,
            ),
          ]
        },
        complete: () => parameters(step, `rds modify-${verb}`, byName),
        retag: () => retag(step),
        remove: () => [run(command(`rds delete-${verb}`, byName))],
      }
    },
  }
}

const LOGS: Name = ['EnableCloudwatchLogsExports', 'enable-cloudwatch-logs-exports']

/** What both creating and modifying an instance take, under the same name. */
const INSTANCE_BOTH = [
  'DBInstanceClass',
  'StorageType',
  'Iops',
  'StorageThroughput',
  'AllocatedStorage',
  'MaxAllocatedStorage',
  'BackupRetentionPeriod',
  'PreferredBackupWindow',
  'PreferredMaintenanceWindow',
  'MonitoringInterval',
  'MonitoringRoleArn',
  'DatabaseInsightsMode',
  'PerformanceInsightsRetentionPeriod',
  'PromotionTier',
] as const
const INSTANCE_FLAGS = [
  'MultiAZ',
  'PubliclyAccessible',
  'AutoMinorVersionUpgrade',
  'CopyTagsToSnapshot',
  'DeletionProtection',
  'EnableIAMDatabaseAuthentication',
  'EnablePerformanceInsights',
] as const

const instanceOf = (self: Self) => textOption('db-instance-identifier', self.name)

const ask =
  (verb: string, by: (self: Self) => Option, path: string) =>
  (self: Self): { ask: Command } => ({ ask: queried(command(verb, by(self)), path) })

const askInstance = (path: string) => ask('rds describe-db-instances', instanceOf, `DBInstances[0].${path}`)

const instanceFlags = (step: Step): Option[] =>
  flags(
    step,
    ...INSTANCE_FLAGS.map((property) =>
      property === 'EnableIAMDatabaseAuthentication'
        ? ([property, 'enable-iam-database-authentication'] as const)
        : property,
    ),
  )

const groupsOption: Name = ['VPCSecurityGroups', 'vpc-security-group-ids']

function createInstance(step: Step): Action[] {
  const source = step.value('SourceDBInstanceIdentifier')
  const secret = password(step)
  const shared = [
    options(step, ...INSTANCE_BOTH),
    options(step, 'Port', 'DBSubnetGroupName', 'DBParameterGroupName', LOGS, groupsOption, 'KmsKeyId'),
    instanceFlags(step),
  ]
  if (source !== undefined)
    return [
      withRole(
        capture(
          command(
            'rds create-db-instance-read-replica',
            instanceOf(step),
            option(step, 'source-db-instance-identifier', source),
            shared,
            tagList(step),
          ),
          'DBInstance.DBInstanceArn',
          step.into,
        ),
      ),
    ]
  return [
    ...secret.before,
    withRole(
      capture(
        command(
          'rds create-db-instance',
          instanceOf(step),
          options(
            step,
            'Engine',
            'EngineVersion',
            'EngineLifecycleSupport',
            'LicenseModel',
            'DBName',
            'DBClusterIdentifier',
            'MasterUsername',
          ),
          shared,
          flags(step, 'ManageMasterUserPassword', 'StorageEncrypted'),
          passwordOption('master-user-password', secret),
          tagList(step),
        ),
        'DBInstance.DBInstanceArn',
        step.into,
      ),
    ),
  ]
}

const unprotect = (step: Step, verb: string, by: Option): Action[] => {
  const on = step.value('DeletionProtection')
  return on?.kind === 'boolean' && on.value
    ? [run(command(verb, by, ...['no-deletion-protection', 'apply-immediately'].map(bare)))]
    : []
}

const bare = (name: string): Option => ({ name, words: [] })

const instance: Printer = {
  title: 'DB instance',
  holds: 'arn',
  naming: { property: 'DBInstanceIdentifier', limit: 63 },
  changes: [...INSTANCE_BOTH, ...INSTANCE_FLAGS, 'VPCSecurityGroups', 'DBParameterGroupName'],
  ref: (self) => self.name,
  attributes: {
    DBInstanceArn: (self) => self.main,
    DbiResourceId: askInstance('DbiResourceId'),
    'Endpoint.Address': askInstance('Endpoint.Address'),
    'Endpoint.Port': askInstance('Endpoint.Port'),
    'MasterUserSecret.SecretArn': askInstance('MasterUserSecret.SecretArn'),
  },
  print: (step) => ({
    find: () => ({
      command: command('rds describe-db-instances', instanceOf(step)),
      item: 'DBInstances[0]',
      id: 'DBInstanceArn',
      tags: listTags('TagList'),
    }),
    create: () => {
      step.skip('DBInstanceIdentifier')
      return createInstance(step)
    },
    update: () => [
      run(
        command(
          'rds modify-db-instance',
          instanceOf(step),
          options(step, ...INSTANCE_BOTH, groupsOption, 'DBParameterGroupName'),
          instanceFlags(step),
          bare('apply-immediately'),
        ),
      ),
    ],
    retag: () => retag(step),
    always: () => [waiter('rds wait db-instance-available', instanceOf(step))],
    remove: () => [
      ...unprotect(step, 'rds modify-db-instance', instanceOf(step)),
      // An instance of a cluster takes no snapshot; the others' data go because --delete-data says so.
      run(
        command(
          'rds delete-db-instance',
          instanceOf(step),
          bare('skip-final-snapshot'),
          bare('delete-automated-backups'),
        ),
      ),
      waiter('rds wait db-instance-deleted', instanceOf(step)),
    ],
  }),
}

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

export const RDS_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::RDS::DBCluster': cluster,
  'AWS::RDS::DBClusterParameterGroup': parameterGroup(
    'DBClusterParameterGroup',
    'DB cluster parameter group',
  ),
  'AWS::RDS::DBInstance': instance,
  'AWS::RDS::DBParameterGroup': parameterGroup('DBParameterGroup', 'DB parameter group'),
  'AWS::RDS::DBSubnetGroup': subnetGroup,
  'AWS::RDS::GlobalCluster': globalCluster,
}
