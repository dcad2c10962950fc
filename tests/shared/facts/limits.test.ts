import { describe, expect, it } from 'vitest'
import { type EksSupport, facts } from '../../../shared/facts/facts.ts'

describe('limits', () => {
  it('carry value, unit, kind and provenance', () => {
    expect(facts.limit('elb.targets-per-alb')).toEqual({
      value: 1000,
      unit: 'count',
      kind: 'default',
      source: 'awsdocs ALB guide 2023-06',
      date: '2023-06',
      unverified: false,
      note: null,
    })
    expect(facts.limit('ecs.target-groups-per-service')).toMatchObject({
      value: 5,
      kind: 'hard',
      unverified: true,
    })
    expect(facts.limitRange('elb.health-check-interval').value).toEqual({ min: 5, max: 300 })
    expect(facts.limitRule('batch.queue-cannot-mix-fargate').value).toBe(true)
    expect(facts.limitPair('eks.max-pods-cap').value).toEqual([110, 250])
    expect(facts.limitNames('ec2.placement-strategies').value).toEqual(['cluster', 'partition', 'spread'])
    expect(facts.limitNumbers('logs.retention-days').value).toContain(365)
    expect(facts.limitText('eks.al2-last-published').value).toBe('2025-11-26')
  })

  it('refuse an id of another shape at compile time', () => {
    // @ts-expect-error a range is not a number
    const wrong = facts.limit('elb.health-check-interval')
    expect(wrong.value).not.toBeTypeOf('number')
  })

  it('know the Fargate table', () => {
    expect(facts.fargateCpuValues()).toEqual([256, 512, 1024, 2048, 4096, 8192, 16384])
    expect(facts.fargateMemoryValues(256)).toEqual([512, 1024, 2048])
    expect(facts.fargateMemoryValues(8192)?.at(-1)).toBe(61440)
    expect(facts.fargateMemoryValues(300)).toBeNull()
  })

  it('know EBS ranges by volume type', () => {
    expect(facts.ebsLimits('gp3')).toMatchObject({
      sizeGiB: { value: { min: 1, max: 65536 } },
      iops: { value: { min: 3000, max: 80000 } },
      throughputMiBps: { value: { min: 125, max: 2000 } },
      iopsPerGiB: { value: 500, unverified: true },
    })
    expect(facts.ebsLimits('st1')).toMatchObject({ sizeGiB: { value: { min: 125, max: 16384 } }, iops: null })
    expect(facts.ebsLimits('io2').iops?.value.max).toBe(256000)
  })

  it('know what an LCU covers', () => {
    expect(facts.lcuDimensions()).toMatchObject({
      unverified: true,
      value: { newConnectionsPerSecond: 25, activeConnectionsPerMinute: 3000, processedGBPerHourEC2: 1 },
    })
  })
})

