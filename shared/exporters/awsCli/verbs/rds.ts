import { capture, run, waiter, withRole } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { listTags, tagList } from '../tags.ts'
import { passwordOption } from './lookedUpPassword.ts'
import { ask, bare, groupsOption, LOGS, password, retag, unprotect } from './rdsCommon.ts'

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

export const RDS_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::RDS::DBInstance': instance }
