import { objectFromText } from '../../../base/json.ts'
import { allow, policyDocument, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { letIn, tlsOnly } from '../../aws/resourcePolicy.ts'
import { type CfnObject, getAtt, jsonProperty, type PlanItem, ref } from '../../cfn.ts'
import { defineRelation } from '../define.ts'
import type { RelationHandle } from '../facets.ts'
import { type TriggersConfig, triggersConfig } from './config.ts'
import {
  type Context,
  DEAD_LETTERS,
  deadLetterArn,
  hasDeadLetters,
  hasRole,
  letsOf,
  parametersOf,
  ROLE,
  RULE,
  sourceArn,
  startStatements,
} from './context.ts'
import { refusePair, settingsOf } from './pairs.ts'
import { eventSourceMapping } from './polling.ts'
import { ruleTarget } from './targets.ts'

export const triggers = defineRelation({
  name: 'triggers',
  title: 'triggers',
  description:
    'Lets events start the target, or puts them into it: event source mapping, subscription, rule or schedule, with the roles and policies that AWS asks for, and a queue for what cannot be delivered.',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html',
  config: triggersConfig,
  settings: settingsOf,
  needsAtTarget: (_, { target }) =>
    target === 'job-queue'
      ? {
          relation: 'submits',
          side: 'in',
          lacks: 'is to be given jobs, and no job definition says which',
          advice: 'Connect the job definition whose jobs are to be started to the queue.',
        }
      : null,
  refuse(from, to) {
    const reason = refusePair(from, to)
    if (reason !== null) return reason
    return to.target === 'function' && from.poll.length > 0 && to.role === null
      ? 'The function runs under no role that could be allowed to read the source.'
      : null
  },
  handle: handleOf,
  *resources(ctx) {
    const { source } = ctx.from.facet
    const { target } = ctx.to.facet
    if (hasDeadLetters(ctx)) yield* deadLetters(ctx)
    if (hasRole(ctx)) yield role(ctx)
    if (source === 'bucket') yield rule(ctx)
    if (source === 'topic') yield subscription(ctx)
    if (target !== 'function') return
    if (source === 'queue' || source === 'stream' || source === 'table') yield* eventSourceMapping(ctx)
    const lets = letsOf(ctx)
    if (lets !== null)
      yield ctx.resource('Permission', 'AWS::Lambda::Permission', {
        Action: 'lambda:InvokeFunction',
        FunctionName: ctx.to.facet.arn,
        Principal: lets.service,
        SourceArn: lets.sourceArn,
      })
  },
})

function handleOf(ctx: Context): RelationHandle<'triggers'> {
  return {
    source: ctx.from.facet.source,
    target: ctx.to.facet.target,
    targetArn: ctx.to.facet.arn,
    roleArn: hasRole(ctx) ? getAtt(ctx.logicalId(ROLE), 'Arn') : null,
    statements: startStatements(ctx),
    parameters: parametersOf(ctx),
    lets: letsOf(ctx),
    deadLetterArn: deadLetterArn(ctx),
    dependsOn: [],
  }
}

/** What EventBridge takes on to start this one target. */
function role(ctx: Context): PlanItem {
  const { from, to } = ctx
  const letters = deadLetterArn(ctx)
  const isSchedule = from.facet.source === 'schedule'
  return ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy(isSchedule ? 'scheduler' : 'events', { guarded: true }),
      description: `${from.name} triggers ${to.name}`,
      policies: {
        deliver: [
          ...startStatements(ctx),
          // Rules write to the queue by its policy, Scheduler as this role.
          ...(isSchedule && letters !== null ? [allow(['sqs:SendMessage'], letters)] : []),
        ],
      },
      tags: ctx.tags(),
    }),
  )
}

/**
 * Events of a bucket go through EventBridge: a notification of the bucket's own names the target, the target's policy
 * names the bucket, and CloudFormation can make neither first.
 */
function rule(ctx: Context): PlanItem {
  const { config, from, to } = ctx
  const { events, prefix, suffix } = config.objects
  const key = keyPattern(prefix, suffix)
  return ctx.resource(RULE, 'AWS::Events::Rule', {
    Description: `Objects of ${from.name} trigger ${to.name}`.slice(0, 512),
    EventPattern: {
      source: ['aws.s3'],
      'detail-type': events,
      resources: [from.facet.arn],
      ...(key !== null && { detail: { object: { key: [key] } } }),
    },
    State: 'ENABLED',
    Targets: [ruleTarget(handleOf(ctx), config, 'target')],
    Tags: ctx.tags(),
  })
}

function keyPattern(prefix: string, suffix: string): CfnObject | null {
  if (prefix !== '' && suffix !== '') return { wildcard: `${prefix}*${suffix}` }
  if (prefix !== '') return { prefix }
  return suffix === '' ? null : { suffix }
}

function subscription(ctx: Context): PlanItem {
  const { config, from, to } = ctx
  const isQueue = to.facet.target === 'queue'
  const letters = deadLetterArn(ctx)
  const filter = filterOf(config)
  return ctx.resource('Subscription', 'AWS::SNS::Subscription', {
    TopicArn: from.facet.arn,
    Protocol: isQueue ? 'sqs' : 'lambda',
    Endpoint: to.facet.arn,
    ...(isQueue && { RawMessageDelivery: config.subscription.raw }),
    ...(filter !== null && { FilterPolicy: filter, FilterPolicyScope: config.subscription.filterOn }),
    ...(letters !== null && { RedrivePolicy: { deadLetterTargetArn: letters } }),
  })
}

function filterOf({ filter }: TriggersConfig) {
  const value = objectFromText(filter)
  return value === null ? null : jsonProperty(value)
}

function* deadLetters(ctx: Context): Iterable<PlanItem> {
  const { from, to } = ctx
  const { source, fifo } = from.facet
  const name = `${from.name} to ${to.name} dead letters`
  yield ctx.resource(
    DEAD_LETTERS,
    'AWS::SQS::Queue',
    {
      // What an ordered topic cannot deliver goes to an ordered queue.
      ...(source === 'topic' && fifo && { FifoQueue: true }),
      // The longest there is: someone has to find out what went wrong.
      MessageRetentionPeriod: 14 * 86_400,
      SqsManagedSseEnabled: true,
      Tags: ctx.tags(name),
    },
    { deletionPolicy: 'Delete' },
  )
  const queue = getAtt(ctx.logicalId(DEAD_LETTERS), 'Arn')
  const service = { bucket: 'events', 'event-rule': 'events', topic: 'sns' }[source as string]
  yield ctx.resource('DeadLettersPolicy', 'AWS::SQS::QueuePolicy', {
    Queues: [ref(ctx.logicalId(DEAD_LETTERS))],
    PolicyDocument: policyDocument([
      tlsOnly('sqs:*', queue),
      ...(service === undefined
        ? []
        : letIn(
            [{ service: `${service}.amazonaws.com`, sourceArn: sourceArn(ctx) }],
            'sqs:SendMessage',
            queue,
          )),
    ]),
  })
}
