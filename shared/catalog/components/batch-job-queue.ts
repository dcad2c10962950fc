import { z } from 'zod'
import { plural } from '../../base/text.ts'
import { allow } from '../aws/iam.ts'
import { defineComponent } from '../define.ts'
import { field, showWhen, wholeNumber } from '../fields.ts'

/** https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable_time_limit_actions.html */
const STUCK_REASONS = [
  'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
  'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
  'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
] as const

/** https://docs.aws.amazon.com/batch/latest/userguide/job_scheduling.html */
const fairShare = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Fair share',
    description: 'Every job then names the share that it belongs to.',
  }),
  shares: field(
    z
      .array(
        z.strictObject({
          identifier: field(
            z.string().regex(/^[A-Za-z0-9]{1,254}\*?$/, 'letters and digits, "*" at the end for a prefix'),
            {
              title: 'Share',
              description: 'What jobs name. A "*" at the end stands for all that begin so.',
              placeholder: 'research',
            },
          ),
          weightFactor: field(z.number().min(0.0001).max(999.9999).default(1), {
            title: 'Weight factor',
            description: 'The lower, the more: a share with 0.5 gets twice what one with 1 gets.',
          }),
        }),
      )
      .max(500)
      .refine(
        (list) => new Set(list.map(({ identifier }) => identifier)).size === list.length,
        'each share once',
      )
      .default([]),
    {
      title: 'Shares',
      description: 'Those that are not in the list count with 1.',
      showWhen: showWhen('fairShare.enabled', true),
    },
  ),
  shareDecaySeconds: field(wholeNumber(0, 604_800).default(3600), {
    title: 'Looks back',
    description: 'How long past usage counts. 0 is AWS’s own 10 minutes.',
    unit: 'seconds',
    showWhen: showWhen('fairShare.enabled', true),
  }),
  computeReservation: field(wholeNumber(0, 99).default(0), {
    title: 'Kept for new shares',
    description: 'Share of the vCPUs that stays free for shares that have no jobs yet.',
    unit: '%',
    showWhen: showWhen('fairShare.enabled', true),
  }),
})

const SCHEDULING_POLICY = 'SchedulingPolicy'

const config = z.strictObject({
  priority: field(wholeNumber(0, 1000).default(1), {
    title: 'Priority',
    description: 'Of queues that share a compute environment, the higher one is served first.',
  }),
  enabled: field(z.boolean().default(true), {
    title: 'Enabled',
    description: 'Takes new jobs. A disabled queue finishes those that it has.',
  }),
  fairShare: field(fairShare.prefault({}), {
    title: 'Fair share',
    description:
      'Shares the queue out among teams or projects by what each has used, where it would else be first come, first served. To turn it on or off makes a new queue.',
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
    submits: (ctx) => ({ queueArn: ctx.ref(), fairShare: ctx.config.fairShare.enabled }),
    // Which job is started, the job definitions that submit here tell.
    triggers: (ctx) => ({
      target: 'job-queue',
      arn: ctx.ref(),
      start: [allow(['batch:SubmitJob'], ctx.ref())],
      role: null,
      parameters: {},
      fifo: false,
    }),
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
  summary: ({ priority, enabled, fairShare: { enabled: shared }, stuckJobs }) => [
    `Priority ${priority}`,
    ...(shared ? ['Fair share'] : []),
    ...(enabled ? [] : ['Disabled']),
    ...(stuckJobs.length > 0 ? [plural(stuckJobs.length, 'time limit')] : []),
  ],
  *resources(ctx) {
    const environments = [...ctx.outgoing('dispatches')].sort((a, b) => a.handle.order - b.handle.order)
    const { enabled, shares, shareDecaySeconds, computeReservation } = ctx.config.fairShare
    if (enabled)
      yield ctx.resource(SCHEDULING_POLICY, 'AWS::Batch::SchedulingPolicy', {
        FairsharePolicy: {
          ShareDecaySeconds: shareDecaySeconds,
          ComputeReservation: computeReservation,
          ...(shares.length > 0 && {
            ShareDistribution: shares.map(({ identifier, weightFactor }) => ({
              ShareIdentifier: identifier,
              WeightFactor: weightFactor,
            })),
          }),
        },
        Tags: ctx.tagMap(),
      })
    yield ctx.resource('', 'AWS::Batch::JobQueue', {
      Priority: ctx.config.priority,
      ...(enabled && { SchedulingPolicyArn: ctx.ref(SCHEDULING_POLICY) }),
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
