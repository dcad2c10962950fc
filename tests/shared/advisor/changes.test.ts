import { describe, expect, it } from 'vitest'
import { drawing } from '../../support/builders.ts'
import { example, ruleFixture } from '../../support/fixtures.ts'
import { ask } from './support.ts'

const network = () =>
  drawing()
    .add('vpc', 'net')
    .inside('net', (d) => d.add('subnet-tier', 'public', { kind: 'public' }).add('subnet-tier', 'private'))

describe('EC2 or Lambda', () => {
  const web = () =>
    network()
      .inside('public', (d) => d.add('application-load-balancer', 'alb'))
      .inside('private', (d) => d.add('autoscaling-group', 'web', { userData: '#!/bin/sh\n' }))
      .add('s3-bucket', 'files')
      .connect('alb', 'routes', 'web')
      .connect('web', 'uses', 'files')
  const load = { invocationsMillion: 10, averageDurationMs: 100 }

  it('a group becomes a function in the same place, with its connections and the load', () => {
    const { made, told, cost } = ask(web(), 'web', 'ec2-or-lambda', load).choice('lambda')
    expect(made.nodes.web).toMatchObject({
      type: 'lambda-function',
      name: 'web',
      parent: 'private',
      config: { usage: load },
    })
    expect(Object.values(made.edges).map(({ relation }) => relation)).toEqual(['routes', 'uses'])
    expect(told).toContain('What was set for user data does not come along')
    // 10 million × $0.20, and 500,000 GB-seconds on Graviton.
    expect(cost?.workload.expected).toBe(2_000_000 + 500_000 * 13.3334)
  })

  it('without a load it tells that the price is not known, and counts no zero', () => {
    const { told, cost } = ask(web(), 'web', 'ec2-or-lambda').choice('lambda')
    expect(told).toContain('depends on the number of requests')
    expect(cost?.workload.gaps).toBeGreaterThan(1)
  })

  it('a function becomes as many instances as its load takes, and reads its queue itself', () => {
    const drawn = drawing()
      .add('sqs-queue', 'orders')
      .add('lambda-function', 'work', {
        memoryMb: 1769,
        timeoutSeconds: 5,
        usage: { invocationsMillion: 78.84, averageDurationMs: 200 },
      })
      .connect('orders', 'triggers', 'work')
    const { made, told } = ask(drawn, 'work', 'ec2-or-lambda', { peak: 2 }).choice('ec2')
    // 6 executions at a time, a vCPU each, half busy: 12 vCPUs, twice as many at the peak.
    expect(made.nodes.work?.config).toMatchObject({
      instanceType: 'm7g.large',
      minSize: 2,
      desiredCapacity: 6,
      maxSize: 12,
    })
    expect(Object.values(made.edges)).toEqual([
      { relation: 'uses', from: 'work', to: 'orders', config: { access: 'read' } },
    ])
    expect(told).toContain('“orders triggers work” does not come along')
    expect(told).toContain('It reads “orders” itself')
  })

  it('capacity of a cluster is no workload of its own', () => {
    expect(() => ask(ruleFixture('ecs-on-instances'), 'instances', 'ec2-or-lambda')).toThrow('is no question')
  })
})

describe('ECS or EKS', () => {
  it('a service becomes a workload on nodes of its own, with the load balancer told of', () => {
    const { choice } = ask(ruleFixture('container-service'), 'shop', 'ecs-or-eks')
    const { made, told } = choice('eks')
    expect(made.nodes.shop).toMatchObject({ type: 'eks-workload', parent: 'shop-eks' })
    expect(made.nodes['shop-nodes']?.type).toBe('eks-node-group')
    expect(made.nodes['shop-ingress']?.type).toBe('eks-controller')
    expect(told).toContain('does not come along')
    expect(told).toContain('AWS Load Balancer Controller')
  })

  it('the last workload takes its cluster with it', () => {
    const drawn = network().inside('private', (d) =>
      d.add('eks-cluster', 'kube').inside('kube', (k) =>
        k
          .add('eks-node-group', 'nodes', {
            instanceTypes: ['m7g.large'],
            amiType: 'AL2023_ARM_64_STANDARD',
          })
          .add('eks-workload', 'orders', { requests: { cpuMillicores: 300, memoryMiB: 700 } }),
      ),
    )
    const { made, told } = ask(drawn, 'orders', 'ecs-or-eks').choice('ecs')
    expect(Object.keys(made.nodes).sort()).toEqual(['net', 'orders', 'orders-ecs', 'private', 'public'])
    expect(made.nodes.orders?.config).toMatchObject({
      cpuArchitecture: 'ARM64',
      size: { cpu: 512, memoryMiB: 1024 },
      autoScaling: { minCapacity: 2, maxCapacity: 6, cpuTargetPercent: 70 },
    })
    expect(told).toContain('“kube” and “nodes” go')
  })

  it('a cluster with other workloads stays', () => {
    const { made, told } = ask(ruleFixture('pods-with-roles'), 'web', 'ecs-or-eks').choice('ecs')
    expect(made.nodes.web?.type).toBe('ecs-service')
    expect(told).toMatch(/goes|go:|stays for its other workloads/)
  })
})

