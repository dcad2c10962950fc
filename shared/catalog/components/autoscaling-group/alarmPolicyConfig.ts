import { z } from 'zod'
import { field, showWhen, wholeNumber } from '../../fields.ts'

/** From the threshold, in the unit of the metric. */
const distance = () => z.number().min(-1e12).max(1e12)

const step = z.strictObject({
  from: field(distance().nullable().default(null), {
    title: 'From',
    description: 'Distance from the threshold at which this step begins. Empty: no lower end.',
    placeholder: 'no lower end',
  }),
  to: field(distance().nullable().default(null), {
    title: 'To',
    description: 'Distance at which it ends. Empty: no upper end.',
    placeholder: 'no upper end',
  }),
  adjustment: field(z.int().default(1), {
    title: 'Adjustment',
    description: 'Added to the capacity; negative to remove.',
  }),
})

export const alarmPolicy = z
  .strictObject({
    policyType: field(z.enum(['StepScaling', 'SimpleScaling']).default('StepScaling'), {
      title: 'Kind',
      description: 'Simple scaling is the older kind: one step, then a cooldown in which it does not react.',
      labels: { StepScaling: 'Step scaling', SimpleScaling: 'Simple scaling' },
    }),
    metric: field(z.enum(['CPUUtilization', 'NetworkIn', 'NetworkOut']).default('CPUUtilization'), {
      title: 'Metric',
      description: 'Average over the group.',
      labels: {
        CPUUtilization: 'CPU utilisation (%)',
        NetworkIn: 'Network in (bytes)',
        NetworkOut: 'Network out (bytes)',
      },
    }),
    comparison: field(z.enum(['above', 'below']).default('above'), {
      title: 'Acts when',
      description: 'Above the threshold to add instances, below it to remove them.',
      labels: { above: 'Above or at the threshold', below: 'Below or at the threshold' },
    }),
    threshold: field(z.number().default(70), {
      title: 'Threshold',
      description: 'In the unit of the metric.',
    }),
    period: field(z.literal([60, 300]).default(60), {
      title: 'Period',
      description: 'Over which the metric is averaged. 60 seconds need detailed monitoring.',
      unit: 'seconds',
    }),
    evaluationPeriods: field(wholeNumber(1, 60).default(2), {
      title: 'Periods in a row',
      description: 'For which the threshold must be crossed.',
    }),
    adjustmentType: field(
      z.enum(['ChangeInCapacity', 'PercentChangeInCapacity', 'ExactCapacity']).default('ChangeInCapacity'),
      {
        title: 'Adjustment counts',
        description: 'What the numbers of the steps mean.',
        labels: {
          ChangeInCapacity: 'Instances',
          PercentChangeInCapacity: 'Percent of the group',
          ExactCapacity: 'The new size itself',
        },
      },
    ),
    minAdjustmentMagnitude: field(wholeNumber(1, 1000).default(1), {
      title: 'At least',
      description: 'Instances that a percentage changes in any case.',
      unit: 'instances',
      showWhen: showWhen('adjustmentType', 'PercentChangeInCapacity'),
    }),
    steps: field(
      // https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html
      z
        .array(field(step, { title: 'Step', description: 'A range of distances from the threshold.' }))
        .min(1)
        .max(20)
        .default([{ from: 0, to: null, adjustment: 1 }]),
      {
        title: 'Steps',
        description: 'The further from the threshold, the larger the step. Simple scaling uses the first.',
      },
    ),
    cooldown: field(wholeNumber(0, 3600).default(300), {
      title: 'Cooldown',
      description: 'Time after a change in which it does not react.',
      unit: 'seconds',
      showWhen: showWhen('policyType', 'SimpleScaling'),
    }),
  })
  .superRefine(({ steps, policyType, comparison }, ctx) => {
    if (policyType === 'SimpleScaling') return
    for (const [index, { from, to }] of steps.entries()) {
      const next = steps[index + 1]
      const wrongSide = comparison === 'above' ? (to ?? 1) <= 0 : (from ?? -1) >= 0
      if (wrongSide)
        ctx.addIssue({
          code: 'custom',
          path: ['steps', index, comparison === 'above' ? 'to' : 'from'],
          message: `distances ${comparison} the threshold are ${comparison === 'above' ? 'positive' : 'negative'}`,
        })
      if (from === null && to === null)
        ctx.addIssue({
          code: 'custom',
          path: ['steps', index, 'from'],
          message: 'give it a lower or an upper end',
        })
      else if (from !== null && to !== null && from >= to)
        ctx.addIssue({
          code: 'custom',
          path: ['steps', index, 'to'],
          message: 'the end must be above the beginning',
        })
      if (next && next.from !== to)
        ctx.addIssue({
          code: 'custom',
          path: ['steps', index + 1, 'from'],
          message: 'each step must begin where the one before it ends',
        })
    }
  })
