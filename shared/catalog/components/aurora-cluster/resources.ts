import { kebabCase } from '../../../base/text.ts'
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
import { concat, type Intrinsic, type PlanItem, ref } from '../../cfn.ts'
import type { EmitContext, FacetContext } from '../../define.ts'
import type { AuroraConfig } from './config.ts'
import { familyOf, portOf, versionOf } from './engine.ts'

type Context = EmitContext<AuroraConfig>

export const GLOBAL_CLUSTER = 'GlobalCluster'

/** Where the password is; null: the secondary of a global database has those of its primary. */
export function secretOf({ config, getAtt, ref: refer }: FacetContext<AuroraConfig>): Intrinsic | null {
  if (config.globalDatabase === 'secondary') return null
  // Amazon RDS manages no password in a global database.
  return config.globalDatabase === 'primary' ? refer(MASTER_SECRET) : getAtt('', 'MasterUserSecret.SecretArn')
}

export function* auroraResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  yield subnetGroup(ctx)
  const parameters = parametersOf(config)
  if (Object.keys(parameters).length > 0)
    yield ctx.resource(PARAMETER_GROUP, 'AWS::RDS::DBClusterParameterGroup', {
      Description: `Parameters of ${ctx.name}`.slice(0, 255),
      Family: familyOf(config),
      Parameters: parameters,
      Tags: ctx.tags(),
    })
  if (config.enhancedMonitoringSeconds > 0) yield monitoringRole(ctx)
  if (config.globalDatabase === 'primary') {
    yield masterSecret(ctx, config.masterUsername)
    yield globalCluster(ctx)
  }
  yield cluster(ctx)
  yield instance(ctx, 'Writer', 0)
  for (let number = 1; number <= config.readers; number++) yield instance(ctx, `Reader${number}`, 1)
  if (config.readerScaling.enabled) yield* readerScaling(ctx)
  yield ctx.output({
    name: ctx.logicalId('Endpoint'),
    value: ctx.getAtt('', 'Endpoint.Address'),
    description: `Host name of the writer of ${ctx.name}`,
  })
  yield ctx.output({
    name: ctx.logicalId('ReaderEndpoint'),
    value: ctx.getAtt('', 'ReadEndpoint.Address'),
    description: `Host name that spreads over the readers of ${ctx.name}`,
  })
  const secret = secretOf(ctx)
  if (secret !== null)
    yield ctx.output({
      name: ctx.logicalId('SecretArn'),
      value: secret,
      description: `Secret with the password of the master user of ${ctx.name}`,
    })
}

function parametersOf({ engine, requireTls, parameters }: AuroraConfig): Readonly<Record<string, string>> {
  const tls = engine === 'aurora-postgresql' ? { 'rds.force_ssl': '1' } : { require_secure_transport: 'ON' }
  return { ...(requireTls && tls), ...parameters }
}

const globalCluster = (ctx: Context): PlanItem =>
  ctx.resource(
    GLOBAL_CLUSTER,
    'AWS::RDS::GlobalCluster',
    {
      // Clusters of several stacks join it by this name. AWS keeps it in small letters.
      GlobalClusterIdentifier: concat(
        ref('AWS::StackName'),
        `-${kebabCase(ctx.logicalName).slice(0, 24) || 'global'}`,
      ),
      Engine: ctx.config.engine,
      EngineVersion: versionOf(ctx.config),
      StorageEncrypted: ctx.config.encrypted,
      DeletionProtection: ctx.config.deletionProtection,
      Tags: ctx.tags(`${ctx.name} global cluster`),
    },
    { deletionPolicy: 'Retain' },
  )

/** How the cluster stands to a global database, and who its master user is: a secondary one takes both from its primary. */
function membership(ctx: Context) {
  const { config } = ctx
  if (config.globalDatabase === 'secondary') {
    const [primary] = ctx.incoming('mirrors')
    if (!primary)
      throw new Error(
        'a secondary cluster needs a connection from the primary cluster of its global database',
      )
    return { GlobalClusterIdentifier: primary.handle.globalCluster }
  }
  return {
    MasterUsername: config.masterUsername,
    ...(config.databaseName !== '' && { DatabaseName: config.databaseName }),
    ...(config.globalDatabase === 'primary'
      ? {
          GlobalClusterIdentifier: ctx.ref(GLOBAL_CLUSTER),
          MasterUserPassword: passwordIn(ctx.ref(MASTER_SECRET)),
        }
      : { ManageMasterUserPassword: true }),
  }
}

function encryption(ctx: Context) {
  const { config } = ctx
  const [key] = ctx.incoming('encrypts')
  if (key) return { StorageEncrypted: true, KmsKeyId: key.handle.keyArn }
  return {
    StorageEncrypted: config.encrypted,
    // A key of the primary's Region is not in this one, so one of here must be named.
    ...(config.encrypted && config.globalDatabase === 'secondary' && { KmsKeyId: 'alias/aws/rds' }),
  }
}

