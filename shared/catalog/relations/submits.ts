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
  shareIdentifier: field(
    z
      .string()
      .regex(/^[A-Za-z0-9]{0,255}$/, 'letters and digits')
      .default(''),
    {
      title: 'Share',
      description: 'Of a queue with fair share: whose job it is. Empty: "default".',
      placeholder: 'research',
    },
  ),
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
    if (config.shareIdentifier !== '' && !to.facet.fairShare)
      throw new Error(
        `"${to.name}" has no fair share, and AWS Batch then refuses jobs that name one; turn it on at the queue, or leave the share empty`,
      )
    if (config.arraySize !== null && from.facet.nodes > 1)
      throw new Error(`"${from.name}" runs on several nodes, and AWS Batch makes no arrays of such jobs`)
    const share = to.facet.fairShare ? ` --share-identifier ${config.shareIdentifier || 'default'}` : ''
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
        `${array}${share} --region `,
        REGION,
      ),
      description: `Submits a job of ${from.name} to ${to.name}`,
    }
  },
})
