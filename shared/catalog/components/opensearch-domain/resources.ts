import { generatedSecret, passwordIn } from '../../aws/generatedSecret.ts'
import { allow, policyDocument } from '../../aws/iam.ts'
import { ACCOUNT_ID, arn, concat, type PlanItem, REGION, ref, select, type Value } from '../../cfn.ts'
import type { EmitContext, NetworkHandle } from '../../define.ts'
import type { DomainConfig } from './config.ts'

type Context = EmitContext<DomainConfig>

export const SECRET = 'MasterSecret'
const LOGS = 'Logs'
const LOGS_POLICY = 'LogsPolicy'
const MASTER = 'admin'

export function* domainResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  if (config.authentication === 'password')
    yield generatedSecret(ctx, SECRET, {
      description: `Master user of ${ctx.name}`,
      username: MASTER,
      // What separates values on a command line is left out as well.
      excluded: '"@/\\,={}[]\' ',
    })
  if (config.applicationLogs) yield* logs(ctx)
  const masterArn =
    config.authentication === 'iam'
      ? ctx.parameter({
          name: ctx.logicalId('MasterUserArn'),
          type: 'String',
          description: `ARN of the IAM role that administers ${ctx.name}; it gives the others their rights`,
          allowedPattern: 'arn:[^:]+:iam::[0-9]{12}:(role|user)/.+',
        })
      : null
  if (masterArn !== null) yield masterArn
  yield domain(ctx, masterArn === null ? null : ref(masterArn.name))
  yield ctx.output({
    name: ctx.logicalId('Endpoint'),
    value: ctx.getAtt('', 'DomainEndpoint'),
    description: `Host name of ${ctx.name}, on port 443`,
  })
  if (config.authentication === 'password')
    yield ctx.output({
      name: ctx.logicalId('SecretArn'),
      value: ctx.ref(SECRET),
      description: `Secret with the password of the master user of ${ctx.name}`,
    })
}

/** A log group takes what OpenSearch Service writes only if a policy of the account says so. */
function* logs(ctx: Context): Iterable<PlanItem> {
  yield ctx.resource(
    LOGS,
    'AWS::Logs::LogGroup',
    { RetentionInDays: 30, Tags: ctx.tags(`${ctx.name} error log`) },
    { deletionPolicy: 'Delete' },
  )
  yield ctx.resource(LOGS_POLICY, 'AWS::Logs::ResourcePolicy', {
    PolicyName: concat(ref('AWS::StackName'), `-${ctx.logicalId(LOGS_POLICY)}`),
    // CloudWatch Logs takes the policy as text; references become text when the stack is deployed.
    PolicyDocument: concat(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"es.amazonaws.com"},"Action":["logs:CreateLogStream","logs:PutLogEvents"],"Resource":"',
      ctx.getAtt(LOGS, 'Arn'),
      '","Condition":{"StringEquals":{"aws:SourceAccount":"',
      ACCOUNT_ID,
      '"}}}]}',
    ),
  })
}

/** As many subnets as zones, and no more: the service wants exactly that. */
function subnetsOf(
  { subnetIds, subnetCount, layout }: NetworkHandle,
  wanted: number,
): readonly Value<string>[] {
  if (!layout.existing && subnetCount < wanted)
    throw new Error(
      `an OpenSearch domain over ${wanted} Availability Zones needs a subnet in each, and its tier has ${subnetCount}; give the VPC more zones, or the domain fewer`,
    )
  return Array.isArray(subnetIds)
    ? (subnetIds as readonly Value<string>[]).slice(0, wanted)
    : Array.from({ length: wanted }, (_, i) => select(i, subnetIds))
}

function clusterConfig({ instanceCount, azCount, standby, dedicatedMasters, ultraWarm }: DomainConfig) {
  return {
    InstanceCount: instanceCount,
    ZoneAwarenessEnabled: azCount > 1,
    ...(azCount > 1 && { ZoneAwarenessConfig: { AvailabilityZoneCount: azCount } }),
    MultiAZWithStandbyEnabled: standby,
    DedicatedMasterEnabled: dedicatedMasters.enabled,
    ...(dedicatedMasters.enabled && {
      DedicatedMasterType: dedicatedMasters.type,
      DedicatedMasterCount: dedicatedMasters.count,
    }),
    WarmEnabled: ultraWarm.enabled,
    ...(ultraWarm.enabled && {
      WarmType: ultraWarm.type,
      WarmCount: ultraWarm.count,
      ColdStorageOptions: { Enabled: ultraWarm.cold },
    }),
  }
}

function domain(ctx: Context, masterArn: Value<string> | null): PlanItem {
  const { config, network } = ctx
  const { volume } = config
  const [key] = ctx.incoming('encrypts')
  if (config.access === 'vpc' && !network)
    throw new Error('an OpenSearch domain in a VPC needs subnets: put it into a subnet tier')
  return ctx.resource(
    '',
    'AWS::OpenSearchService::Domain',
    {
      EngineVersion: config.engineVersion,
      ClusterConfig: {
        InstanceType: ctx.tunable('InstanceType', config.instanceType, {
          label: 'Data nodes',
          kind: 'size',
          pattern: '[a-z0-9]+[.][a-z0-9]+[.]search',
          constraint: 'an instance type of Amazon OpenSearch Service',
        }),
        ...clusterConfig(config),
      },
      EBSOptions: {
        EBSEnabled: true,
        VolumeType: 'gp3',
        VolumeSize: volume.sizeGiB,
        Iops: volume.iops,
        Throughput: volume.throughputMiBps,
      },
      ...(config.access === 'vpc' &&
        network && {
          VPCOptions: {
            SubnetIds: subnetsOf(network, config.azCount),
            SecurityGroupIds: ctx.securityGroup === null ? [] : [ctx.securityGroup],
          },
        }),
      EncryptionAtRestOptions: { Enabled: true, ...(key && { KmsKeyId: key.handle.keyArn }) },
      NodeToNodeEncryptionOptions: { Enabled: true },
      DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: config.tlsPolicy },
      AdvancedSecurityOptions: {
        Enabled: true,
        InternalUserDatabaseEnabled: config.authentication === 'password',
        MasterUserOptions:
          masterArn === null
            ? { MasterUserName: MASTER, MasterUserPassword: passwordIn(ctx.ref(SECRET)) }
            : { MasterUserARN: masterArn },
      },
      // Requests with a password carry no signature, so the policy lets them through to the fine-grained control.
      AccessPolicies: policyDocument([
        {
          ...allow(['es:ESHttp*'], arn('es:', REGION, ':', ACCOUNT_ID, ':domain/*')),
          Principal: {
            AWS: config.authentication === 'password' ? '*' : arn('iam::', ACCOUNT_ID, ':root'),
          },
        },
      ]),
      ...(config.applicationLogs && {
        LogPublishingOptions: {
          ES_APPLICATION_LOGS: { CloudWatchLogsLogGroupArn: ctx.getAtt(LOGS, 'Arn'), Enabled: true },
        },
      }),
      SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: config.autoSoftwareUpdate },
      OffPeakWindowOptions: { Enabled: true },
      Tags: ctx.tags(),
    },
    {
      deletionPolicy: 'Retain',
      ...(config.applicationLogs && { dependsOn: [ctx.logicalId(LOGS_POLICY)] }),
      // Otherwise a new version would replace the domain, and its data with it.
      updatePolicy: { EnableVersionUpgrade: true },
    },
  )
}
