import { gp3Properties } from '../../aws/gp3.ts'
import { instanceProfileProperties, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { pathOut } from '../../aws/network.ts'
import type { PlanItem } from '../../cfn.ts'
import type { EmitContext, NetworkHandle } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import { type ComputeEnvironmentConfig, isOnInstances } from './config.ts'

type Context = EmitContext<ComputeEnvironmentConfig>

const ROLE = 'InstanceRole'
const PROFILE = 'InstanceProfile'
const LAUNCH_TEMPLATE = 'LaunchTemplate'

export function* computeEnvironmentResources(ctx: Context): Iterable<PlanItem> {
  const { config, network } = ctx
  const instances = isOnInstances(config)
  if (!network) throw new Error('a compute environment needs subnets: put it into a subnet tier')
  if (instances) yield* launch(ctx)
  // Without ServiceRole AWS Batch uses AWSServiceRoleForBatch, which updates in place depend on.
  // https://docs.aws.amazon.com/batch/latest/userguide/infrastructure-updates.html
  yield ctx.resource(
    '',
    'AWS::Batch::ComputeEnvironment',
    {
      Type: 'MANAGED',
      State: config.enabled ? 'ENABLED' : 'DISABLED',
      ReplaceComputeEnvironment: false,
      ...(instances && {
        UpdatePolicy: {
          TerminateJobsOnUpdate: config.update.terminateJobs,
          JobExecutionTimeoutMinutes: config.update.jobTimeoutMinutes,
        },
      }),
      ComputeResources: computeResources(ctx, network),
      Tags: ctx.tagMap(),
    },
    { dependsOn: pathOut(network) },
  )
}

function* launch(ctx: Context): Iterable<PlanItem> {
  yield ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('ec2'),
      description: 'Lets instances join the Amazon ECS cluster of AWS Batch, pull images and send logs',
      managedPolicies: ['service-role/AmazonEC2ContainerServiceforEC2Role'],
      tags: ctx.tags(),
    }),
  )
  yield ctx.resource(PROFILE, 'AWS::IAM::InstanceProfile', instanceProfileProperties(ctx.ref(ROLE)))
  yield ctx.resource(LAUNCH_TEMPLATE, 'AWS::EC2::LaunchTemplate', {
    LaunchTemplateData: {
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: gp3Properties(ctx.config.volume) }],
      // Jobs are one hop further away than the instance itself.
      MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 2 },
      TagSpecifications: [{ ResourceType: 'volume', Tags: ctx.tags() }],
    },
    TagSpecifications: [{ ResourceType: 'launch-template', Tags: ctx.tags() }],
  })
}

function computeResources(ctx: Context, { subnetIds }: NetworkHandle) {
  const { config } = ctx
  const common = {
    Type: config.type,
    MaxvCpus: ctx.tunable('MaxvCpus', config.maxvCpus, { ...VCPUS, label: 'Maximum vCPUs' }),
    Subnets: subnetIds,
    SecurityGroupIds: ctx.securityGroup === null ? [] : [ctx.securityGroup],
  } satisfies Cfn<'AWS::Batch::ComputeEnvironment.ComputeResources'>
  if (!isOnInstances(config)) return common
  return {
    ...common,
    AllocationStrategy: config.allocationStrategy ?? RECOMMENDED[config.type === 'SPOT' ? 'SPOT' : 'EC2'],
    MinvCpus: ctx.tunable('MinvCpus', config.minvCpus, { ...VCPUS, label: 'Minimum vCPUs' }),
    ...(config.desiredvCpus !== null && {
      DesiredvCpus: ctx.tunable('DesiredvCpus', config.desiredvCpus, {
        ...VCPUS,
        label: 'Desired vCPUs',
        help: 'From the minimum to the maximum.',
      }),
    }),
    InstanceTypes: config.instanceTypes,
    InstanceRole: ctx.getAtt(PROFILE, 'Arn'),
    ...(config.type === 'SPOT' && config.bidPercentage !== null && { BidPercentage: config.bidPercentage }),
    Ec2Configuration: [{ ImageType: config.imageType }],
    LaunchTemplate: {
      LaunchTemplateId: ctx.ref(LAUNCH_TEMPLATE),
      Version: ctx.getAtt(LAUNCH_TEMPLATE, 'LatestVersionNumber'),
    },
    UpdateToLatestImageVersion: true,
    Tags: ctx.tagMap(),
  } satisfies Cfn<'AWS::Batch::ComputeEnvironment.ComputeResources'>
}

const VCPUS = { kind: 'capacity', min: 0 } as const

/** https://docs.aws.amazon.com/batch/latest/userguide/allocation-strategies.html */
const RECOMMENDED = { EC2: 'BEST_FIT_PROGRESSIVE', SPOT: 'SPOT_PRICE_CAPACITY_OPTIMIZED' } as const
