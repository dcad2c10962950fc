import { describe, expect, it } from 'vitest'
import { ecsService } from '../../../../shared/catalog/components/ecs-service/index.ts'
import { facts } from '../../../../shared/facts/facts.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const ECR = '123456789012.dkr.ecr.us-east-1.amazonaws.com'

const service = (config: Record<string, unknown> = {}) =>
  workOut(
    drawing()
      .add('ecs-cluster', 'c')
      .inside('c', (d) => d.addRaw('ecs-service', 'web', config)),
  )

describeComponent(ecsService, {
  cases: {
    default: {},
    'fargate-with-spot': {
      spot: { base: 1, onDemandWeight: 1, spotWeight: 3 },
      cpuArchitecture: 'ARM64',
      size: { cpu: 1024, memoryMiB: 4096 },
      ephemeralStorageGiB: 50,
      containers: [
        {
          name: 'web',
          image: `${ECR}/team/web:1.4.2`,
          ports: [{ port: 8080 }],
          memoryMiB: 3072,
          environment: { STAGE: 'production', CACHE: 'on' },
          secrets: [
            { name: 'DB_URL', jsonKey: 'url' },
            { name: 'TOKEN', from: 'parameter-store' },
          ],
          healthCheck: { command: 'curl -f http://localhost:8080/ || exit 1' },
          user: '1000',
        },
        { name: 'metrics', image: `${ECR}/team/metrics:2`, essential: false, memoryReservationMiB: 256 },
      ],
      executeCommand: true,
      autoScaling: {
        maxCapacity: 20,
        memoryTargetPercent: 70,
        steps: [
          {
            adjustments: [
              { beyond: 0, tasks: 2 },
              { beyond: 10, tasks: 4 },
            ],
          },
        ],
        scheduled: [{ name: 'morning', minCapacity: 6, timeZone: 'Europe/Berlin' }],
      },
      usage: { logsGb: 20 },
    },
    'public-tasks': { assignPublicIp: true, autoScaling: { enabled: false } },
    'behind-alb-on-instances': (d) =>
      d
        .add('application-load-balancer', 'alb')
        .add('autoscaling-group', 'asg')
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (inner) =>
          inner.add('ecs-service', 'web', { launchType: 'EC2', autoScaling: { requestsPerTarget: 500 } }),
        )
        .connect('asg', 'provides', 'cluster')
        .connect('alb', 'routes', 'web'),
  },
})

describe('ecs-service settings', () => {
  it.each(facts.fargateCpuValues().map((cpu) => [cpu, facts.fargateMemoryValues(cpu) ?? []] as const))(
    'takes every memory that Fargate pairs with %i CPU units, and none in between',
    (cpu, memory) => {
      expect(memory.length).toBeGreaterThan(2)
      for (const memoryMiB of memory)
        expect(ecsService.config.safeParse({ size: { cpu, memoryMiB } }).success).toBe(true)
      expect(ecsService.config.safeParse({ size: { cpu, memoryMiB: (memory[0] ?? 0) + 1 } }).success).toBe(
        false,
      )
    },
  )

  it.each([
    [
      'names the memory that goes with the CPU',
      { size: { cpu: 1024, memoryMiB: 1024 } },
      '"size.memoryMiB": Fargate pairs 1 vCPU with 2048 to 8192 (in steps of 1024) MiB of memory, not with 1024 MiB',
    ],
    [
      'wants an essential container',
      { containers: [{ essential: false }] },
      '"containers": at least one container must be essential',
    ],
    [
      'wants each name once',
      { containers: [{}, {}] },
      '"containers.1.name": two containers are called "app"',
    ],
    [
      'keeps containers within the task',
      { containers: [{ memoryMiB: 2048 }] },
      '"containers.0.memoryMiB": the limit is above the 1024 MiB of the task',
    ],
    [
      'adds up what containers keep',
      { containers: [{ cpu: 300 }, { name: 'b', cpu: 300 }] },
      '"containers": the containers keep 600 CPU units, the task has 512',
    ],
    [
      'knows that ECS Exec writes',
      { executeCommand: true, containers: [{ readonlyRootFilesystem: true }] },
      '"containers.0.readonlyRootFilesystem": ECS Exec needs a writable root file system',
    ],
    [
      'refuses a deployment that cannot begin',
      { deployment: { maximumPercent: 100, zoneRebalancing: false } },
      '"deployment.maximumPercent": at 100 % of both nothing can be replaced: raise one or lower the other',
    ],
    [
      'refuses a strategy without weight',
      { spot: { onDemandWeight: 0 } },
      '"spot.onDemandWeight": one of the two weights must be above 0',
    ],
    [
      'keeps secrets out of the environment',
      { containers: [{ environment: { A: '1' }, secrets: [{ name: 'A' }] }] },
      '"containers.0.secrets": "A" is an environment variable and a secret',
    ],
  ])('%s', (_, config, complaint) => {
    expect(service(config).complaints).toEqual([complaint])
  })

  it('does not hold EC2 tasks to the sizes of Fargate', () => {
    expect(service({ launchType: 'EC2', size: { cpu: 1024, memoryMiB: 900 } }).complaints).toEqual([])
  })
})