describe('Fargate or EC2', () => {
  it('instances take as many tasks as CPU, memory and network interfaces allow', () => {
    const { made, told } = ask(ruleFixture('container-service'), 'shop', 'fargate-or-ec2').choice('ec2')
    const instances = Object.values(made.nodes).find(({ type }) => type === 'autoscaling-group')
    expect(instances?.config).toMatchObject({ image: 'ecs-optimized-al2023', minSize: 2, targetTracking: [] })
    expect(made.nodes.shop?.config.launchType).toBe('EC2')
    expect(told).toContain('network interfaces allow')
  })

  it('capacity that is there grows', () => {
    const container = example('container-services')
    const { made } = ask(container, 'orders', 'fargate-or-ec2').choice('ec2')
    expect(made.nodes.capacity?.config.desiredCapacity).toBeGreaterThan(
      Number(container.nodes.capacity?.config.desiredCapacity ?? 2),
    )
  })

  it('on Fargate the size is rounded up, and instances for nothing else go', () => {
    const odd = drawing()
      .add('ecs-cluster', 'cluster')
      .inside('cluster', (d) =>
        d.add('ecs-service', 'web', { launchType: 'EC2', size: { cpu: 512, memoryMiB: 1500 } }),
      )
      .add('autoscaling-group', 'instances', { image: 'ecs-optimized-al2023' })
      .connect('instances', 'provides', 'cluster')
    const { made, told } = ask(odd, 'web', 'fargate-or-ec2').choice('fargate')
    expect(Object.keys(made.nodes)).toEqual(['cluster', 'web'])
    expect(made.nodes.web?.config).toEqual({ size: { cpu: 512, memoryMiB: 2048 } })
    expect(told).toContain('0.5 vCPU and 2048 MiB')
    expect(told).toContain('“instances” goes')
  })
})

describe('Graviton or x86', () => {
  it('a group and the services on it change together', () => {
    const { made, told } = ask(ruleFixture('ecs-on-instances'), 'instances', 'graviton-or-x86').choice('x86')
    expect(made.nodes.instances?.config.instanceType).toBe('m7i.large')
    expect(made.nodes.shop?.config.cpuArchitecture).toBeUndefined()
    expect(told).toContain('“Shop” run on them')
  })

  it('nodes change their AMI with their types', () => {
    const kube = drawing()
      .add('eks-cluster', 'kube')
      .inside('kube', (d) => d.add('eks-node-group', 'nodes'))
    const { made } = ask(kube, 'nodes', 'graviton-or-x86').choice('graviton')
    expect(made.nodes.nodes?.config.amiType).toBe('AL2023_ARM_64_STANDARD')
    expect(String(made.nodes.nodes?.config.instanceTypes)).toMatch(/^m\dg\.large$/)
  })

  it('Windows has no counterpart', () => {
    const windows = drawing().add('autoscaling-group', 'web', {
      instanceType: 'm7i.large',
      image: 'windows-2022',
      rootVolume: { sizeGiB: 50 },
    })
    const { answer, choice } = ask(windows, 'web', 'graviton-or-x86')
    expect(answer.choice).toBe('x86')
    expect(choice('graviton')).toMatchObject({ state: 'refused', cost: null, operations: null })
  })
})

