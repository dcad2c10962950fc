import { z } from 'zod'
import { CPU_LABELS, FARGATE_CPU, refuseFargateSize } from '../../aws/fargate.ts'
import { retentionField } from '../../aws/logs.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'
import { container, containerFaults } from './container.ts'
import { deployment, shiftsTraffic } from './deployment.ts'
import { autoScaling } from './scaling.ts'

const onFargate = showWhen('launchType', 'FARGATE')

const spot = z.strictObject({
  base: field(wholeNumber(0, 100_000).default(0), {
    title: 'Always On-Demand',
    description: 'So many tasks run on Fargate before any is shared out by weight.',
    unit: 'tasks',
  }),
  onDemandWeight: field(wholeNumber(0, 1000).default(1), {
    title: 'Weight of Fargate',
    description: 'Share of the tasks above the base that are On-Demand.',
  }),
  spotWeight: field(wholeNumber(0, 1000).default(0), {
    title: 'Weight of Fargate Spot',
    description: 'Share of them that are Spot: far cheaper, and stopped with two minutes of warning.',
  }),
})

const size = z.strictObject({
  cpu: field(z.literal(FARGATE_CPU).default(512), {
    title: 'CPU',
    description: 'Of the whole task.',
    labels: CPU_LABELS,
  }),
  memoryMiB: field(wholeNumber(128, 4_000_000).default(1024), {
    title: 'Memory',
    description:
      'Of the whole task. Fargate offers certain amounts for each CPU size: 0.5 vCPU goes with 1024 to 4096 MiB.',
    unit: 'MiB',
  }),
})

