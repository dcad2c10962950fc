import { defineComponent } from '../../define.ts'
import type { Traits } from '../../traits.ts'
import { type ComputeEnvironmentConfig, computeEnvironmentConfig, isOnInstances, isSpot } from './config.ts'
import { computeEnvironmentCost } from './cost.ts'
import { computeEnvironmentResources, INSTANCE_ROLE } from './resources.ts'

export const batchComputeEnvironment = defineComponent({
  type: 'batch-compute-environment',
  title: 'Batch compute environment',
  category: 'batch',
  icon: 'batch',
  description: 'Instances or Fargate capacity that AWS Batch starts for waiting jobs and lets go afterwards.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html',
  keywords: ['batch', 'spot', 'fargate', 'hpc', 'job'],
  schemaVersion: 1,
  config: computeEnvironmentConfig,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  wantsTier: () => 'private',
  securityGroup: () => true,
  in: {
    dispatches: (ctx) => ({
      environmentArn: ctx.ref(),
      platform: isOnInstances(ctx.config) ? 'EC2' : 'FARGATE',
      managed: true,
    }),
    places: ({ config }) => ({
      types: isOnInstances(config) ? config.instanceTypes : [],
      tenancy: 'default',
      onInstances: isOnInstances(config),
      takesHosts: false,
    }),
  },
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
    mounts: ({ config, ref, securityGroup }) => ({
      platform: 'ec2',
      role: isOnInstances(config) ? ref(INSTANCE_ROLE) : null,
      securityGroup,
      cannot: isOnInstances(config) ? {} : { efs: ON_FARGATE, 'fsx-lustre': ON_FARGATE },
    }),
  },
  summary: (config) => [
    TYPE_SUMMARY[config.type],
    ...(isOnInstances(config) ? [typesText(config.instanceTypes)] : []),
    isOnInstances(config) ? `${config.minvCpus}–${config.maxvCpus} vCPUs` : `up to ${config.maxvCpus} vCPUs`,
  ],
  traits,
  resources: computeEnvironmentResources,
  cost: computeEnvironmentCost,
})

const ON_FARGATE =
  'AWS Fargate mounts for each job: connect the job definition to the file system, and this environment by “connects to”.'

const TYPE_SUMMARY = {
  EC2: 'EC2 On-Demand',
  SPOT: 'EC2 Spot',
  FARGATE: 'Fargate',
  FARGATE_SPOT: 'Fargate Spot',
} as const

const typesText = (types: readonly string[]): string =>
  types.length <= 2 ? types.join(', ') : `${types[0]} and ${types.length - 1} more`

function traits(config: ComputeEnvironmentConfig): Traits {
  if (!isOnInstances(config)) {
    return {
      outbound: {
        endpoints: ['ecr.api', 'ecr.dkr', 's3', 'logs'],
        purpose: 'pull the images of its jobs and send their logs',
      },
    }
  }
  // A family stands for types that AWS Batch picks: with one in the list, nobody can say which there will be.
  const named = config.instanceTypes.every((entry) => entry.includes('.')) ? config.instanceTypes : []
  return {
    instances: {
      types: named.map((name, i) => ({ name, path: ['instanceTypes', i] })),
      count: null,
      spotShare: isSpot(config) ? 1 : 0,
      onDemandBase: 0,
      // AWS Batch takes the AMI that fits the instance.
      imageArchitecture: null,
      volumes: [{ type: 'gp3', sizeGiB: config.volume.sizeGiB, path: ['volume'] }],
      imdsv2Required: true,
      publicIp: false,
      spreadsAcrossAzs: true,
    },
    outbound: {
      // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html
      endpoints: ['ecs', 'ecs-agent', 'ecs-telemetry', 'ecr.api', 'ecr.dkr', 's3', 'logs'],
      purpose: 'join the Amazon ECS cluster of AWS Batch, pull the images of its jobs and send their logs',
    },
  }
}
