import { passwordIn } from '../../aws/generatedSecret.ts'
import {
  INSIGHTS_DAYS,
  MASTER_SECRET,
  MONITORING_ROLE,
  masterSecret,
  monitoringRole,
  PARAMETER_GROUP,
  SUBNET_GROUP,
  subnetGroup,
} from '../../aws/rds.ts'
import type { Intrinsic, PlanItem, Value } from '../../cfn.ts'
import type { EmitContext, FacetContext } from '../../define.ts'
import { hasOwnSecret, isCluster, portOf, type RdsConfig, versionOf } from './config.ts'
import { ENGINE, familyOf, isSqlServer } from './engines.ts'

type Context = EmitContext<RdsConfig>

export function* rdsResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  yield subnetGroup(ctx)
  const parameters = parametersOf(config)
  if (Object.keys(parameters).length > 0)
    yield ctx.resource(
      PARAMETER_GROUP,
      isCluster(config) ? 'AWS::RDS::DBClusterParameterGroup' : 'AWS::RDS::DBParameterGroup',
      {
        Description: `Parameters of ${ctx.name}`.slice(0, 255),
        Family: familyOf(config.engine, versionOf(config)),
        Parameters: parameters,
        Tags: ctx.tags(),
      },
    )
  if (config.enhancedMonitoringSeconds > 0) yield monitoringRole(ctx)
  if (hasOwnSecret(config)) yield masterSecret(ctx, config.masterUsername)
  yield isCluster(config) ? cluster(ctx) : instance(ctx)
  for (let number = 1; number <= replicasOf(config); number++) yield replica(ctx, number)
  yield ctx.output({
    name: ctx.logicalId('Endpoint'),
    value: ctx.getAtt('', 'Endpoint.Address'),
    description: `Host name of the database ${ctx.name}`,
  })
  yield ctx.output({
    name: ctx.logicalId('SecretArn'),
    value: secretOf(ctx),
    description: `Secret with the password of the master user of ${ctx.name}`,
  })
}

/** Where the password is. */
export const secretOf = ({ config, getAtt, ref }: FacetContext<RdsConfig>): Intrinsic =>
  hasOwnSecret(config) ? ref(MASTER_SECRET) : getAtt('', 'MasterUserSecret.SecretArn')

const replicasOf = (config: RdsConfig): number => (isCluster(config) ? 0 : config.readReplicas)

function parametersOf(config: RdsConfig): Readonly<Record<string, string>> {
  const tls = config.requireTls ? ENGINE[config.engine].requireTls : null
  return { ...(tls && { [tls[0]]: tls[1] }), ...config.parameters }
}

/** Encrypted, network and monitoring: what an instance and a cluster have in common. */
function common(ctx: Context) {
  const { config } = ctx
  const [key] = ctx.incoming('encrypts')
  return {
    Engine: config.engine,
    EngineVersion: versionOf(config),
    StorageType: config.storageType,
    ...(config.iops !== null && { Iops: config.iops }),
    StorageEncrypted: config.encrypted || key !== undefined,
    ...(key && { KmsKeyId: key.handle.keyArn }),
    MasterUsername: config.masterUsername,
    ...(hasOwnSecret(config)
      ? { MasterUserPassword: passwordIn(ctx.ref(MASTER_SECRET)) }
      : { ManageMasterUserPassword: true }),
    DBSubnetGroupName: ctx.ref(SUBNET_GROUP),
    PubliclyAccessible: config.publiclyAccessible,
    BackupRetentionPeriod: config.backupRetentionDays,
    ...(config.backupWindow !== '' && { PreferredBackupWindow: config.backupWindow }),
    ...(config.maintenanceWindow !== '' && { PreferredMaintenanceWindow: config.maintenanceWindow }),
    AutoMinorVersionUpgrade: config.autoMinorVersionUpgrade,
    CopyTagsToSnapshot: true,
    DeletionProtection: config.deletionProtection,
    ...(config.exportLogs && { EnableCloudwatchLogsExports: [...ENGINE[config.engine].logs] }),
    ...monitoring(ctx),
    ...(config.databaseInsights === 'off'
      ? {}
      : {
          DatabaseInsightsMode: config.databaseInsights,
          PerformanceInsightsRetentionPeriod: INSIGHTS_DAYS[config.databaseInsights],
        }),
    ...((config.engine === 'mysql' || config.engine === 'postgres') && {
      EngineLifecycleSupport: config.extendedSupport
        ? 'open-source-rds-extended-support'
        : 'open-source-rds-extended-support-disabled',
    }),
    Tags: ctx.tags(),
  } as const
}

