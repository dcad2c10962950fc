import { describe, expect, it } from 'vitest'
import {
  ecrRepositoryOf,
  endpointsToStart,
  wireContainers,
} from '../../../../shared/catalog/aws/containers.ts'
import { refuseFargateSize } from '../../../../shared/catalog/aws/fargate.ts'
import { ref } from '../../../../shared/catalog/cfn.ts'

describe('ecrRepositoryOf', () => {
  it.each([
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com/web', 'web'],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web:1.4.2', 'team/web'],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a-b_c.d@sha256:0123', 'a-b_c.d'],
    ['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/web:2', 'web'],
    ['public.ecr.aws/nginx/nginx:stable', null],
    ['nginx', null],
    ['example.com/123456789012.dkr.ecr.us-east-1.amazonaws.com/web', null],
  ])('finds in %s the repository %s', (image, repository) => {
    expect(ecrRepositoryOf(image)).toBe(repository)
  })
})

describe('endpointsToStart', () => {
  const image = '123456789012.dkr.ecr.us-east-1.amazonaws.com/web'

  it('is null as soon as one image comes from elsewhere', () => {
    expect(
      endpointsToStart([
        { image, secrets: [] },
        { image: 'nginx', secrets: [] },
      ]),
    ).toBeNull()
  })

  it('adds where the secrets are', () => {
    const secrets = [{ name: 'A', from: 'parameter-store', jsonKey: null }] as const
    expect(endpointsToStart([{ image, secrets: [...secrets] }])).toEqual([
      'ecr.api',
      'ecr.dkr',
      's3',
      'logs',
      'ssm',
    ])
  })
})

it('names parameters apart that come down to the same letters', () => {
  const ctx = {
    logicalName: 'Web',
    name: 'web',
    parameter: (item: object) => ({ kind: 'parameter', ...item }) as never,
    tunable: (suffix: string) => ref(`Web${suffix}`),
  }
  const container = { image: 'nginx', secrets: [] }
  const wired = wireContainers(ctx, [
    { name: 'a-b', ...container },
    { name: 'a_b', ...container },
  ])
  expect(wired.map(({ image }) => image)).toEqual([
    { $cfn: 'ref', target: 'WebABImage' },
    { $cfn: 'ref', target: 'WebABImageN2' },
  ])
})

describe('refuseFargateSize', () => {
  it.each([
    [256, 512, null],
    [256, 4096, 'Fargate pairs 0.25 vCPU with 512, 1024 or 2048 MiB of memory, not with 4096 MiB'],
    [
      16_384,
      33_000,
      'Fargate pairs 16 vCPU with 32768 to 122880 (in steps of 8192) MiB of memory, not with 33000 MiB',
    ],
    [3072, 8192, 'Fargate has no 3 vCPU; it has 0.25, 0.5, 1, 2, 4, 8 or 16 vCPU'],
  ])('says of %i CPU units and %i MiB: %s', (cpu, memory, refusal) => {
    expect(refuseFargateSize(cpu, memory)).toBe(refusal)
  })
})
