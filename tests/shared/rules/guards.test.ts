import { describe, expect, it } from 'vitest'
import { components } from '../../../shared/catalog/index.ts'
import { type Facts, facts } from '../../../shared/facts/facts.ts'
import { example, exampleNames, ruleFixture, ruleFixtureNames } from '../../support/fixtures.ts'
import { type DrawnNode, draw, findingsOf, network, saidBy } from './draw.ts'

const levels = (list: readonly { severity: string; ruleId: string }[]) =>
  list.filter(({ severity }) => severity !== 'info').map(({ ruleId, severity }) => `${ruleId} ${severity}`)

describe('nothing is said without need', () => {
  it('of an empty drawing', () => {
    expect(findingsOf(draw({}))).toEqual([])
  })

  // What a component alone on the canvas may be told, since it is true of it there.
  const TRUE_ALONE: Readonly<Record<string, readonly string[]>> = {
    'app-runner-service': ['OPS053 warning'],
    // Either is there to look at something else.
    'cloudwatch-alarm': ['OPS051 warning'],
    'cloudwatch-dashboard': ['OPS051 warning'],
    // An alarm that tells somebody is another component.
    'cloudwatch-canary': ['OPS191 warning'],
    'ssm-association': ['OPS054 warning'],
    'ssm-patch-baseline': ['OPS054 warning'],
    'application-load-balancer': ['COST007 warning'],
    // Nobody knows from where it is to be administered before the user says so.
    'eks-cluster': ['SEC009 warning'],
    'batch-job-queue': ['DRAWING error'],
    // A new cluster has no Metrics Server, without which the number of pods stays as it is.
    'eks-workload': ['REL113 warning'],
    // A pipe lacks both its ends.
    'eventbridge-pipe': ['DRAWING error', 'DRAWING error'],
    'eventbridge-schedule': ['DRAWING error'],
    'cloudfront-distribution': ['DRAWING error'],
    'global-accelerator': ['DRAWING error'],
  }
  it.each(components)('of an untouched $type', ({ type, placement }) => {
    // What may stand in containers alone gets the first of them.
    const parent = placement.inside.includes('canvas') ? undefined : placement.inside[0]
    const nodes: Record<string, DrawnNode> = {
      ...(parent !== undefined && { parent: [parent, null] as const }),
      it: [type, parent === undefined ? null : 'parent'],
    }
    const found = findingsOf(draw(nodes)).filter(({ node }) => node === 'it')
    expect(levels(found)).toEqual(TRUE_ALONE[type] ?? [])
  })

  it.each(exampleNames())('of the example %s beyond hints', (name) => {
    expect(levels(findingsOf(example(name)))).toEqual([])
  })
})

describe('what is not known is never held against anybody', () => {
  /** Facts of somebody who knows no instance type, Region, price or date. */
  const ignorant: Facts = {
    ...facts,
    instanceType: () => null,
    instanceTypeNames: () => [],
    isOfferedInRegion: () => null,
    azsNotOffering: () => null,
    previousGeneration: () => 'unknown',
    gravitonEquivalent: () => null,
    newerGeneration: () => null,
    lookupPrice: () => ({
      usdPerUnit: null,
      unit: 'hour',
      unitSize: 1,
      source: 'none',
      date: null,
      unverified: false,
      estimated: false,
    }),
    spotAdvice: () => null,
    region: (code) => ({
      code,
      name: code,
      partition: 'aws',
      azs: null,
      defaultEnabled: null,
      pricedTypeCount: 1,
    }),
    eksVersions: () => [],
    eksSupport: () => 'unknown',
    eksAmiType: () => null,
    eksAmiTypes: () => [],
    fargateMemoryValues: () => null,
    lambdaRuntime: () => null,
  }

  it.each(ruleFixtureNames())('in %s', (name) => {
    const known = new Set(findingsOf(ruleFixture(name)).map(({ key }) => key))
    const more = findingsOf(ruleFixture(name), { facts: ignorant, today: null }).filter(
      ({ key, cannotTell }) => !known.has(key) && !cannotTell,
    )
    // Less knowledge may silence a rule, and never make it speak.
    expect(more.map(({ message }) => message)).toEqual([])
  })

  it('a type of a family that is newer than the facts cannot be judged', () => {
    const drawing = draw({
      ...network(),
      web: ['autoscaling-group', 'private', { instanceType: 'm99g.large' }],
    })
    expect(saidBy('REL003', drawing)).toMatchObject([{ cannotTell: true, severity: 'info' }])
  })

  it('a size that a known family does not have is a slip', () => {
    const drawing = draw({
      ...network(),
      web: ['autoscaling-group', 'private', { instanceType: 'm7g.larg' }],
    })
    expect(saidBy('REL003', drawing)).toMatchObject([
      { cannotTell: false, severity: 'error', fix: { title: 'Use m7g.large' } },
    ])
  })

  it('support dates without a clock are left alone', () => {
    const drawing = draw({ cluster: ['eks-cluster', null, { version: '1.29' }] })
    expect(saidBy('REL025', drawing)).toHaveLength(1)
    expect(saidBy('REL025', drawing, { today: null })).toEqual([])
  })

  it('zones are told once for each VPC, and not for each component', () => {
    const drawing = draw(
      {
        ...network(),
        web: ['autoscaling-group', 'private'],
        worker: ['autoscaling-group', 'private', { instanceType: 'c7g.large' }],
      },
      [],
      { region: 'us-east-1' },
    )
    const [only, ...more] = saidBy('REL004', drawing)
    expect(more).toEqual([])
    expect(only).toMatchObject({ node: 'network', cannotTell: true })
    expect(only?.message).toContain('m7g.large or c7g.large')
  })

  it('interfaces of tasks depend on a setting of the account', () => {
    expect(saidBy('REL031', ruleFixture('task-network-interfaces'))).toMatchObject([{ cannotTell: true }])
  })
})

