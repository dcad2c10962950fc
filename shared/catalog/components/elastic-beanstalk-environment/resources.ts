import { instanceProfileProperties, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { pathOut } from '../../aws/network.ts'
import { usedDependencies, usedEnvironment } from '../../aws/usedEnvironment.ts'
import { join, type PlanItem, ref, type Value } from '../../cfn.ts'
import type { EmitContext, NetworkHandle } from '../../define.ts'
import { type EnvironmentConfig, hasBalancer, PLATFORMS } from './config.ts'

type Context = EmitContext<EnvironmentConfig>
type Setting = { readonly Namespace: string; readonly OptionName: string; readonly Value: Value<string> }

export const ROLE = 'Role'

export function* environmentResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const family = `running ${PLATFORMS[config.platform]}`
  yield ctx.parameter({
    name: ctx.logicalId('SolutionStackName'),
    label: 'Platform version',
    type: 'String',
    description: `Platform of ${ctx.name}, as "aws elasticbeanstalk list-available-solution-stacks" writes it: 64bit Amazon Linux 2023 v4.x.y ${family}`,
    allowedPattern: `64bit Amazon Linux 2023 v[0-9.]+ ${family.replaceAll('.', '[.]')}( .*)?`,
    constraint: `a platform such as "64bit Amazon Linux 2023 v4.x.y ${family}"`,
  })
  if (hasBalancer(config) && config.https) {
    yield ctx.parameter({
      name: ctx.logicalId('CertificateArn'),
      type: 'String',
      description: `ARN of the certificate that ${ctx.name} shows`,
      allowedPattern: 'arn:[^:]+:acm:.+:certificate/.+',
      constraint: 'the ARN of a certificate in AWS Certificate Manager',
    })
  }
  yield* roles(ctx)
  yield ctx.resource('Application', 'AWS::ElasticBeanstalk::Application', {
    Description: ctx.name.slice(0, 200),
    ResourceLifecycleConfig: {
      ServiceRole: ctx.getAtt('ServiceRole', 'Arn'),
      VersionLifecycleConfig: { MaxCountRule: { Enabled: true, MaxCount: 50, DeleteSourceFromS3: false } },
    },
  })
  const needs = [...usedDependencies(ctx), ...(ctx.network === null ? [] : pathOut(ctx.network))]
  yield ctx.resource(
    '',
    'AWS::ElasticBeanstalk::Environment',
    {
      ApplicationName: ctx.ref('Application'),
      Description: ctx.name.slice(0, 200),
      SolutionStackName: ref(ctx.logicalId('SolutionStackName')),
      Tier:
        config.tier === 'WebServer'
          ? { Name: 'WebServer', Type: 'Standard' }
          : { Name: 'Worker', Type: 'SQS/HTTP' },
      OptionSettings: settings(ctx),
      Tags: ctx.tags(),
    },
    { ...(needs.length > 0 && { dependsOn: needs }) },
  )
  yield ctx.output({
    name: ctx.logicalId('Url'),
    value: ctx.getAtt('', 'EndpointURL'),
    description: `Where ${ctx.name} is. It runs AWS's sample application until a version is deployed`,
  })
}

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-roles.html */
function* roles(ctx: Context): Iterable<PlanItem> {
  const tier =
    ctx.config.tier === 'WebServer' ? 'AWSElasticBeanstalkWebTier' : 'AWSElasticBeanstalkWorkerTier'
  yield ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      description: `Instances of ${ctx.name}`,
      trust: trustPolicy('ec2'),
      managedPolicies: [tier, 'AmazonSSMManagedInstanceCore'],
      tags: ctx.tags(),
    }),
  )
  yield ctx.resource('InstanceProfile', 'AWS::IAM::InstanceProfile', instanceProfileProperties(ctx.ref(ROLE)))
  yield ctx.resource(
    'ServiceRole',
    'AWS::IAM::Role',
    roleProperties({
      description: `AWS Elastic Beanstalk, for ${ctx.name}`,
      trust: trustPolicy('elasticbeanstalk'),
      managedPolicies: [
        'service-role/AWSElasticBeanstalkEnhancedHealth',
        'AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy',
      ],
      tags: ctx.tags(),
    }),
  )
}

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html */
function settings(ctx: Context): readonly Setting[] {
  const { config } = ctx
  const made: Setting[] = []
  const set = (Namespace: string, values: Readonly<Record<string, Value<string> | undefined>>) => {
    for (const [OptionName, value] of Object.entries(values))
      if (value !== undefined) made.push({ Namespace, OptionName, Value: value })
  }
  const count = (suffix: string, drawn: number, label: string) =>
    ctx.tunable(suffix, drawn, { label, kind: 'capacity', min: 1 })
  const balancer = hasBalancer(config)
  const single = config.kind === 'SingleInstance'
  set('aws:elasticbeanstalk:environment', {
    EnvironmentType: config.kind,
    ServiceRole: ctx.ref('ServiceRole'),
    ...(balancer && { LoadBalancerType: 'application' }),
  })
  set('aws:ec2:instances', {
    InstanceTypes: ctx.tunable('InstanceType', config.instanceType, { label: 'Instance type', kind: 'size' }),
    SupportedArchitectures: config.architecture,
  })
  set('aws:autoscaling:launchconfiguration', {
    IamInstanceProfile: ctx.ref('InstanceProfile'),
    DisableIMDSv1: 'true',
    RootVolumeType: 'gp3',
    RootVolumeSize: String(config.rootGiB),
    ...(ctx.securityGroup !== null && { SecurityGroups: ctx.securityGroup }),
  })
  if (!single) {
    set('aws:autoscaling:asg', {
      MinSize: count('MinSize', config.minSize, 'Minimum instances'),
      MaxSize: count('MaxSize', config.maxSize, 'Maximum instances'),
    })
    set('aws:autoscaling:trigger', {
      MeasureName: 'CPUUtilization',
      Statistic: 'Average',
      Unit: 'Percent',
      UpperThreshold: String(config.cpuUpperPercent),
      LowerThreshold: String(Math.floor(config.cpuUpperPercent / 2)),
    })
  }
  if (ctx.network !== null) {
    const subnets = idsOf(ctx.network.subnetIds)
    set('aws:ec2:vpc', {
      VPCId: ctx.network.vpcId,
      Subnets: subnets,
      AssociatePublicIpAddress: ctx.network.tier === 'public' ? 'true' : 'false',
      ...(balancer && { ELBScheme: config.scheme, ELBSubnets: balancerSubnets(ctx, ctx.network) }),
    })
  }
  if (balancer) {
    set('aws:elasticbeanstalk:environment:process:default', { HealthCheckPath: config.healthCheckPath })
    if (config.https)
      set('aws:elbv2:listener:443', {
        Protocol: 'HTTPS',
        SSLCertificateArns: ref(ctx.logicalId('CertificateArn')),
        SSLPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      })
  }
  set('aws:elasticbeanstalk:healthreporting:system', { SystemType: 'enhanced' })
  set('aws:elasticbeanstalk:command', { DeploymentPolicy: config.deployment })
  set('aws:elasticbeanstalk:cloudwatch:logs', { StreamLogs: 'true', RetentionInDays: '30' })
  set('aws:elasticbeanstalk:managedactions', {
    ManagedActionsEnabled: String(config.managedUpdates),
    ...(config.managedUpdates && { PreferredStartTime: 'Sun:03:00' }),
  })
  if (config.managedUpdates)
    set('aws:elasticbeanstalk:managedactions:platformupdate', { UpdateLevel: 'minor' })
  set('aws:elasticbeanstalk:application:environment', usedEnvironment(ctx, config.environment))
  return made
}

const idsOf = (list: NetworkHandle['subnetIds']): Value<string> => join(',', list)

/** Of the public tier, where the load balancer is for the internet. */
function balancerSubnets(ctx: Context, network: NetworkHandle): Value<string> {
  if (ctx.config.scheme === 'internal') return idsOf(network.subnetIds)
  const { layout } = network
  const open = layout.tiers.find(
    ({ kind, subnets }) => kind === 'public' && (layout.existing || subnets.length > 0),
  )
  if (!open) throw new Error(`"${ctx.name}" has an internet-facing load balancer, and its VPC no public tier`)
  return idsOf(
    layout.existing
      ? ref(`${open.logicalName}SubnetIds`)
      : open.subnets.map(({ logicalId }) => ref(logicalId)),
  )
}