const monitoring = (ctx: Context) =>
  ctx.config.enhancedMonitoringSeconds > 0
    ? {
        MonitoringInterval: ctx.config.enhancedMonitoringSeconds,
        MonitoringRoleArn: ctx.getAtt(MONITORING_ROLE, 'Arn'),
      }
    : {}

const instanceClass = (ctx: Context): Value<string> =>
  ctx.tunable('InstanceClass', ctx.config.instanceClass, {
    label: 'Instance class',
    kind: 'size',
    pattern: 'db[.][a-z0-9-]+[.][a-z0-9.]+',
    constraint: 'a class of Amazon RDS',
  })

const groups = (ctx: Context): readonly Value<string>[] =>
  ctx.securityGroup === null ? [] : [ctx.securityGroup]

const hasParameters = ({ config }: Context): boolean => Object.keys(parametersOf(config)).length > 0

function instance(ctx: Context): PlanItem {
  const { config } = ctx
  return ctx.resource(
    '',
    'AWS::RDS::DBInstance',
    {
      ...common(ctx),
      DBInstanceClass: instanceClass(ctx),
      MultiAZ: config.deployment === 'multi-az',
      EnableIAMDatabaseAuthentication: config.iamAuthentication,
      ...licence(config),
      AllocatedStorage: String(config.storageGiB),
      ...(config.maxStorageGiB !== null && { MaxAllocatedStorage: config.maxStorageGiB }),
      ...(config.storageType === 'gp3' &&
        config.throughputMiBps !== null && { StorageThroughput: config.throughputMiBps }),
      // SQL Server makes its databases by SQL, and takes no name here.
      ...(config.databaseName !== '' && !isSqlServer(config.engine) && { DBName: config.databaseName }),
      Port: String(portOf(config)),
      VPCSecurityGroups: groups(ctx),
      EnablePerformanceInsights: config.databaseInsights !== 'off',
      ...(hasParameters(ctx) && { DBParameterGroupName: ctx.ref(PARAMETER_GROUP) }),
    },
    { deletionPolicy: 'Snapshot' },
  )
}

const licence = ({ engine, licenseModel }: RdsConfig) => {
  if (isSqlServer(engine)) return { LicenseModel: 'license-included' }
  return engine.startsWith('oracle') ? { LicenseModel: licenseModel } : {}
}

function cluster(ctx: Context): PlanItem {
  const { config } = ctx
  return ctx.resource(
    '',
    'AWS::RDS::DBCluster',
    {
      ...common(ctx),
      DBClusterInstanceClass: instanceClass(ctx),
      AllocatedStorage: config.storageGiB,
      ...(config.databaseName !== '' && { DatabaseName: config.databaseName }),
      Port: portOf(config),
      VpcSecurityGroupIds: groups(ctx),
      PerformanceInsightsEnabled: config.databaseInsights !== 'off',
      ...(hasParameters(ctx) && { DBClusterParameterGroupName: ctx.ref(PARAMETER_GROUP) }),
    },
    { deletionPolicy: 'Snapshot' },
  )
}

/** What is not said here a replica takes from its source; its storage is as large, and encrypted with the same key. */
function replica(ctx: Context, number: number): PlanItem {
  const { config } = ctx
  return ctx.resource(
    `Replica${number}`,
    'AWS::RDS::DBInstance',
    {
      SourceDBInstanceIdentifier: ctx.ref(),
      DBInstanceClass: instanceClass(ctx),
      PubliclyAccessible: config.publiclyAccessible,
      AutoMinorVersionUpgrade: config.autoMinorVersionUpgrade,
      CopyTagsToSnapshot: true,
      VPCSecurityGroups: groups(ctx),
      ...(config.maxStorageGiB !== null && { MaxAllocatedStorage: config.maxStorageGiB }),
      EnableIAMDatabaseAuthentication: config.iamAuthentication,
      ...(config.exportLogs && { EnableCloudwatchLogsExports: [...ENGINE[config.engine].logs] }),
      ...monitoring(ctx),
      EnablePerformanceInsights: config.databaseInsights !== 'off',
      ...(hasParameters(ctx) && { DBParameterGroupName: ctx.ref(PARAMETER_GROUP) }),
      Tags: ctx.tags(`${ctx.name} replica ${number}`),
    },
    // It holds nothing that its source does not hold.
    { deletionPolicy: 'Delete' },
  )
}
