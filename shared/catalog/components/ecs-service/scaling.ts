import { z } from 'zod'
import { field, type ShowWhen, showWhen, wholeNumber } from '../../fields.ts'

const scaled: ShowWhen = showWhen('autoScaling.enabled', true)

const step = z.strictObject({
  metric: field(z.enum(['cpu', 'memory']).default('cpu'), {
    title: 'Metric',
    description: 'Average over all tasks of the service.',
    labels: { cpu: 'Average CPU utilization', memory: 'Average memory utilization' },
  }),
  when: field(z.enum(['above', 'below']).default('above'), {
    title: 'When',
    description: 'On which side of the threshold the alarm goes off.',
    labels: { above: 'At or above', below: 'At or below' },
  }),
  thresholdPercent: field(z.number().min(1).max(100).default(80), {
    title: 'Threshold',
    description: 'Utilization from which the steps count.',
    unit: '%',
  }),
  minutes: field(wholeNumber(1, 60).default(3), {
    title: 'For',
    description: 'Minutes in a row before the alarm goes off.',
    unit: 'minutes',
  }),
  adjustments: field(
    z
      .array(
        z.strictObject({
          beyond: field(z.number().min(0).max(99).default(0), {
            title: 'Beyond the threshold by',
            description: 'From here on, up to the next step.',
            unit: 'percentage points',
          }),
          tasks: field(z.int().min(-1000).max(1000).default(1), {
            title: 'Add tasks',
            description: 'Negative numbers remove tasks.',
            unit: 'tasks',
          }),
        }),
      )
      .min(1)
      .max(20)
      .refine(
        (list) => list.some(({ beyond }) => beyond === 0),
        'one step must begin at the threshold itself',
      )
      .refine((list) => new Set(list.map(({ beyond }) => beyond)).size === list.length, 'each step once')
      .prefault([{}]),
    {
      title: 'Steps',
      description: 'How many tasks to add or remove, the further from the threshold the more.',
    },
  ),
  cooldownSeconds: field(wholeNumber(0, 3600).default(120), {
    title: 'Cooldown',
    description: 'Time for the last step to take effect before the next.',
    unit: 'seconds',
  }),
})

const scheduled = z
  .strictObject({
    name: field(
      z
        .string()
        .regex(/^[A-Za-z0-9 _.-]{1,100}$/, 'letters, digits, spaces and "_.-"')
        .default('scale-up'),
      {
        title: 'Name',
        description: 'Unique within the service.',
      },
    ),
    schedule: field(
      z
        .string()
        .regex(/^(cron|rate|at)\(.+\)$/, 'cron(…), rate(…) or at(…)')
        .default('cron(0 8 ? * MON-FRI *)'),
      {
        title: 'Schedule',
        description: 'cron(minutes hours day month weekday year), rate(1 hour) or at(2030-01-31T08:00:00).',
      },
    ),
    timeZone: field(
      z
        .string()
        .regex(/^[A-Za-z0-9_+/-]{1,64}$/, 'a zone such as Europe/Berlin')
        .default('UTC'),
      {
        title: 'Time zone',
        description: 'Of the schedule; daylight saving time is taken into account.',
        placeholder: 'Europe/Berlin',
      },
    ),
    minCapacity: field(wholeNumber(0, 5000).nullable().default(null), {
      title: 'Minimum from then on',
      description: 'Empty: stays as it is.',
      unit: 'tasks',
    }),
    maxCapacity: field(wholeNumber(0, 5000).nullable().default(null), {
      title: 'Maximum from then on',
      description: 'Empty: stays as it is.',
      unit: 'tasks',
    }),
  })
  .refine(({ minCapacity, maxCapacity }) => minCapacity !== null || maxCapacity !== null, {
    path: ['minCapacity'],
    message: 'a scheduled action changes the minimum, the maximum or both',
  })

/** Service auto scaling. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html */
export const autoScaling = z.strictObject({
  enabled: field(z.boolean().default(true), {
    title: 'Service auto scaling',
    description: 'Adds tasks under load and removes them afterwards. Off: the desired count is kept.',
  }),
  minCapacity: field(wholeNumber(0, 5000).default(2), {
    title: 'Minimum',
    description: 'Fewest tasks. Two or more keep the service up when one task, or one zone, fails.',
    unit: 'tasks',
    showWhen: scaled,
  }),
  maxCapacity: field(wholeNumber(0, 5000).default(6), {
    title: 'Maximum',
    description: 'Most tasks, and so the upper end of the cost.',
    unit: 'tasks',
    showWhen: scaled,
  }),
  cpuTargetPercent: field(z.number().min(1).max(100).nullable().default(60), {
    title: 'Target CPU',
    description: 'Average CPU utilization to hold. Empty: not scaled by CPU.',
    unit: '%',
    showWhen: scaled,
  }),
  memoryTargetPercent: field(z.number().min(1).max(100).nullable().default(null), {
    title: 'Target memory',
    description: 'Average memory utilization to hold. Empty: not scaled by memory.',
    unit: '%',
    showWhen: scaled,
  }),
  requestsPerTarget: field(z.number().min(1).max(1_000_000).nullable().default(null), {
    title: 'Target requests',
    description: 'Requests a minute for each task to hold. Needs an Application Load Balancer in front.',
    unit: 'requests per minute',
    showWhen: scaled,
  }),
  scaleOutCooldownSeconds: field(wholeNumber(0, 3600).default(60), {
    title: 'Scale-out cooldown',
    description: 'Between adding tasks and adding more.',
    unit: 'seconds',
    showWhen: scaled,
  }),
  scaleInCooldownSeconds: field(wholeNumber(0, 3600).default(300), {
    title: 'Scale-in cooldown',
    description:
      'Between removing tasks and removing more. Long, so that a short lull does not cost capacity.',
    unit: 'seconds',
    showWhen: scaled,
  }),
  disableScaleIn: field(z.boolean().default(false), {
    title: 'Never scale in',
    description: 'Target tracking only adds tasks.',
    showWhen: scaled,
  }),
  steps: field(z.array(step).max(10).default([]), {
    title: 'Step scaling',
    description: 'A CloudWatch alarm each, with steps of your own.',
    showWhen: scaled,
  }),
  scheduled: field(
    z
      .array(scheduled)
      .max(50)
      .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'each name once')
      .default([]),
    {
      title: 'Scheduled scaling',
      description: 'Other bounds at known times: up before business hours, down at night.',
      showWhen: scaled,
    },
  ),
})

export type AutoScaling = z.output<typeof autoScaling>
