import { expect, it } from 'vitest'
import { eksNodeGroup } from '../../../../shared/catalog/components/eks-node-group/index.ts'
import { describeForm } from '../../../../shared/catalog/form.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const group = (config: Record<string, unknown> = {}) =>
  workOut(
    drawing()
      .add('eks-cluster', 'k', { version: '1.34' })
      .inside('k', (d) => d.addRaw('eks-node-group', 'n', config)),
  )

describeComponent(eksNodeGroup, {
  cases: {
    default: {},
    'spot-on-bottlerocket': {
      amiType: 'BOTTLEROCKET_ARM_64',
      instanceTypes: ['m7g.large', 'm6g.large', 'c7g.xlarge'],
      capacityType: 'SPOT',
      minSize: 3,
      desiredSize: 6,
      maxSize: 15,
      volume: { sizeGiB: 100, iops: 4000, throughputMiBps: 250 },
      labels: { workload: 'general', 'example.com/team': 'platform' },
      taints: [{ key: 'spot', value: 'true', effect: 'NO_EXECUTE' }],
      update: { unit: 'percentage', maxUnavailable: 33 },
      nodeRepair: false,
    },
    windows: { amiType: 'WINDOWS_CORE_2022_x86_64' },
  },
})

it('offers the AMI types of Amazon EKS, without the AMI type that needs an image of its own', () => {
  const { amiType } = describeForm(eksNodeGroup.config).fields
  if (amiType?.kind !== 'choice') throw new Error('the AMI type is no choice')
  const values = amiType.options.map(({ value }) => value)
  expect(values).toContain('AL2023_ARM_64_STANDARD')
  expect(values).not.toContain('CUSTOM')
})

it('follows the version of its cluster and spreads over its subnets', () => {
  const { complaints, properties } = group()
  expect(complaints).toEqual([])
  expect(properties('N')).toMatchObject({
    Version: '1.34',
    ClusterName: { target: 'K' },
    Subnets: [{ target: 'NetworkPrivateSubnet1' }, { target: 'NetworkPrivateSubnet2' }],
    ScalingConfig: { MinSize: 2, DesiredSize: 2, MaxSize: 4 },
    UpdateConfig: { MaxUnavailable: 1 },
  })
})

it('launches nodes with IMDSv2, an encrypted volume and both security groups', () => {
  const { LaunchTemplateData: data } = group().properties('NLaunchTemplate')
  expect(data).toMatchObject({
    MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 2 },
    BlockDeviceMappings: [
      { DeviceName: '/dev/xvda', Ebs: { VolumeType: 'gp3', VolumeSize: 50, Encrypted: true } },
    ],
    SecurityGroupIds: [{ target: 'NSecurityGroup' }, { target: 'K', attribute: 'ClusterSecurityGroupId' }],
  })
})

it('puts the data of Bottlerocket on its second volume', () => {
  const { LaunchTemplateData: data } = group({
    amiType: 'BOTTLEROCKET_ARM_64',
    volume: { sizeGiB: 100 },
  }).properties('NLaunchTemplate')
  expect(data).toMatchObject({
    BlockDeviceMappings: [
      { DeviceName: '/dev/xvda', Ebs: { Encrypted: true } },
      { DeviceName: '/dev/xvdb', Ebs: { VolumeSize: 100 } },
    ],
  })
})

it.each([
  [
    { amiType: 'WINDOWS_CORE_2022_x86_64', volume: { sizeGiB: 30 } },
    '"volume.sizeGiB": Windows nodes need at least 50 GiB',
  ],
  [{ volume: { iops: 30_000 } }, '"volume.iops": gp3 allows 500 IOPS per GiB: 50 GiB carry at most 25000'],
  [
    { volume: { throughputMiBps: 1000 } },
    '"volume.throughputMiBps": gp3 allows 0.25 MiB/s per IOPS: 3000 IOPS carry at most 750 MiB/s',
  ],
  [{ labels: { 'bad key': 'x' } }, /labels/],
])('refuses %j', (config, complaint) => {
  const { complaints } = group(config)
  expect(complaints).toHaveLength(1)
  expect(complaints[0]).toMatch(complaint)
})

it('prices nodes by the cheapest, first and dearest type, and what volumes have above the included', () => {
  const { line } = group({
    instanceTypes: ['m7g.large', 'm6g.large'],
    minSize: 1,
    desiredSize: 3,
    maxSize: 10,
    volume: { iops: 4000, throughputMiBps: 250 },
  })
  const { price, quantity } = line('n', 'instances')
  expect(quantity).toEqual({ low: 730, expected: 2190, high: 7300 })
  expect(price.low.key).toBe('ec2:m6g.large')
  expect(price.expected.key).toBe('ec2:m7g.large')
  expect(line('n', 'volumes').quantity?.expected).toBe(150)
  expect(line('n', 'volume-iops').quantity?.expected).toBe(3000)
  expect(line('n', 'volume-throughput').quantity?.expected).toBe(375)
  expect(group({ capacityType: 'SPOT' }).line('n', 'instances').price.expected.key).toBe('ec2-spot:m7i.large')
})

it('says that pods take addresses too, and which architecture the image has', () => {
  const traits = eksNodeGroup.traits?.(
    eksNodeGroup.config.parse({ amiType: 'AL2023_ARM_64_STANDARD', instanceTypes: ['m7g.large'] }),
  )
  expect(traits?.instances?.imageArchitecture).toBe('arm64')
  expect(traits?.addresses?.podsOn).toEqual(['m7g.large'])
})