describe('ecs-service resources', () => {
  it('runs two tasks on Fargate by default, in private subnets', () => {
    const { complaints, properties } = service()
    expect(complaints).toEqual([])
    expect(properties('Web')).toMatchObject({
      DesiredCount: 2,
      LaunchType: 'FARGATE',
      NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'DISABLED' } },
      DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: true } },
    })
    expect(properties('Web')).not.toHaveProperty('LoadBalancers')
    expect(properties('WebTaskDefinition')).toMatchObject({
      Cpu: '512',
      Memory: '1024',
      NetworkMode: 'awsvpc',
      RequiresCompatibilities: ['FARGATE'],
    })
  })

  it('asks for images and secrets as parameters, and allows exactly these secrets and repositories', () => {
    const { resource, properties, parameter } = service({
      containers: [
        {
          name: 'web',
          image: `${ECR}/team/web:1`,
          secrets: [
            { name: 'DB_URL', jsonKey: 'url' },
            { name: 'DBURL', from: 'parameter-store' },
          ],
        },
        { name: 'side', image: 'public.ecr.aws/x/side:1' },
      ],
    })
    expect(parameter('WebWebImage').default).toBe(`${ECR}/team/web:1`)
    expect(parameter('WebWebDBURLArn')).not.toHaveProperty('default')
    const containers = resource('WebTaskDefinition').properties.ContainerDefinitions
    expect(containers).toMatchObject([
      {
        Image: { target: 'WebWebImage' },
        Secrets: [
          { Name: 'DB_URL', ValueFrom: { parts: [{ target: 'WebWebDBURLArn' }, ':url::'] } },
          { Name: 'DBURL', ValueFrom: { target: 'WebWebDBURLArnN2' } },
        ],
      },
      { Image: { target: 'WebSideImage' } },
    ])
    const text = JSON.stringify(properties('WebExecutionRole').Policies)
    expect(text).toContain('ecr:*:*:repository/team/web')
    expect(text).not.toContain('side')
    expect(text).toMatch(
      /"secretsmanager:GetSecretValue"\],"Resource":\[\{"\$cfn":"ref","target":"WebWebDBURLArn"\}\]/,
    )
    expect(text).toMatch(/"ssm:GetParameters"\],"Resource":\[\{"\$cfn":"ref","target":"WebWebDBURLArnN2"\}\]/)
  })

  it('allows no registry to a public image, and no more than its log group', () => {
    const statements = JSON.stringify(service().properties('WebExecutionRole').Policies)
    expect(statements).not.toContain('ecr:')
    expect(statements).toContain('logs:PutLogEvents')
    expect(statements).not.toContain('"Resource":"*"')
  })

  it('shares tasks between Fargate and Fargate Spot, once the cluster may use both', () => {
    const { resource } = service({ spot: { base: 1, onDemandWeight: 1, spotWeight: 3 } })
    expect(resource('Web').properties.CapacityProviderStrategy).toEqual([
      { CapacityProvider: 'FARGATE', Weight: 1, Base: 1 },
      { CapacityProvider: 'FARGATE_SPOT', Weight: 3 },
    ])
    expect(resource('Web').properties).not.toHaveProperty('LaunchType')
    expect(resource('Web').dependsOn).toContain('CCapacityProviders')
  })

  it('waits for the listener, names the container behind it and scales by its requests', () => {
    const { complaints, resource, properties } = workOut(
      drawing()
        .add('application-load-balancer', 'alb')
        .add('ecs-cluster', 'c')
        .inside('c', (d) =>
          d.add('ecs-service', 'web', {
            containers: [
              { name: 'proxy' },
              { name: 'app', ports: [{ port: 9000, protocol: 'udp' }, { port: 8080 }] },
            ],
            autoScaling: { requestsPerTarget: 1000 },
          }),
        )
        .connect('alb', 'routes', 'web', { port: 8080 }),
    )
    expect(complaints).toEqual([])
    expect(properties('Web')).toMatchObject({
      HealthCheckGracePeriodSeconds: 60,
      LoadBalancers: [
        { ContainerName: 'app', ContainerPort: 8080, TargetGroupArn: { target: 'AlbToWebTargetGroup' } },
      ],
    })
    expect(resource('Web').dependsOn).toEqual(
      // Without its way out, tasks fail to pull and the circuit breaker gives up on the very first deployment.
      expect.arrayContaining(['AlbListener', 'NetworkPrivateDefaultRoute']),
    )
    expect(properties('WebRequestsScaling')).toMatchObject({
      TargetTrackingScalingPolicyConfiguration: {
        TargetValue: 1000,
        PredefinedMetricSpecification: {
          PredefinedMetricType: 'ALBRequestCountPerTarget',
          ResourceLabel: expect.anything(),
        },
      },
    })
  })

  it('runs on the capacity of the cluster', () => {
    const { complaints, resource } = workOut(
      drawing()
        .add('autoscaling-group', 'asg')
        .add('ecs-cluster', 'c')
        .inside('c', (d) => d.add('ecs-service', 'web', { launchType: 'EC2', placement: 'binpack' }))
        .connect('asg', 'provides', 'c', { weight: 2 }),
    )
    expect(complaints).toEqual([])
    expect(resource('Web').properties).toMatchObject({
      CapacityProviderStrategy: [{ CapacityProvider: { target: 'AsgToCCapacityProvider' }, Weight: 2 }],
      PlacementStrategies: [
        { Type: 'spread', Field: 'attribute:ecs.availability-zone' },
        { Type: 'binpack' },
      ],
    })
    expect(resource('Web').dependsOn).toContain('CCapacityProviders')
  })

  it('turns steps into bounds that meet, on either side of the threshold', () => {
    const { properties } = service({
      autoScaling: {
        steps: [
          {
            adjustments: [
              { beyond: 10, tasks: 4 },
              { beyond: 0, tasks: 2 },
            ],
          },
          {
            when: 'below',
            thresholdPercent: 20,
            adjustments: [
              { beyond: 0, tasks: -1 },
              { beyond: 10, tasks: -2 },
            ],
          },
        ],
        scheduled: [{ name: 'morning', minCapacity: 6 }],
      },
    })
    const steps = (suffix: string) =>
      properties(suffix).StepScalingPolicyConfiguration as { StepAdjustments: unknown }
    expect(steps('WebStepScaling1').StepAdjustments).toEqual([
      { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 2 },
      { MetricIntervalLowerBound: 10, ScalingAdjustment: 4 },
    ])
    expect(steps('WebStepScaling2').StepAdjustments).toEqual([
      { MetricIntervalUpperBound: 0, MetricIntervalLowerBound: -10, ScalingAdjustment: -1 },
      { MetricIntervalUpperBound: -10, ScalingAdjustment: -2 },
    ])
    expect(properties('WebStepScaling2Alarm')).toMatchObject({
      ComparisonOperator: 'LessThanOrEqualToThreshold',
      AlarmActions: [{ target: 'WebStepScaling2' }],
    })
    expect(properties('WebScalableTarget')).toMatchObject({
      ScheduledActions: [{ ScheduledActionName: 'morning', ScalableTargetAction: { MinCapacity: 6 } }],
    })
  })

  it('opens a shell only where ECS Exec is on', () => {
    expect(service().properties('WebTaskRole')).not.toHaveProperty('Policies')
    const open = service({ executeCommand: true })
    expect(JSON.stringify(open.properties('WebTaskRole').Policies)).toContain('ssmmessages:OpenDataChannel')
    expect(open.properties('Web').EnableExecuteCommand).toBe(true)
  })
})