describe('On-Demand, Reserved or Spot', () => {
  const group = () => drawing().add('autoscaling-group', 'web', { instanceType: 'm7g.large' })

  it('Spot takes several pools and keeps a base', () => {
    const { made, cost } = ask(group(), 'web', 'on-demand-reserved-or-spot', { onDemandBase: 1 }).choice(
      'spot',
    )
    expect(made.nodes.web?.config.mixed).toMatchObject({
      types: [{ instanceType: 'm8g.large' }, { instanceType: 'm6g.large' }],
      onDemandBase: 1,
      onDemandPercent: 0,
    })
    expect(cost?.drawing.expected).toBeLessThan(
      ask(group(), 'web', 'on-demand-reserved-or-spot').choice('on-demand').cost?.drawing.expected ?? 0,
    )
  })

  it('a commitment is a setting of the drawing, and its discount tells where it comes from', () => {
    const { made, told } = ask(group(), 'web', 'on-demand-reserved-or-spot', { lasts: '1y' }).choice(
      'reserved',
    )
    expect(made.settings.commitments).toMatchObject([
      { kind: 'ec2-instance-savings-plan', term: '1y', families: ['m7g'], sharePercent: 100 },
    ])
    expect(told).toMatch(/% off the On-Demand price, as of \d{4}/)
  })

  it('a discount that nobody knows makes no figure', () => {
    const { choice } = ask(group(), 'web', 'on-demand-reserved-or-spot', { mayChange: 'family' })
    expect(choice('reserved')).toMatchObject({ state: 'refused', cost: null })
    expect(choice('reserved').reason).toContain('no discount is known')
  })

  it('back On-Demand takes the commitment out, and names who loses it too', () => {
    const two = group()
      .add('autoscaling-group', 'api', { instanceType: 'm7g.large' })
      .settings({
        commitments: [
          {
            kind: 'standard-ri',
            term: '1y',
            payment: 'no-upfront',
            sharePercent: 100,
            usdPerHour: null,
            families: ['m7g'],
          },
        ],
      })
    const { choice } = ask(two, 'web', 'on-demand-reserved-or-spot')
    expect(choice('reserved').state).toBe('drawn')
    expect(choice('on-demand').made.settings.commitments).toEqual([])
    expect(choice('on-demand').told).toContain('It covers “api” too')
  })

  it('a single instance on Spot becomes a group that launches it anew', () => {
    const one = drawing().add('ec2-instance', 'web', { instanceType: 'm7g.large', elasticIp: true })
    const { made, told } = ask(one, 'web', 'on-demand-reserved-or-spot').choice('spot')
    expect(made.nodes.web).toMatchObject({ type: 'autoscaling-group', config: { minSize: 1, maxSize: 1 } })
    expect(told).toContain('Elastic IP address')
  })
})

describe('Batch, EMR or ECS', () => {
  it('Amazon EMR is outside: a reason and a link, and no figure', () => {
    const emr = ask(ruleFixture('container-service'), 'shop', 'batch-emr-or-ecs').choice('emr')
    expect(emr).toMatchObject({ state: 'outside', cost: null, operations: null })
    expect(emr.reason).toContain('outside of what Cantilever draws and prices')
    expect(emr.docs).toContain('docs.aws.amazon.com/emr/')
  })

  it('jobs become a service for the same hours, and queue and capacity go', () => {
    const jobs = drawing()
      .add('batch-job-definition', 'render', {
        platform: 'FARGATE',
        size: { vcpus: 1, memoryMiB: 2048 },
        usage: { logsGb: 3 },
      })
      .add('batch-job-queue', 'queue')
      .add('batch-compute-environment', 'capacity', { type: 'FARGATE' })
      .connect('render', 'submits', 'queue', { jobsPerMonth: 1000, averageMinutes: 60 })
      .connect('queue', 'dispatches', 'capacity')
    const { criteria, choice } = ask(jobs, 'render', 'batch-emr-or-ecs')
    expect(criteria.taskHours).toBe(1000)
    const { made, told } = choice('ecs')
    expect(Object.keys(made.nodes).sort()).toEqual(['render', 'render-cluster'])
    // 1,000 hours are 1.4 months of one task.
    expect(made.nodes.render?.config).toMatchObject({ desiredCount: 2, usage: { logsGb: 3 } })
    expect(told).toContain('2 tasks around the clock for 1000 hours')
  })

  it('a service becomes jobs of the same hours at the same price', () => {
    const drawn = drawing()
      .add('ecs-cluster', 'cluster')
      .inside('cluster', (d) =>
        d.add('ecs-service', 'work', {
          desiredCount: 3,
          autoScaling: { enabled: false },
          usage: { logsGb: 1 },
        }),
      )
    const { choice } = ask(drawn, 'work', 'batch-emr-or-ecs')
    const [batch, ecs] = [choice('batch'), choice('ecs')]
    expect(Object.keys(batch.made.nodes).sort()).toEqual(['work', 'work-capacity', 'work-queue'])
    expect(batch.cost?.drawing.expected).toBe(ecs.cost?.drawing.expected)
  })

  it('a schedule that has nothing left to start goes, and is told of', () => {
    const { state, told, made } = ask(ruleFixture('events-lost'), 'align', 'batch-emr-or-ecs').choice('ecs')
    expect(state).toBe('change')
    expect(made.nodes.minutely).toBeUndefined()
    expect(told).toContain('“minutely” goes: it has nothing left to start')
  })
})
