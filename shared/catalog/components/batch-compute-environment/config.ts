import { z } from 'zod'
import { gp3Field } from '../../aws/gp3.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const onInstances = showWhen('type', 'EC2', 'SPOT')
const onSpot = showWhen('type', 'SPOT')
const onFargate = showWhen('type', 'FARGATE', 'FARGATE_SPOT')

/**
 * Words of AWS Batch for several families; since November 2025 `optimal` means the same as `default_x86_64`.
 * https://docs.aws.amazon.com/batch/latest/userguide/instance-type-compute-table.html
 */
export const FAMILY_BUNDLES: Readonly<Record<string, readonly string[]>> = {
  optimal: ['m6i', 'c6i', 'r6i', 'c7i'],
  default_x86_64: ['m6i', 'c6i', 'r6i', 'c7i'],
  default_arm64: ['m6g', 'c6g', 'r6g', 'c7g'],
}

const ENTRY = /^(optimal|default_x86_64|default_arm64|[a-z0-9-]+(\.[a-z0-9-]+)?)$/

export const computeEnvironmentConfig = z
  .strictObject({
    type: field(z.enum(['EC2', 'SPOT', 'FARGATE', 'FARGATE_SPOT']).default('EC2'), {
      title: 'Runs on',
      description:
        'EC2 instances (On-Demand or Spot) for large, GPU or many short jobs; AWS Fargate for jobs of up to 16 vCPUs without instances to look after.',
      labels: {
        EC2: 'Amazon EC2 On-Demand',
        SPOT: 'Amazon EC2 Spot',
        FARGATE: 'AWS Fargate',
        FARGATE_SPOT: 'AWS Fargate Spot',
      },
    }),
    enabled: field(z.boolean().default(true), {
      title: 'Enabled',
      description: 'Takes jobs from its queues.',
    }),
    instanceTypes: field(
      z
        .array(
          field(
            z
              .string()
              .regex(ENTRY, 'a type (c6i.4xlarge), a family (c6i) or optimal, default_x86_64, default_arm64'),
            {
              title: 'Instance type or family',
              widget: 'instance-type',
            },
          ),
        )
        .min(1)
        .max(50)
        .refine((list) => new Set(list).size === list.length, 'each once')
        .default(['default_x86_64']),
      {
        title: 'Instance types',
        description:
          'Types, or families of which AWS Batch picks the size. default_x86_64 and default_arm64 leave the families to it as well.',
        widget: 'instance-types',
        showWhen: onInstances,
      },
    ),
    allocationStrategy: field(
      z
        .enum(['BEST_FIT_PROGRESSIVE', 'SPOT_PRICE_CAPACITY_OPTIMIZED', 'SPOT_CAPACITY_OPTIMIZED'])
        .nullable()
        .default(null),
      {
        title: 'Allocation strategy',
        description:
          'How a type is picked. Empty: what AWS recommends, best fit progressive for On-Demand, price and capacity optimized for Spot.',
        labels: {
          BEST_FIT_PROGRESSIVE: 'Best fit, progressive',
          SPOT_PRICE_CAPACITY_OPTIMIZED: 'Spot: price and capacity optimized',
          SPOT_CAPACITY_OPTIMIZED: 'Spot: capacity optimized',
        },
        showWhen: onInstances,
      },
    ),
    minvCpus: field(wholeNumber(0, 1_000_000).default(0), {
      title: 'Minimum vCPUs',
      description: 'Kept running and paid for even when there are no jobs. 0 lets everything go.',
      unit: 'vCPUs',
      showWhen: onInstances,
    }),
    desiredvCpus: field(wholeNumber(0, 1_000_000).nullable().default(null), {
      title: 'Desired vCPUs',
      description: 'To start with; AWS Batch adjusts it to the queues. Empty leaves it to AWS Batch at once.',
      unit: 'vCPUs',
      showWhen: onInstances,
    }),
    maxvCpus: field(wholeNumber(0, 1_000_000).default(256), {
      title: 'Maximum vCPUs',
      description: 'Bounds how much runs at the same time, and with it the cost.',
      unit: 'vCPUs',
    }),
    bidPercentage: field(wholeNumber(1, 100).nullable().default(null), {
      title: 'Highest price',
      description: 'Share of the On-Demand price above which no Spot Instance is taken. Empty: 100 %.',
      unit: '%',
      showWhen: onSpot,
    }),
    imageType: field(z.enum(['ECS_AL2023', 'ECS_AL2023_NVIDIA']).default('ECS_AL2023'), {
      title: 'AMI',
      description: 'Amazon ECS optimized AMI of the instances.',
      labels: { ECS_AL2023: 'Amazon Linux 2023', ECS_AL2023_NVIDIA: 'Amazon Linux 2023 with NVIDIA drivers' },
      showWhen: onInstances,
    }),
    volume: gp3Field(50, 30, 'Disk of each instance, shared by the jobs on it.', onInstances),
    update: field(
      z
        .strictObject({
          terminateJobs: field(z.boolean().default(false), {
            title: 'Stop running jobs',
            description: 'When the instances are replaced by an update. Off: jobs get the time below.',
          }),
          jobTimeoutMinutes: field(wholeNumber(1, 360).default(30), {
            title: 'Time for running jobs',
            description: 'To finish before their instance is replaced.',
            unit: 'minutes',
            showWhen: showWhen('update.terminateJobs', false),
          }),
        })
        .prefault({}),
      {
        title: 'Updates',
        description: 'A new AMI or other instance types replace the instances.',
        showWhen: onInstances,
      },
    ),
    usage: field(
      z
        .strictObject({
          vcpuHours: field(usageAmount(), {
            title: 'vCPU-hours of jobs',
            description: 'Jobs × their vCPUs × their hours.',
            unit: 'vCPU-hours per month',
          }),
          memoryGbPerVcpu: field(z.number().min(1).max(8).default(2), {
            title: 'Memory per vCPU',
            description: 'Fargate bills memory as well; 2 GB is the least it sells with a full vCPU.',
            unit: 'GB',
            showWhen: onFargate,
          }),
        })
        .prefault({}),
      {
        title: 'Usage',
        description:
          'What only you can know. Left empty, the cost report shows the unit price instead of a guess.',
      },
    ),
  })
  .superRefine((config, ctx) => {
    const { type, allocationStrategy, instanceTypes } = config
    const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (type === 'EC2' && allocationStrategy?.startsWith('SPOT_'))
      refuse('allocationStrategy', 'this strategy is for Spot; On-Demand takes best fit progressive')
    const { minvCpus, desiredvCpus, maxvCpus } = config
    if (isOnInstances(config) && minvCpus > maxvCpus)
      refuse('minvCpus', `the minimum of ${minvCpus} vCPUs is above the maximum of ${maxvCpus}`)
    else if (
      isOnInstances(config) &&
      desiredvCpus !== null &&
      (desiredvCpus < minvCpus || desiredvCpus > maxvCpus)
    )
      refuse(
        'desiredvCpus',
        `${desiredvCpus} vCPUs are not between the minimum of ${minvCpus} and the maximum of ${maxvCpus}`,
      )
    // https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html, instanceTypes
    if (isOnInstances(config) && instanceTypes.some(isArmBundle) && instanceTypes.some(isX86Bundle))
      refuse('instanceTypes', 'one compute environment cannot mix x86 and ARM instances')
  })

const isArmBundle = (entry: string) => entry === 'default_arm64'
const isX86Bundle = (entry: string) => entry === 'default_x86_64' || entry === 'optimal'

export type ComputeEnvironmentConfig = z.output<typeof computeEnvironmentConfig>

export const isOnInstances = ({ type }: { readonly type: string }): boolean =>
  type === 'EC2' || type === 'SPOT'

export const isSpot = ({ type }: ComputeEnvironmentConfig): boolean =>
  type === 'SPOT' || type === 'FARGATE_SPOT'
