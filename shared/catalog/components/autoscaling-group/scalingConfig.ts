import { z } from 'zod'
import { field, showWhen, wholeNumber } from '../../fields.ts'
import { alarmPolicy } from './alarmPolicyConfig.ts'

const TRACKED_METRICS = [
  'ASGAverageCPUUtilization',
  'ASGAverageNetworkIn',
  'ASGAverageNetworkOut',
  'ALBRequestCountPerTarget',
  'custom',
] as const

// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html
const customMetric = z.strictObject({
  namespace: field(
    z
      .string()
      .regex(/^[\w.\-/#:]{1,255}$/, 'letters, digits and ._-/#:')
      .default('Custom'),
    { title: 'Namespace', description: 'Of the metric in Amazon CloudWatch.', placeholder: 'MyApplication' },
  ),
  metricName: field(z.string().min(1).max(255).default('BacklogPerInstance'), {
    title: 'Metric name',
    description: 'As your application publishes it.',
    placeholder: 'BacklogPerInstance',
  }),
  statistic: field(z.enum(['Average', 'Maximum', 'Minimum', 'Sum', 'SampleCount']).default('Average'), {
    title: 'Statistic',
    description: 'How the values of a minute are put together.',
  }),
  ofGroup: field(z.boolean().default(true), {
    title: 'Published with the group’s name',
    description: 'The metric has the dimension AutoScalingGroupName, and no other.',
  }),
})

const targetTracking = z.strictObject({
  metric: field(z.enum(TRACKED_METRICS).default('ASGAverageCPUUtilization'), {
    title: 'Metric',
    description: 'Kept near the target. Requests per target need a load balancer that routes to the group.',
    labels: {
      ASGAverageCPUUtilization: 'Average CPU utilisation (%)',
      ASGAverageNetworkIn: 'Average network in (bytes)',
      ASGAverageNetworkOut: 'Average network out (bytes)',
      ALBRequestCountPerTarget: 'ALB requests per target (per minute)',
      custom: 'A metric of your own',
    },
  }),
  custom: field(customMetric.prefault({}), {
    title: 'Metric of your own',
    description:
      'It must fall as instances are added, as a backlog for each instance does; a total such as the length of a queue does not.',
    showWhen: showWhen('metric', 'custom'),
  }),
  target: field(z.number().positive().default(50), {
    title: 'Target',
    description: 'In the unit of the metric.',
  }),
  scaleIn: field(z.boolean().default(true), {
    title: 'Scale in as well',
    description: 'Off: this policy only adds instances.',
  }),
})

const size = (title: string) =>
  field(wholeNumber(0, 10_000).nullable().default(null), {
    title,
    description: 'Empty: left as it is.',
    placeholder: 'unchanged',
  })

const scheduledAction = z
  .strictObject({
    recurrence: field(
      z
        .string()
        .regex(/^([0-9A-Za-z*,/-]+\s+){4}[0-9A-Za-z*,/-]+$/, 'five fields of cron, such as 0 8 * * MON-FRI')
        .default('0 8 * * MON-FRI'),
      {
        title: 'When',
        description: 'Cron: minute, hour, day of month, month, day of week.',
        placeholder: '0 8 * * MON-FRI',
      },
    ),
    timeZone: field(
      z
        .string()
        .regex(/^[A-Za-z][A-Za-z0-9_+/-]*$/, 'a name such as Europe/Berlin')
        .default('Etc/UTC'),
      {
        title: 'Time zone',
        description: 'Name from the IANA database; daylight saving time is followed.',
        placeholder: 'Europe/Berlin',
      },
    ),
    minSize: size('Minimum'),
    desiredCapacity: size('Desired'),
    maxSize: size('Maximum'),
  })
  .refine(
    ({ minSize, desiredCapacity, maxSize }) =>
      minSize !== null || desiredCapacity !== null || maxSize !== null,
    { path: ['desiredCapacity'], message: 'give at least one size' },
  )

const predictive = z.strictObject({
  mode: field(z.enum(['off', 'ForecastOnly', 'ForecastAndScale']).default('off'), {
    title: 'Predictive scaling',
    description:
      'Learns daily and weekly patterns from up to 14 days of history and adds capacity before it is needed. It never scales in.',
    labels: { off: 'Off', ForecastOnly: 'Forecast only', ForecastAndScale: 'Forecast and scale' },
  }),
  metric: field(
    z
      .enum(['ASGCPUUtilization', 'ASGNetworkIn', 'ASGNetworkOut', 'ALBRequestCount'])
      .default('ASGCPUUtilization'),
    {
      title: 'Metric',
      description: 'What is forecast. Requests need a load balancer that routes to the group.',
      labels: {
        ASGCPUUtilization: 'CPU utilisation (%)',
        ASGNetworkIn: 'Network in (bytes)',
        ASGNetworkOut: 'Network out (bytes)',
        ALBRequestCount: 'ALB requests per target',
      },
      showWhen: showWhen('mode', 'ForecastOnly', 'ForecastAndScale'),
    },
  ),
  target: field(z.number().positive().default(50), {
    title: 'Target',
    description: 'Utilisation that the forecast capacity is to have, in the unit of the metric.',
    showWhen: showWhen('mode', 'ForecastOnly', 'ForecastAndScale'),
  }),
  bufferSeconds: field(wholeNumber(0, 3600).default(300), {
    title: 'Lead time',
    description: 'How long before the forecast need instances are launched.',
    unit: 'seconds',
    showWhen: showWhen('mode', 'ForecastOnly', 'ForecastAndScale'),
  }),
  aboveMaximum: field(wholeNumber(0, 100).nullable().default(null), {
    title: 'May exceed the maximum by',
    description:
      'Where the forecast is close to or above the maximum. Empty: never. Not part of the estimate.',
    unit: '%',
    placeholder: 'never',
    showWhen: showWhen('mode', 'ForecastAndScale'),
  }),
})

/** How the group finds its size. */
export const scalingFields = {
  targetTracking: field(
    z
      .array(field(targetTracking, { title: 'Policy', description: 'One metric with its target.' }))
      .max(10)
      .default([targetTracking.parse({})]),
    {
      title: 'Target tracking',
      description:
        'Adds and removes instances to keep a metric near its target. AWS’s first choice. Left out while minimum and maximum are equal.',
    },
  ),
  alarmPolicies: field(
    z
      .array(field(alarmPolicy, { title: 'Policy', description: 'One alarm and what it changes.' }))
      .max(10)
      .default([]),
    {
      title: 'Step scaling',
      description: 'Changes the size by fixed steps when an alarm goes off.',
    },
  ),
  scheduledActions: field(
    z
      .array(field(scheduledAction, { title: 'Action', description: 'A new size at a time that recurs.' }))
      .max(125)
      .default([]),
    {
      title: 'Scheduled actions',
      description: 'Sizes for times that are known beforehand. They decide the expected cost.',
    },
  ),
  predictive: field(predictive.prefault({}), {
    title: 'Predictive scaling',
    description: 'Scaling ahead of a forecast.',
  }),
} as const
