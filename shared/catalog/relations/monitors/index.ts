import { z } from 'zod'
import { field, wholeNumber } from '../../fields.ts'
import { defineRelation } from '../define.ts'

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const watch = z.strictObject({
  metric: field(z.string().max(64).default(''), {
    title: 'Metric',
    description: 'Short name of one of its metrics, such as cpu. Empty: the first of them.',
    placeholder: 'cpu',
  }),
  threshold: field(z.number().nullable().default(null), {
    title: 'Threshold',
    description: 'Empty: the figure that the component suggests to start from.',
  }),
  when: field(z.enum(['usual', 'above', 'below']).default('usual'), {
    title: 'Alarm when',
    description: 'On which side of the threshold the trouble is.',
    labels: { usual: 'As usual for the metric', above: 'Above the threshold', below: 'Below the threshold' },
  }),
  periods: field(wholeNumber(1, 100).default(5), {
    title: 'Periods',
    description: 'How many of the metric’s periods are looked at: minutes for most.',
    unit: 'periods',
  }),
  datapoints: field(wholeNumber(1, 100).default(5), {
    title: 'Of these, beyond the threshold',
    description: 'So many of them set it off. As many as there are periods: the trouble has to last.',
    unit: 'periods',
  }),
})

const config = z
  .strictObject({
    alarms: field(z.array(watch).max(20).default([]), {
      title: 'Alarms',
      description: 'One for each entry. Empty: one for each metric that usually tells of trouble.',
    }),
    logPattern: field(z.string().max(1024).default(''), {
      title: 'Words in its log',
      description:
        'Counts the log events that match, and sets off an alarm with the first. Filter pattern of CloudWatch Logs; empty: none.',
      placeholder: '?ERROR ?Exception',
    }),
  })
  .superRefine(({ alarms }, ctx) => {
    for (const [i, { periods, datapoints }] of alarms.entries()) {
      if (datapoints > periods)
        ctx.addIssue({
          code: 'custom',
          path: ['alarms', i, 'datapoints'],
          message: `only ${periods} periods are looked at`,
        })
    }
  })

export type MonitorsConfig = z.output<typeof config>

export const monitors = defineRelation({
  name: 'monitors',
  title: 'monitors',
  description: 'An alarm watches the metrics of the target; a dashboard draws them.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html',
  config,
  handle({ to }) {
    const { metrics, byCluster, logGroup } = to.facet
    const cluster = byCluster ? to.container['ecs-cluster']?.clusterName : undefined
    return {
      metrics:
        cluster === undefined
          ? metrics
          : metrics.map((metric) => ({
              ...metric,
              dimensions: [{ Name: 'ClusterName', Value: cluster }, ...metric.dimensions],
            })),
      logGroup,
      logicalName: to.logicalName,
    }
  },
  // The observer makes what is to be made: a dashboard is one text about all that it shows.
  *resources() {},
})