export const ecsServiceConfig = z
  .strictObject({
    launchType: field(z.enum(['FARGATE', 'EC2']).default('FARGATE'), {
      title: 'Runs on',
      description:
        'AWS Fargate: no instances to look after, billed by the task. Amazon EC2: on the Auto Scaling groups of the cluster, billed there.',
      labels: { FARGATE: 'AWS Fargate', EC2: 'Amazon EC2 (capacity of the cluster)' },
    }),
    spot: field(spot.prefault({}), {
      title: 'Fargate Spot',
      description: 'Spare capacity at a discount, for tasks that can be stopped. A weight of 0 uses none.',
      showWhen: onFargate,
    }),
    platformVersion: field(z.enum(['LATEST', '1.4.0']).default('LATEST'), {
      title: 'Platform version',
      description: 'Of Fargate. LATEST takes up security fixes with each new task.',
      showWhen: onFargate,
    }),
    cpuArchitecture: field(z.enum(['X86_64', 'ARM64']).default('X86_64'), {
      title: 'CPU architecture',
      description: 'The images must be built for it. ARM64 (Graviton) costs about a fifth less on Fargate.',
      labels: { X86_64: 'x86-64', ARM64: 'ARM64 (Graviton)' },
    }),
    size: field(size.prefault({}), {
      title: 'Task size',
      description: 'What each task gets, and on Fargate is billed for.',
    }),
    ephemeralStorageGiB: field(wholeNumber(20, 200).default(20), {
      title: 'Ephemeral storage',
      description: 'Scratch space of each task. 20 GiB are included in the price.',
      unit: 'GiB',
      showWhen: onFargate,
    }),
    containers: field(
      z
        .array(container)
        .min(1)
        .max(10)
        .prefault([{ ports: [{ port: 80 }] }]),
      { title: 'Containers', description: 'They start together and share one network interface.' },
    ),
    desiredCount: field(wholeNumber(0, 5000).default(2), {
      title: 'Desired tasks',
      description: 'What the service starts with. Updating the stack sets it back to this.',
      unit: 'tasks',
    }),
    autoScaling: field(autoScaling.prefault({}), {
      title: 'Auto scaling',
      description: 'The number of tasks follows the load.',
    }),
    deployment: field(deployment.prefault({}), {
      title: 'Deployment',
      description: 'How a new version replaces the old one.',
    }),
    healthCheckPath: field(
      z
        .string()
        .regex(/^\/[\x21-\x7e]{0,1023}$/, 'begins with "/"')
        .default('/'),
      {
        title: 'Health check path',
        description: 'Asked by load balancers; must answer 200 without a login.',
        placeholder: '/healthz',
      },
    ),
    healthCheckGracePeriodSeconds: field(wholeNumber(0, 2_147_483_647).default(60), {
      title: 'Health check grace period',
      description: 'How long a new task may fail the checks of a load balancer. No effect without one.',
      unit: 'seconds',
    }),
    targetProtocol: field(z.enum(['HTTP', 'HTTPS', 'TCP']).default('HTTP'), {
      title: 'Protocol behind a load balancer',
      description: 'What the first container speaks on its first port.',
    }),
    placement: field(z.enum(['spread', 'binpack']).default('spread'), {
      title: 'Placement',
      description:
        'Both spread tasks over the zones. Then: over the instances, or on as few instances as their memory allows.',
      labels: { spread: 'Spread over instances', binpack: 'Pack instances' },
      showWhen: showWhen('launchType', 'EC2'),
    }),
    assignPublicIp: field(z.boolean().default(false), {
      title: 'Public IP address',
      description:
        'A billed public IPv4 address for each task, in public subnets. Behind a load balancer it needs none.',
      showWhen: onFargate,
    }),
    executeCommand: field(z.boolean().default(false), {
      title: 'ECS Exec',
      description: 'Lets those who are allowed to open a shell in a running container.',
    }),
    logRetentionDays: retentionField(30, 'How long the output of the containers is kept.'),
    usage: field(
      z
        .strictObject({
          logsGb: field(usageAmount(), {
            title: 'Logs',
            description: 'What all containers write to their output.',
            unit: 'GB per month',
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
    const refuse = (path: readonly (string | number)[], message: string) =>
      ctx.addIssue({ code: 'custom', path: [...path], message })
    const { size: task, spot: share } = config
    if (config.launchType === 'FARGATE') {
      const refusal = refuseFargateSize(task.cpu, task.memoryMiB)
      if (refusal !== null) refuse(['size', 'memoryMiB'], refusal)
      if (share.onDemandWeight === 0 && share.spotWeight === 0)
        refuse(['spot', 'onDemandWeight'], 'one of the two weights must be above 0')
    }
    const exec = config.executeCommand
    for (const { path, message } of containerFaults(config.containers, { ...task, exec }))
      refuse(['containers', ...path], message)
    const { minimumHealthyPercent, maximumPercent, zoneRebalancing } = config.deployment
    if (shiftsTraffic(config.deployment)) {
      if (maximumPercent < 200)
        refuse(['deployment', 'maximumPercent'], 'both versions run in full side by side: that takes 200 %')
      if (config.autoScaling.requestsPerTarget !== null)
        refuse(
          ['autoScaling', 'requestsPerTarget'],
          'the metric belongs to one target group, and versions change places between two: scale by CPU or memory',
        )
    }
    if (maximumPercent === 100 && minimumHealthyPercent === 100)
      refuse(
        ['deployment', 'maximumPercent'],
        'at 100 % of both nothing can be replaced: raise one or lower the other',
      )
    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html
    if (maximumPercent === 100 && zoneRebalancing)
      refuse(['deployment', 'zoneRebalancing'], 'moving a task needs a maximum above 100 %')
  })

export type EcsServiceConfig = z.output<typeof ecsServiceConfig>

/** Tasks at minimum, desired and maximum scale. */
export function taskCount({ desiredCount, autoScaling: scaling }: EcsServiceConfig) {
  return scaling.enabled
    ? { min: scaling.minCapacity, desired: desiredCount, max: scaling.maxCapacity }
    : { min: desiredCount, desired: desiredCount, max: desiredCount }
}

/** Share of the tasks above the base that run on Fargate Spot. */
export function spotShare({ launchType, spot: share }: EcsServiceConfig): number {
  const weights = share.onDemandWeight + share.spotWeight
  return launchType === 'FARGATE' && weights > 0 ? share.spotWeight / weights : 0
}
