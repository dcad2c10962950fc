import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Drawing, drawing } from '../support/builders.ts'
import { lacking, wantedBy } from './drawn.ts'
import { type Exported, exportDrawing, workplace } from './exporting.ts'
import { type AwsScript, awsScripts, differences, type MotoStack, motoStacks, told } from './judges.ts'

const REGION = 'eu-west-1'
const MARKS = '^cantilever:(stack|id|digest)$'

/** What one environment has and another has not. The same drawing once as it is exported, once as it is overridden. */
const drawn = (sizes: 'production' | 'staging') => {
  const small = sizes === 'staging'
  return drawing()
    .settings({ name: 'Sizes', region: REGION, environment: 'production', tags: { Team: 'shop' } })
    .add('vpc', 'net', { azCount: 2, nat: small ? 'single' : 'per-az' })
    .inside('net', (net) => {
      net.add('subnet-tier', 'public', { kind: 'public' }).add('subnet-tier', 'private')
      net.inside('private', (tier) => addSized(tier, small))
    })
    .document()
}

const addSized = (tier: Drawing, small: boolean) =>
  tier
    .add('autoscaling-group', 'web', {
      instanceType: small ? 't4g.medium' : 'm7g.xlarge',
      minSize: small ? 1 : 3,
      desiredCapacity: small ? 1 : 4,
      maxSize: small ? 2 : 12,
    })
    .add('ecs-cluster', 'containers')
    .inside('containers', (inside) =>
      inside.add('ecs-service', 'orders', {
        size: small ? { cpu: 256, memoryMiB: 512 } : { cpu: 1024, memoryMiB: 2048 },
        desiredCount: small ? 1 : 6,
        autoScaling: { enabled: true, minCapacity: small ? 1 : 6, maxCapacity: small ? 3 : 30 },
      }),
    )
    .add('eks-cluster', 'cluster')
    .inside('cluster', (inside) =>
      inside.add('eks-node-group', 'nodes', {
        instanceTypes: small ? ['t3.medium', 't3.large'] : ['m7i.large'],
        minSize: small ? 1 : 3,
        desiredSize: small ? 1 : 3,
        maxSize: small ? 2 : 9,
      }),
    )
    // Named, since moto does not know the names that AWS Batch has for several families.
    .add('batch-compute-environment', 'jobs', { instanceTypes: ['c6i.xlarge'], maxvCpus: small ? 16 : 512 })

const OVERRIDES = {
  EnvironmentName: 'staging-7',
  NetNatGateways: 'single',
  WebInstanceType: 't4g.medium',
  WebMinSize: '1',
  WebDesiredCapacity: '1',
  WebMaxSize: '2',
  WebMinInstancesInService: '1',
  OrdersTaskSize: '256/512',
  OrdersDesiredCount: '1',
  OrdersMinCapacity: '1',
  OrdersMaxCapacity: '3',
  NodesInstanceTypes: 't3.medium,t3.large',
  NodesMinSize: '1',
  NodesDesiredSize: '1',
  NodesMaxSize: '2',
  JobsMaxvCpus: '16',
}

let place: Awaited<ReturnType<typeof workplace>>
let exported: Exported
let stack: MotoStack | undefined
let script: AwsScript | undefined

beforeAll(async () => {
  place = await workplace()
  exported = await exportDrawing('sizes', drawn('production'), place.path)
  const region = ['--region', REGION]
  const parameters = Object.entries(OVERRIDES).flatMap(([name, value]) => ['--param', `${name}=${value}`])
  ;[[stack], [script]] = await Promise.all([
    motoStacks([exported.directory], { region: REGION, parameters: OVERRIDES, ignoredTags: MARKS }),
    awsScripts([exported.directory], {
      region: REGION,
      twice: true,
      teardown: true,
      ignoredTags: MARKS,
      arguments: [...region, ...parameters],
      teardownArguments: [...region, '--delete-data'],
    }),
  ])
})
afterAll(() => place.remove())

describe.each([
  ['template', () => stack],
  ['script', () => script],
] as const)('the %s with parameters of another environment', (_, judged) => {
  test('deploys, again without a change, and goes', () => {
    expect(told(judged()?.faults ?? expect.fail('was not judged'))).toBe('')
  })

  test('leaves what would have been drawn for that environment', () => {
    const inventory = judged()?.inventory ?? {}
    expect(lacking(wantedBy(drawn('staging')), inventory).join('\n')).toBe('')
    // The comparison would notice if nothing had been overridden.
    const asDrawn = lacking(wantedBy(drawn('production')), inventory).join('\n')
    for (const kind of [
      'natGateways',
      'autoScalingGroups',
      'launchTemplates',
      'taskDefinitions',
      'scalableTargets',
      'nodegroups',
      'computeEnvironments',
    ])
      expect(asDrawn).toContain(kind)
  })

  test('tags everything with the environment', () => {
    const tagged = JSON.stringify(judged()?.inventory ?? {})
    expect(tagged).toContain('staging-7')
    expect(tagged).not.toMatch(/"production"/)
  })
})

test('both leave the same', () => {
  expect(differences(stack?.comparable ?? {}, script?.comparable ?? {}).join('\n')).toBe('')
})