function cluster(ctx: Context): PlanItem {
  const { config } = ctx
  const { databaseInsights } = config
  return ctx.resource(
    '',
    'AWS::RDS::DBCluster',
    {
      Engine: config.engine,
      EngineVersion: versionOf(config),
      ...membership(ctx),
      ...encryption(ctx),
      ...(config.storageType === 'aurora-iopt1' && { StorageType: config.storageType }),
      ...(config.capacity === 'serverless' && {
        ServerlessV2ScalingConfiguration: {
          MinCapacity: config.minAcu,
          MaxCapacity: config.maxAcu,
          ...(config.minAcu === 0 && { SecondsUntilAutoPause: config.autoPauseSeconds }),
        },
      }),
      DBSubnetGroupName: ctx.ref(SUBNET_GROUP),
      VpcSecurityGroupIds: ctx.securityGroup === null ? [] : [ctx.securityGroup],
      Port: portOf(config),
      ...(Object.keys(parametersOf(config)).length > 0 && {
        DBClusterParameterGroupName: ctx.ref(PARAMETER_GROUP),
      }),
      BackupRetentionPeriod: config.backupRetentionDays,
      ...(config.backupWindow !== '' && { PreferredBackupWindow: config.backupWindow }),
      ...(config.maintenanceWindow !== '' && { PreferredMaintenanceWindow: config.maintenanceWindow }),
      ...(config.backtrackHours > 0 && { BacktrackWindow: config.backtrackHours * 3600 }),
      CopyTagsToSnapshot: true,
      DeletionProtection: config.deletionProtection,
      EnableIAMDatabaseAuthentication: config.iamAuthentication,
      ...(config.dataApi && { EnableHttpEndpoint: true }),
      ...(config.exportLogs && {
        EnableCloudwatchLogsExports:
          config.engine === 'aurora-postgresql' ? ['postgresql'] : ['error', 'slowquery'],
      }),
      ...(databaseInsights !== 'off' && {
        DatabaseInsightsMode: databaseInsights,
        PerformanceInsightsEnabled: true,
        PerformanceInsightsRetentionPeriod: INSIGHTS_DAYS[databaseInsights],
      }),
      EngineLifecycleSupport: config.extendedSupport
        ? 'open-source-rds-extended-support'
        : 'open-source-rds-extended-support-disabled',
      Tags: ctx.tags(),
    },
    { deletionPolicy: 'Snapshot' },
  )
}

function instance(ctx: Context, suffix: string, tier: number): PlanItem {
  const { config } = ctx
  return ctx.resource(
    suffix,
    'AWS::RDS::DBInstance',
    {
      DBClusterIdentifier: ctx.ref(),
      Engine: config.engine,
      DBInstanceClass:
        config.capacity === 'serverless'
          ? 'db.serverless'
          : ctx.tunable('InstanceClass', config.instanceClass, {
              label: 'Instance class',
              kind: 'size',
              pattern: 'db[.][a-z0-9-]+[.][a-z0-9.]+',
              constraint: 'a class of Amazon Aurora',
            }),
      PromotionTier: tier,
      PubliclyAccessible: config.publiclyAccessible,
      AutoMinorVersionUpgrade: config.autoMinorVersionUpgrade,
      ...(config.enhancedMonitoringSeconds > 0 && {
        MonitoringInterval: config.enhancedMonitoringSeconds,
        MonitoringRoleArn: ctx.getAtt(MONITORING_ROLE, 'Arn'),
      }),
      Tags: ctx.tags(`${ctx.name} ${suffix.toLowerCase()}`),
    },
    // The data are the cluster's.
    { deletionPolicy: 'Delete' },
  )
}

function* readerScaling(ctx: Context): Iterable<PlanItem> {
  const { readers, readerScaling: scaling } = ctx.config
  yield ctx.resource(
    'ReaderScaling',
    'AWS::ApplicationAutoScaling::ScalableTarget',
    {
      ServiceNamespace: 'rds',
      ScalableDimension: 'rds:cluster:ReadReplicaCount',
      ResourceId: concat('cluster:', ctx.ref()),
      MinCapacity: readers,
      MaxCapacity: scaling.maxReaders,
    },
    // A cluster without a writer has nothing that could be scaled.
    { dependsOn: [ctx.logicalId('Writer')] },
  )
  yield ctx.resource('ReaderCpuScaling', 'AWS::ApplicationAutoScaling::ScalingPolicy', {
    PolicyName: ctx.logicalId('ReaderCpuScaling'),
    PolicyType: 'TargetTrackingScaling',
    ScalingTargetId: ctx.ref('ReaderScaling'),
    TargetTrackingScalingPolicyConfiguration: {
      TargetValue: scaling.cpuTargetPercent,
      PredefinedMetricSpecification: { PredefinedMetricType: 'RDSReaderAverageCPUUtilization' },
    },
  })
}
