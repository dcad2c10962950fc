import { describe, expect, it } from 'vitest'
import { batchComputeEnvironment } from '../../../../shared/catalog/components/batch-compute-environment/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const environment = (config: Record<string, unknown> = {}) =>
  workOut(drawing().addRaw('batch-compute-environment', 'ce', config))

describeComponent(batchComputeEnvironment, {
  cases: {
    default: {},
    'spot-with-several-types': {
      type: 'SPOT',
      instanceTypes: ['c6i.4xlarge', 'm6i.2xlarge', 'r6i'],
      desiredvCpus: 100,
      maxvCpus: 1000,
      bidPercentage: 80,
      imageType: 'ECS_AL2023_NVIDIA',
      volume: { sizeGiB: 200 },
      update: { terminateJobs: true },
      usage: { vcpuHours: 20_000 },
    },
    'fargate-spot': { type: 'FARGATE_SPOT', maxvCpus: 64, usage: { vcpuHours: 500, memoryGbPerVcpu: 4 } },
    'fed-by-jobs': (d) =>
      d
        .add('batch-compute-environment', 'ce', { minvCpus: 8 })
        .add('batch-job-queue', 'queue')
        .add('batch-job-definition', 'align', { size: { vcpus: 8, memoryMiB: 14_000 } })
        .connect('queue', 'dispatches', 'ce')
        .connect('align', 'submits', 'queue', { jobsPerMonth: 60, averageMinutes: 90, arraySize: 50 }),
  },
})

describe('batch-compute-environment settings', () => {
  it.each([
    [
      { allocationStrategy: 'SPOT_CAPACITY_OPTIMIZED' },
      '"allocationStrategy": this strategy is for Spot; On-Demand takes best fit progressive',
    ],
    [{ minvCpus: 300 }, '"minvCpus": the minimum of 300 vCPUs is above the maximum of 256'],
    [
      { desiredvCpus: 300 },
      '"desiredvCpus": 300 vCPUs are not between the minimum of 0 and the maximum of 256',
    ],
    [
      { instanceTypes: ['optimal', 'default_arm64'] },
      '"instanceTypes": one compute environment cannot mix x86 and ARM instances',
    ],
  ])('refuses %j', (config, complaint) => {
    expect(environment(config).complaints).toEqual([complaint])
  })
})

describe('batch-compute-environment resources', () => {
  it('runs On-Demand Instances under the service-linked role, updated in place', () => {
    const { complaints, properties } = environment()
    expect(complaints).toEqual([])
    expect(properties('Ce')).toMatchObject({
      Type: 'MANAGED',
      ReplaceComputeEnvironment: false,
      ComputeResources: {
        Type: 'EC2',
        AllocationStrategy: 'BEST_FIT_PROGRESSIVE',
        MinvCpus: 0,
        MaxvCpus: 256,
        InstanceRole: { target: 'CeInstanceProfile', attribute: 'Arn' },
        LaunchTemplate: { Version: { attribute: 'LatestVersionNumber' } },
      },
    })
    expect(properties('Ce')).not.toHaveProperty('ServiceRole')
    expect(properties('CeLaunchTemplate').LaunchTemplateData).toMatchObject({
      MetadataOptions: { HttpTokens: 'required' },
    })
  })

  it('recommends the price and capacity optimized strategy for Spot', () => {
    expect(environment({ type: 'SPOT', bidPercentage: 60 }).properties('Ce').ComputeResources).toMatchObject({
      AllocationStrategy: 'SPOT_PRICE_CAPACITY_OPTIMIZED',
      BidPercentage: 60,
    })
  })

  it('says nothing of instances on Fargate', () => {
    const { properties, logicalIds } = environment({ type: 'FARGATE_SPOT', minvCpus: 4 })
    expect(Object.keys(properties('Ce').ComputeResources as object).sort()).toEqual([
      'MaxvCpus',
      'SecurityGroupIds',
      'Subnets',
      'Type',
    ])
    expect(properties('Ce')).not.toHaveProperty('UpdatePolicy')
    expect(logicalIds).not.toContain('CeLaunchTemplate')
  })
})

