import { z } from 'zod'
import { field, showWhen, wholeNumber } from '../../fields.ts'
import { mixed, warmPool } from './poolsConfig.ts'

const lifecycleHook = z.strictObject({
  on: field(z.enum(['launching', 'terminating']).default('terminating'), {
    title: 'When',
    description: 'Before an instance enters service, or before it is terminated.',
    labels: { launching: 'At launch', terminating: 'At termination' },
  }),
  heartbeat: field(wholeNumber(30, 7200).default(300), {
    title: 'Timeout',
    description:
      'How long the instance waits for complete-lifecycle-action. AWS allows 30 seconds to 2 hours.',
    unit: 'seconds',
  }),
  onTimeout: field(z.enum(['CONTINUE', 'ABANDON']).default('CONTINUE'), {
    title: 'Then',
    description: 'Abandoning a launch terminates the instance; at termination both let it go.',
    labels: { CONTINUE: 'Continue', ABANDON: 'Abandon' },
  }),
  notify: field(z.boolean().default(false), {
    title: 'Notify a topic or queue',
    description:
      'The template asks for the ARN of an Amazon SNS topic or Amazon SQS queue. Amazon EventBridge is told in any case.',
  }),
})

const update = z.strictObject({
  strategy: field(z.enum(['rolling', 'replacing', 'none']).default('rolling'), {
    title: 'On a changed launch template',
    description:
      'What CloudFormation does with running instances: replace them in batches, build a second group and switch, or leave them.',
    labels: { rolling: 'Rolling update', replacing: 'New group', none: 'Nothing' },
  }),
  batchSize: field(wholeNumber(1, 100).default(1), {
    title: 'Batch',
    description: 'Instances replaced at the same time.',
    unit: 'instances',
    showWhen: showWhen('strategy', 'rolling'),
  }),
  minInService: field(wholeNumber(0, 10_000).nullable().default(null), {
    title: 'Kept in service',
    description: 'Must be below the maximum. Empty: the minimum, or one less than the maximum.',
    unit: 'instances',
    placeholder: 'the minimum',
    showWhen: showWhen('strategy', 'rolling'),
  }),
  pauseMinutes: field(wholeNumber(0, 60).default(5), {
    title: 'Pause',
    description: 'Between two batches, for new instances to become healthy.',
    unit: 'minutes',
    showWhen: showWhen('strategy', 'rolling'),
  }),
})

const maintenance = z
  .strictObject({
    minHealthyPercent: field(wholeNumber(0, 100).nullable().default(null), {
      title: 'Healthy at least',
      description: 'While instances are replaced by instance refresh, rebalancing or failed health checks.',
      unit: '%',
      placeholder: 'AWS decides',
    }),
    maxHealthyPercent: field(wholeNumber(100, 200).nullable().default(null), {
      title: 'Healthy at most',
      description: 'Above 100, new instances are launched before old ones go.',
      unit: '%',
      placeholder: 'AWS decides',
    }),
  })
  .superRefine(({ minHealthyPercent: min, maxHealthyPercent: max }, ctx) => {
    // https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-maintenance-policy-overview-and-considerations.html
    if ((min === null) !== (max === null))
      ctx.addIssue({
        code: 'custom',
        path: ['maxHealthyPercent'],
        message: 'give both percentages or neither',
      })
    else if (min !== null && max !== null && max - min > 100)
      ctx.addIssue({ code: 'custom', path: ['maxHealthyPercent'], message: 'at most 100 above the minimum' })
  })

export const sizeFields = {
  minSize: field(wholeNumber(0, 10_000).default(2), {
    title: 'Minimum',
    description: 'The group never has fewer instances, whatever its policies say.',
  }),
  desiredCapacity: field(wholeNumber(0, 10_000).default(2), {
    title: 'Desired',
    description: 'Instances at the start; afterwards policies move it. The expected cost counts these.',
  }),
  maxSize: field(wholeNumber(0, 10_000).default(4), {
    title: 'Maximum',
    description: 'The group never has more instances: the limit of your bill.',
  }),
} as const

/** Make-up and life of the group. */
export const groupFields = {
  healthCheck: field(z.enum(['ELB', 'EC2']).default('ELB'), {
    title: 'Health checks',
    description:
      'Replaces instances that their load balancer finds unhealthy, or only those that EC2 does. Without a load balancer EC2’s own checks count.',
    labels: { ELB: 'Load balancer and EC2', EC2: 'EC2 only' },
  }),
  healthCheckGracePeriod: field(wholeNumber(0, 7200).default(300), {
    title: 'Grace period',
    description: 'Time in which a new instance may fail its checks while it starts.',
    unit: 'seconds',
  }),
  instanceWarmup: field(wholeNumber(0, 3600).nullable().default(300), {
    title: 'Instance warm-up',
    description: 'Time until a new instance counts in the group’s metrics.',
    unit: 'seconds',
    placeholder: 'not set',
  }),
  cooldown: field(wholeNumber(0, 3600).default(300), {
    title: 'Default cooldown',
    description: 'Pause after a simple scaling policy; the other kinds use the warm-up.',
    unit: 'seconds',
  }),
  mixed: field(mixed.prefault({}), {
    title: 'Mixed instances',
    description: 'Several instance types and Spot Instances in one group.',
  }),
  warmPool: field(warmPool.prefault({}), {
    title: 'Warm pool',
    description: 'For applications that take long to start. Not together with mixed instances.',
  }),
  lifecycleHooks: field(
    z
      .array(field(lifecycleHook, { title: 'Hook', description: 'One pause in the life of each instance.' }))
      .max(50)
      .default([]),
    {
      title: 'Lifecycle hooks',
      description: 'Holds instances while something of yours runs: warming caches, saving logs.',
    },
  ),
  update: field(update.prefault({}), {
    title: 'Updates',
    description: 'How a stack update reaches running instances.',
  }),
  maintenance: field(maintenance.prefault({}), {
    title: 'Instance maintenance',
    description: 'How much of the group stays healthy while instances are replaced.',
  }),
  terminationPolicies: field(
    z
      .array(
        field(
          z.enum([
            'Default',
            'AllocationStrategy',
            'OldestLaunchTemplate',
            'OldestInstance',
            'NewestInstance',
            'ClosestToNextInstanceHour',
          ]),
          { title: 'Policy', description: 'Tried in order until one instance is left.' },
        ),
      )
      .max(6)
      .default([]),
    {
      title: 'Termination policies',
      description: 'Which instance goes first on scale-in. Empty: AWS’s default.',
    },
  ),
  maxInstanceLifetimeDays: field(wholeNumber(1, 365).nullable().default(null), {
    title: 'Maximum instance lifetime',
    description: 'Replaces instances that have run for longer, so that patched images get everywhere.',
    unit: 'days',
    placeholder: 'unlimited',
  }),
  protectFromScaleIn: field(z.boolean().default(false), {
    title: 'Protect new instances from scale-in',
    description:
      'Whoever protects them must also lift the protection: while it holds, CloudFormation cannot delete the group.',
  }),
  balancedOnly: field(z.boolean().default(false), {
    title: 'Strictly balanced zones',
    description: 'A launch that fails in one zone is not made up for in another.',
  }),
} as const