describe('ecs-service cost', () => {
  it('counts vCPUs and memory from minimum to maximum', () => {
    const { line } = service({ desiredCount: 3, autoScaling: { minCapacity: 2, maxCapacity: 10 } })
    // 0.5 vCPU at $0.04048 and 1 GB at $0.004445 an hour (us-east-1), 730 hours.
    expect(line('web', 'fargate-vcpu').monthly).toEqual({
      low: 29_550_400,
      expected: 44_325_600,
      high: 147_752_000,
    })
    expect(line('web', 'fargate-memory').monthly.expected).toBe(9_734_550)
    expect(line('web', 'fargate-vcpu').formula).toBe('2–10 tasks (3 desired) × 0.5 vCPU × 730 h')
  })

  it('splits tasks between On-Demand and Spot, the base staying On-Demand', () => {
    const { line } = service({
      desiredCount: 5,
      cpuArchitecture: 'ARM64',
      spot: { base: 1, onDemandWeight: 1, spotWeight: 3 },
      autoScaling: { enabled: false },
    })
    expect(line('web', 'fargate-vcpu').quantity?.expected).toBe((1 + 4 * 0.25) * 0.5 * 730)
    expect(line('web', 'fargate-spot-vcpu').quantity?.expected).toBe(4 * 0.75 * 0.5 * 730)
    expect(line('web', 'fargate-spot-memory').price.expected.key).toBe(
      'fargate-spot:fargate.linux-arm.memory',
    )
  })

  it('leaves EC2 capacity to the Auto Scaling group, and logs unknown until given', () => {
    expect(service({ launchType: 'EC2', autoScaling: { enabled: false } }).lineKeys('web')).toEqual(['logs'])
    expect(service().line('web', 'logs')).toMatchObject({ quantity: null, monthly: { expected: null } })
    expect(service({ usage: { logsGb: 10 } }).line('web', 'logs').monthly.expected).toBe(5_000_000)
  })

  it('adds storage above 20 GB, public addresses and alarms', () => {
    const { line, lineKeys } = service({
      ephemeralStorageGiB: 50,
      assignPublicIp: true,
      // No load balancer, so no requests to scale by.
      autoScaling: { memoryTargetPercent: 70, requestsPerTarget: 1000 },
    })
    expect(line('web', 'ephemeral-storage').quantity?.low).toBe(2 * 30 * 730)
    expect(line('web', 'public-ipv4').quantity?.high).toBe(6 * 730)
    expect(line('web', 'alarms').quantity?.expected).toBe(4)
    expect(service().lineKeys('web')).not.toContain('ephemeral-storage')
    expect(lineKeys('web')).toContain('logs')
  })
})

describe('ecs-service traits', () => {
  const traits = (config: Record<string, unknown>) => ecsService.traits?.(ecsService.config.parse(config))

  it('needs the internet for a public image, endpoints for a private one', () => {
    expect(traits({})?.outbound?.endpoints).toBeNull()
    expect(
      traits({ containers: [{ image: `${ECR}/a`, secrets: [{ name: 'A' }] }] })?.outbound?.endpoints,
    ).toEqual(['ecr.api', 'ecr.dkr', 's3', 'logs', 'secretsmanager'])
    expect(traits({ launchType: 'EC2' })).not.toHaveProperty('outbound')
  })

  it('takes an address for each task, of both versions during a deployment', () => {
    expect(traits({ autoScaling: { maxCapacity: 10 } })?.addresses?.count).toEqual({
      min: 2,
      desired: 2,
      max: 20,
    })
  })
})