describe('batch-compute-environment cost', () => {
  const job = { size: { vcpus: 4, memoryMiB: 8192 } }
  const submission = { jobsPerMonth: 30, averageMinutes: 120, arraySize: 10 }

  it('runs from the minimum to the maximum, unknown in between', () => {
    const { line } = environment({ instanceTypes: ['c7i.4xlarge'], minvCpus: 16, maxvCpus: 160 })
    expect(line('ce', 'instances').quantity).toEqual({ low: 730, expected: null, high: 7300 })
    expect(line('ce', 'volumes').quantity).toEqual({ low: 50, expected: null, high: 500 })
  })

  it('compares types of different size by the vCPU', () => {
    const { line } = environment({
      instanceTypes: ['c6i.4xlarge', 'm5.xlarge', 'r6i'],
      usage: { vcpuHours: 1600 },
    })
    const { price, quantity } = line('ce', 'instances')
    expect(quantity?.expected).toBe(100)
    expect([price.low, price.expected, price.high].map(({ key }) => key)).toEqual([
      'ec2:c6i.4xlarge',
      'ec2:c6i.4xlarge',
      'ec2:r6i.4xlarge',
    ])
  })

  it('shows a gap for types that it has no price for', () => {
    const { line } = environment({ instanceTypes: ['zz9.large'] })
    expect(line('ce', 'instances')).toMatchObject({ quantity: null, gap: expect.stringMatching(/no price/) })
  })

  it('prices the jobs that are submitted where their queue sends them first', () => {
    const { complaints, line } = workOut(
      drawing()
        .add('batch-compute-environment', 'spot', { type: 'SPOT' })
        .add('batch-compute-environment', 'rest')
        .add('batch-job-queue', 'q')
        .add('batch-job-definition', 'jd', job)
        .connect('q', 'dispatches', 'rest', { order: 2 })
        .connect('q', 'dispatches', 'spot', { order: 1 })
        .connect('jd', 'submits', 'q', submission),
    )
    expect(complaints).toEqual([])
    // 30 × 10 jobs × 2 h × 4 vCPUs, on instances of 4 vCPUs.
    expect(line('spot', 'instances').quantity?.expected).toBe(600)
    expect(line('rest', 'instances').quantity?.expected).toBe(0)
  })

  it('stays unknown when one submission says too little', () => {
    const { line } = workOut(
      drawing()
        .add('batch-compute-environment', 'ce')
        .add('batch-job-queue', 'q')
        .add('batch-job-definition', 'a', job)
        .add('batch-job-definition', 'b', job)
        .connect('q', 'dispatches', 'ce')
        .connect('a', 'submits', 'q', submission)
        .connect('b', 'submits', 'q'),
    )
    expect(line('ce', 'instances').quantity?.expected).toBeNull()
  })

  it('bills Fargate for vCPUs and the memory that goes with them', () => {
    const { line } = environment({
      type: 'FARGATE',
      maxvCpus: 64,
      usage: { vcpuHours: 500, memoryGbPerVcpu: 4 },
    })
    expect(line('ce', 'fargate-vcpu').quantity).toEqual({ low: 0, expected: 500, high: 64 * 730 })
    expect(line('ce', 'fargate-memory').quantity?.expected).toBe(2000)
    expect(line('ce', 'fargate-vcpu').price.low.key).toBe('fargate.linux-arm.vcpu')
    expect(line('ce', 'fargate-vcpu').price.expected.key).toBe('fargate.linux-x86.vcpu')
  })
})

it('names instance types only when all of them are known', () => {
  const types = (instanceTypes: readonly string[]) =>
    batchComputeEnvironment.traits?.(batchComputeEnvironment.config.parse({ instanceTypes }))?.instances
      ?.types
  expect(types(['c7i.large', 'm7i.large'])).toHaveLength(2)
  expect(types(['c7i.large', 'm7i'])).toEqual([])
})
