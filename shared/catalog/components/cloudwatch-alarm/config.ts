import { z } from 'zod'
import { field, wholeNumber } from '../../fields.ts'

const PERIODS = [10, 30, 60, 300, 900, 3600] as const

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const ownMetric = z.strictObject({
  namespace: field(
    z
      .string()
      .regex(/^[^:\p{Cc}][^\p{Cc}]{0,254}$/u, 'up to 255 characters, not starting with ":"')
      .default('Application'),
    { title: 'Namespace', description: 'Under which the application sends it.' },
  ),
  name: field(z.string().min(1).max(255).default('Errors'), {
    title: 'Metric',
    description: 'As the application calls it.',
  }),
  dimensions: field(z.record(z.string().min(1).max(255), z.string().min(1).max(1024)).default({}), {
    title: 'Dimensions',
    description: 'All of those with which it is sent: a metric with other dimensions is another metric.',
  }),
  statistic: field(
    z
      .string()
      .regex(
        /^(Average|Maximum|Minimum|SampleCount|Sum|p\d{1,2}(\.\d{1,2})?)$/,
        'such as Sum, Average or p99',
      )
      .default('Sum'),
    { title: 'Statistic', description: 'Average, Maximum, Minimum, SampleCount, Sum, or a percentile: p99.' },
  ),
  threshold: field(z.number().default(0), { title: 'Threshold', description: 'In the unit of the metric.' }),
  when: field(z.enum(['above', 'below']).default('above'), {
    title: 'Alarm when',
    description: 'On which side of the threshold the trouble is.',
    labels: { above: 'Above the threshold', below: 'Below the threshold' },
  }),
  periodSeconds: field(z.literal(PERIODS).default(60), {
    title: 'Period',
    description:
      'Over which it is added up. 10 and 30 seconds need a metric that is sent so often, and make the alarm three times as dear.',
    unit: 'seconds',
  }),
  periods: field(wholeNumber(1, 100).default(5), {
    title: 'Periods',
    description: 'How long it has to last.',
    unit: 'periods',
  }),
  missing: field(z.enum(['missing', 'notBreaching', 'breaching', 'ignore']).default('notBreaching'), {
    title: 'Without data',
    description: 'What it means when nothing is measured.',
    labels: {
      missing: 'Not enough data',
      notBreaching: 'All is well',
      breaching: 'Trouble',
      ignore: 'As it was before',
    },
  }),
})

export const alarmConfig = z.strictObject({
  email: field(
    z
      .string()
      .regex(/^$|^[^@\s"\\]{1,64}@[^@\s"\\]{1,255}$/, 'an e-mail address')
      .default(''),
    {
      title: 'E-mail to',
      description:
        'Makes a topic that writes to this address; AWS asks there for a confirmation first. Empty: nobody is told, unless the alarm triggers a topic.',
      placeholder: 'operations@example.com',
    },
  ),
  tellWhenOver: field(z.boolean().default(true), {
    title: 'Tell when it is over',
    description: 'Also when the alarm goes back to OK.',
  }),
  composite: field(z.enum(['none', 'any', 'all']).default('none'), {
    title: 'Composite alarm',
    description: 'One message for all of them in place of one for each.',
    labels: { none: 'Each for itself', any: 'When any of them is set off', all: 'When all of them are' },
  }),
  ownMetrics: field(z.array(ownMetric).max(20).default([]), {
    title: 'Metrics of your own',
    description: 'What the application itself measures and sends to CloudWatch.',
  }),
})

export type AlarmConfig = z.output<typeof alarmConfig>
