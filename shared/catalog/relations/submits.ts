import { z } from 'zod'
import { kebabCase } from '../../base/text.ts'
import { concat, REGION } from '../cfn.ts'
import { field, usageAmount, wholeNumber } from '../fields.ts'
import { defineRelation } from './define.ts'

const config = z.strictObject({
  arraySize: field(wholeNumber(2, 10_000).nullable().default(null), {
    title: 'Array size',
    description:
      'One submission starts so many jobs, each with its own AWS_BATCH_JOB_ARRAY_INDEX. Empty: a single job.',
    unit: 'jobs',
  }),
  jobsPerMonth: field(usageAmount(), {
    title: 'Submissions',
    description:
      'How often it is submitted. With the duration, the cost of the compute environment follows from it.',
    unit: 'per month',
  }),
  averageMinutes: field(usageAmount(), {
    title: 'Average duration',
    description: 'Of one job, or of one job of the array.',
    unit: 'minutes',
  }),
})

export type SubmitsConfig = z.output<typeof config>

export const submits = defineRelation({
  name: 'submits',
  title: 'submits jobs to',
  description: 'Adds the command that submits such a job to the queue to the outputs of the stack.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/submit_job.html',
  config,
  handle: ({ to }) => ({ queueArn: to.facet.queueArn }),
  *resources({ config, from, to, logicalId }) {
    const array = config.arraySize === null ? '' : ` --array-properties size=${config.arraySize}`
    yield {
      kind: 'output',
      name: logicalId('Command'),
      value: concat(
        // AWS Batch takes 128 letters, digits, "-" and "_".
        `aws batch submit-job --job-name ${kebabCase(from.name).slice(0, 128) || 'job'} --job-queue `,
        to.facet.queueArn,
        ' --job-definition ',
        from.facet.jobDefinition,
        `${array} --region `,
        REGION,
      ),
      description: `Submits a job of ${from.name} to ${to.name}`,
    }
  },
})