describe('well-meant designs are left alone', () => {
  const web: Record<string, DrawnNode> = {
    users: ['users', null],
    ...network(),
    balancer: ['application-load-balancer', 'public'],
    web: ['autoscaling-group', 'private'],
  }

  it('TLS that ends at the load balancer, with HTTP behind it', () => {
    const drawing = draw(web, [
      ['connects', 'users', 'balancer'],
      ['routes', 'balancer', 'web'],
    ])
    expect(saidBy('SEC005', drawing)).toEqual([])
  })

  it('several types in a group, of which one is offered in every zone', () => {
    const types = ['m7g.large', 'm6g.large', 'c7g.large']
    const somewhere: Facts = {
      ...facts,
      azsNotOffering: (type) => (type === 'm6g.large' ? [] : ['use1-az3']),
    }
    const mixed = { enabled: true, types: types.slice(1).map((instanceType) => ({ instanceType })) }
    const drawing = draw(
      { ...network({ azCount: 6 }), web: ['autoscaling-group', 'private', { mixed }] },
      [],
      { region: 'us-east-1' },
    )
    expect(saidBy('REL004', drawing, { facts: somewhere })).toEqual([])
  })

  it('a Batch environment of families for its Spot capacity', () => {
    const drawing = draw({ spot: ['batch-compute-environment', null, { type: 'SPOT' }] })
    expect(saidBy('REL008', drawing)).toEqual([])
  })

  it('a job that the second environment of its queue has room for', () => {
    const drawing = draw(
      {
        small: ['batch-compute-environment', null, { instanceTypes: ['c7i.large'] }],
        large: ['batch-compute-environment', null, { instanceTypes: ['c7i.4xlarge'] }],
        queue: ['batch-job-queue', null],
        job: ['batch-job-definition', null, { size: { vcpus: 8, memoryMiB: 8192 } }],
      },
      [
        ['dispatches', 'queue', 'small', { order: 1 }],
        ['dispatches', 'queue', 'large', { order: 2 }],
        ['submits', 'job', 'queue'],
      ],
    )
    expect(saidBy('REL028', drawing)).toEqual([])
  })

  it('a cluster of which one group of nodes is small', () => {
    const drawing = draw({
      cluster: ['eks-cluster', null],
      system: ['eks-node-group', 'cluster', { minSize: 1, desiredSize: 1 }],
      apps: ['eks-node-group', 'cluster'],
    })
    expect(saidBy('REL021', drawing)).toEqual([])
  })

  it('weights that share requests between two versions', () => {
    const drawing = draw({ ...web, next: ['autoscaling-group', 'private'] }, [
      ['routes', 'balancer', 'web', { weight: 9 }],
      ['routes', 'balancer', 'next', { weight: 1 }],
    ])
    expect(saidBy('REL037', drawing)).toEqual([])
  })

  it('production in one zone that holds nothing but a queue of jobs', () => {
    const drawing = draw({ ...network({ azCount: 1 }), spot: ['batch-compute-environment', 'private'] })
    expect(saidBy('REL002', drawing)).toEqual([])
  })

  it('a group of fixed size without policies', () => {
    const drawing = draw({
      web: ['autoscaling-group', null, { minSize: 3, desiredCapacity: 3, maxSize: 3, targetTracking: [] }],
    })
    expect(saidBy('REL017', drawing)).toEqual([])
    expect(saidBy('REL018', drawing)).toEqual([])
  })
})

describe('figures', () => {
  it('the saving is that of the desired number of instances', () => {
    const [finding] = saidBy(
      'COST002',
      draw({ web: ['autoscaling-group', null, { instanceType: 'm7i.large', desiredCapacity: 3 }] }),
    )
    // eu-west-1 on 2025-11-03: m7i.large $0.1123, m8g.large $0.10000 an hour; × 730 h × 3.
    expect(finding?.message).toMatch(
      /^m8g\.large costs 11 % less On-Demand than m7i\.large: \$\d+\.\d\d a month for 3 instances\.$/,
    )
  })

  it('days left are counted from the day of the check', () => {
    const drawing = draw({ cluster: ['eks-cluster', null, { version: '1.34' }] })
    expect(saidBy('OPS008', drawing, { today: '2026-11-24' })[0]?.message).toContain('in 8 days')
    expect(saidBy('OPS008', drawing, { today: '2026-12-01' })[0]?.message).toContain('in 1 day')
    expect(saidBy('OPS008', drawing, { today: '2026-12-02' })).toEqual([])
    expect(saidBy('COST008', drawing, { today: '2026-12-02' })).toHaveLength(1)
  })

  it('a group that scales on requests needs a load balancer, as a service does', () => {
    const drawing = draw({
      web: [
        'autoscaling-group',
        null,
        { targetTracking: [{ metric: 'ALBRequestCountPerTarget', target: 900 }] },
      ],
    })
    expect(saidBy('REL016', drawing)).toMatchObject([
      { node: 'web', path: ['targetTracking', 0, 'metric'], severity: 'error' },
    ])
  })
})