describe('EKS', () => {
  it.each<[string, string, EksSupport]>([
    ['1.36', '2026-09-01', 'standard'],
    ['1.33', '2026-07-28', 'standard'],
    // Extended support is billed from the start of the day on which standard support ends.
    ['1.33', '2026-07-29', 'extended'],
    ['1.31', '2026-08-01', 'extended'],
    ['1.30', '2026-07-23', 'ended'],
    ['1.28', '2026-01-01', 'ended'],
    ['1.21', '2026-01-01', 'ended'],
    ['1.99', '2026-01-01', 'unknown'],
    ['latest', '2026-01-01', 'unknown'],
  ])('%s on %s is in %s', (version, day, expected) => {
    expect(facts.eksSupport(version, day)).toBe(expected)
  })

  it('lists versions newest first with sources, and agrees with the limits on the dates both have', () => {
    const versions = facts.eksVersions()
    expect(versions[0]).toMatchObject({ version: '1.36', released: null, endOfStandardSupport: '2027-08-02' })
    const minors = versions.map(({ version }) => Number(version.slice(2)))
    expect(minors).toEqual([...minors].sort((a, b) => b - a))
    for (const { source } of versions) expect(source).not.toBe('')
    expect(minors[0]).toBeGreaterThanOrEqual(Number(facts.limitText('eks.newest-version').value.slice(2)))
  })

  it.each([
    ['AL2023_x86_64_STANDARD', 'x86_64', 'al2023', null],
    ['AL2023_ARM_64_NVIDIA', 'arm64', 'al2023', 'nvidia'],
    ['AL2023_x86_64_NEURON', 'x86_64', 'al2023', 'neuron'],
    ['AL2_x86_64_GPU', 'x86_64', 'al2', 'nvidia'],
    ['BOTTLEROCKET_ARM_64_NVIDIA_FIPS', 'arm64', 'bottlerocket', 'nvidia'],
    ['WINDOWS_CORE_2022_x86_64', 'x86_64', 'windows', null],
    ['CUSTOM', null, 'custom', null],
  ])('%s is %s on %s', (name, architecture, os, accelerator) => {
    expect(facts.eksAmiType(name)).toEqual({ name, architecture, os, accelerator })
  })

  it('has an architecture for every AMI type but CUSTOM', () => {
    const without = facts.eksAmiTypes().filter((type) => type.architecture === null)
    expect(without.map(({ name }) => name)).toEqual(['CUSTOM'])
    expect(facts.eksAmiType('AL1')).toBeNull()
  })
})

describe('regions', () => {
  it('know names, partitions and zones', () => {
    expect(facts.region('eu-west-1')).toMatchObject({ name: 'Europe (Ireland)', partition: 'aws' })
    expect(facts.region('us-east-1')?.azs).toContainEqual({ name: 'us-east-1a', id: 'use1-az6' })
    expect(facts.region('us-west-1')?.azs).toHaveLength(2)
    expect(facts.region('cn-north-1')).toMatchObject({
      partition: 'aws-cn',
      defaultEnabled: null,
      pricedTypeCount: 0,
    })
    expect(facts.region('eusc-de-east-1')).toMatchObject({ azs: null })
    expect(facts.region('mars-1')).toBeNull()
    expect(facts.regions()).toHaveLength(39)
    expect(facts.region('us-east-1')?.pricedTypeCount).toBe(1367)
  })
})

describe('commitment discounts', () => {
  it.each([
    // 2023 measured; 2019 measured (same all-upfront rate in both years); derived; 2019 alone.
    ['m6i.large', 'standard', '1y', 'all-upfront', 38.3, false, false],
    ['c3.large', 'standard', '1y', 'no-upfront', 30.5, false, false],
    ['m6i.large', 'standard', '1y', 'no-upfront', 33.9, true, false],
    ['c5.large', 'convertible', '3y', 'partial-upfront', 55.3, false, false],
    ['c5.large', 'compute-savings-plan', '3y', 'partial-upfront', 55.3, false, true],
    ['c5.large', 'ec2-instance-savings-plan', '3y', 'all-upfront', 63.9, false, true],
    ['m6i.large', 'convertible', '1y', 'no-upfront', null, false, false],
    ['m99.large', 'standard', '1y', 'no-upfront', null, false, false],
  ] as const)('%s %s %s %s: %s', (type, kind, term, payment, percent, estimated, unverified) => {
    const discount = facts.commitmentDiscount(type, kind, term, payment)
    expect(discount).toMatchObject({ percent, estimated, unverified })
    if (percent === null) expect(discount.note).toContain('No commitment rate')
  })

  it('knows Compute Savings Plans on Fargate and Lambda as unverified', () => {
    expect(facts.serviceSavingsPlan('fargate', '1y', 'partial-upfront')).toMatchObject({
      percent: 25,
      unverified: true,
    })
    expect(facts.serviceSavingsPlan('lambda', '3y', 'all-upfront').percent).toBe(17)
    expect(facts.serviceSavingsPlan('lambda', '3y', 'no-upfront').percent).toBeNull()
  })
})
