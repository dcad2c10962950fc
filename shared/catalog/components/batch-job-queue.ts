import { z } from 'zod'
import { plural } from '../../base/text.ts'
import { defineComponent } from '../define.ts'
import { field, wholeNumber } from '../fields.ts'

/** https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable_time_limit_actions.html */
const STUCK_REASONS = [
  'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
  'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
  'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
] as const

const config = z.strictObject({
  priority: field(wholeNumber(0, 1000).default(1), {
    title: 'Priority',
    description: 'Of queues that share a compute environment, the higher one is served first.',
  }),
  enabled: field(z.boolean().default(true), {
    title: 'Enabled',
    description: 'Takes new jobs. A disabled queue finishes those that it has.',
  }),
  stuckJobs: field(
    z
      .array(
        z.strictObject({
          reason: field(z.enum(STUCK_REASONS), {
            title: 'Waiting for',
            description: 'Why the first job of the queue cannot start.',
            labels: {
              'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY': 'Capacity that AWS does not have',
              'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE':
                'More vCPUs than the compute environments may have',
              'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT': 'More than any of their instances has',
            },
          }),
          afterSeconds: field(wholeNumber(600, 86_400).default(3600), {
            title: 'Cancel after',
            description: 'AWS Batch allows 10 minutes to a day.',
            unit: 'seconds',
          }),
        }),
      )
      .max(STUCK_REASONS.length)
      .refine((list) => new Set(list.map(({ reason }) => reason)).size === list.length, 'each reason once')
      .default([]),
    {
      title: 'Stuck jobs',
      description: 'A job that cannot start holds up the whole queue; these are cancelled after a while.',
    },
  ),
})

export const batchJobQueue = defineComponent({
  type: 'batch-job-queue',
  title: 'Batch job queue',
  category: 'batch',
  icon: 'batch',
  description: 'Holds submitted jobs until one of its compute environments has room for them.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/job_queues.html',
  keywords: ['batch', 'queue', 'priority', 'scheduling'],
  schemaVersion: 1,
  config,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  in: {
    submits: (ctx) => ({ queueArn: ctx.ref() }),
  },
  out: {
    dispatches: () => ({ queue: true }),
  },
  needs: [
    {
      relation: 'dispatches',
      side: 'out',
      lacks: 'has no compute environment to send its jobs to',
      advice: 'Connect it to a compute environment; to several, in the order of preference.',
    },
  ],
  summary: ({ priority, enabled, stuckJobs }) => [
    `Priority ${priority}`,
    ...(enabled ? [] : ['Disabled']),
    ...(stuckJobs.length > 0 ? [plural(stuckJobs.length, 'time limit')] : []),
  ],
  *resources(ctx) {
    const environments = [...ctx.outgoing('dispatches')].sort((a, b) => a.handle.order - b.handle.order)
    yield ctx.resource('', 'AWS::Batch::JobQueue', {
      Priority: ctx.config.priority,
      State: ctx.config.enabled ? 'ENABLED' : 'DISABLED',
      ComputeEnvironmentOrder: environments.map(({ handle }) => ({
        Order: handle.order,
        ComputeEnvironment: handle.environmentArn,
      })),
      ...(ctx.config.stuckJobs.length > 0 && {
        JobStateTimeLimitActions: ctx.config.stuckJobs.map(({ reason, afterSeconds }) => ({
          Reason: reason,
          State: 'RUNNABLE',
          MaxTimeSeconds: afterSeconds,
          Action: 'CANCEL',
        })),
      }),
      Tags: ctx.tagMap(),
    })
    yield ctx.output({
      name: ctx.logicalId('Arn'),
      value: ctx.ref(),
      description: `ARN of the job queue ${ctx.name}`,
    })
  },
})
