import { decryptWith, encryptWith, keyArn, keyParameter } from '../../aws/customerKey.ts'
import { allow, type PolicyStatement, policyDocument } from '../../aws/iam.ts'
import { type Let, letIn, tlsOnly } from '../../aws/resourcePolicy.ts'
import type { PlanItem } from '../../cfn.ts'
import type { EmitContext, FacetContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import { DAY, type QueueConfig } from './config.ts'

type Context = EmitContext<QueueConfig>
type Facet = FacetContext<QueueConfig>

export const DEAD_LETTERS = 'DeadLetters'

const SEND = ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage']
const RECEIVE = [
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
  'sqs:ReceiveMessage',
]
/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html#events-sqs-permissions */
const POLL = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage']

const withKey = ({ config }: Facet): boolean => config.encryption === 'SSE-KMS'

function statements(ctx: Facet, actions: readonly string[], writes: boolean): readonly PolicyStatement[] {
  const own = allow(actions, ctx.getAtt('', 'Arn'))
  return withKey(ctx) ? [own, writes ? encryptWith(ctx) : decryptWith(ctx)] : [own]
}

export const writing = (ctx: Facet) => statements(ctx, SEND, true)
export const delivering = (ctx: Facet) => statements(ctx, ['sqs:SendMessage'], true)
export const reading = (ctx: Facet) => statements(ctx, RECEIVE, false)
export const polling = (ctx: Facet) => statements(ctx, POLL, false)
export const readingAndWriting = (ctx: Facet) => statements(ctx, [...SEND, ...RECEIVE], true)

export function* queueResources(ctx: Context): Iterable<PlanItem> {
  const { deadLetter, fifo } = ctx.config
  const lets = ctx.incoming('triggers').flatMap(({ handle }) => handle.lets ?? [])
  if (withKey(ctx))
    yield keyParameter(
      ctx,
      lets.map(({ service }) => service),
    )
  if (deadLetter.enabled) {
    yield ctx.resource(
      DEAD_LETTERS,
      'AWS::SQS::Queue',
      {
        ...(fifo && { FifoQueue: true }),
        // The longest there is: someone has to find out what went wrong.
        MessageRetentionPeriod: 14 * DAY,
        ...encryption(ctx),
        Tags: ctx.tags(`${ctx.name} dead letters`),
      },
      { deletionPolicy: 'Delete' },
    )
    yield policy(ctx, DEAD_LETTERS, [])
  }
  yield queue(ctx)
  yield policy(ctx, '', lets)
  yield ctx.output({
    name: ctx.logicalId('Url'),
    value: ctx.ref(),
    description: `URL of the queue ${ctx.name}`,
  })
}

function queue(ctx: Context): PlanItem {
  const { config } = ctx
  return ctx.resource(
    '',
    'AWS::SQS::Queue',
    {
      ...(config.fifo && {
        FifoQueue: true,
        ContentBasedDeduplication: config.contentBasedDeduplication,
        ...(config.highThroughput && {
          DeduplicationScope: 'messageGroup',
          FifoThroughputLimit: 'perMessageGroupId',
        }),
      }),
      VisibilityTimeout: config.visibilityTimeoutSeconds,
      MessageRetentionPeriod: config.retentionSeconds,
      DelaySeconds: config.delaySeconds,
      ReceiveMessageWaitTimeSeconds: config.receiveWaitSeconds,
      MaximumMessageSize: config.maximumMessageKiB * 1024,
      ...encryption(ctx),
      ...(config.deadLetter.enabled && {
        RedrivePolicy: {
          deadLetterTargetArn: ctx.getAtt(DEAD_LETTERS, 'Arn'),
          maxReceiveCount: config.deadLetter.maxReceives,
        },
      }),
      Tags: ctx.tags(),
    },
    { deletionPolicy: 'Delete' },
  )
}

const encryption = (ctx: Context) =>
  (withKey(ctx)
    ? { KmsMasterKeyId: keyArn(ctx), KmsDataKeyReusePeriodSeconds: ctx.config.kmsDataKeyReuseSeconds }
    : { SqsManagedSseEnabled: true }) satisfies Partial<Cfn<'AWS::SQS::Queue'>>

/** A queue has one policy: whoever delivers to it stands in this one. */
function policy(ctx: Context, suffix: string, lets: readonly Let[]): PlanItem {
  const arn = ctx.getAtt(suffix, 'Arn')
  return ctx.resource(`${suffix}Policy`, 'AWS::SQS::QueuePolicy', {
    Queues: [ctx.ref(suffix)],
    PolicyDocument: policyDocument([tlsOnly('sqs:*', arn), ...letIn(lets, 'sqs:SendMessage', arn)]),
  })
}
