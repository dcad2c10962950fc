import { z } from 'zod'
import { allow } from '../aws/iam.ts'
import type { PlanItem } from '../cfn.ts'
import { usage } from '../costLine.ts'
import { defineComponent, type EmitContext } from '../define.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../fields.ts'

const DAY = 86_400

// Limits: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
const config = z.strictObject({
  fifo: field(z.boolean().default(false), {
    title: 'FIFO',
    description:
      'Messages of a group arrive in order and once. Off: any order, now and then twice, at any rate. It cannot be changed later: the queue is replaced.',
  }),
  contentBasedDeduplication: field(z.boolean().default(true), {
    title: 'Deduplicate by content',
    description: 'Two messages with the same body within five minutes count as one.',
    showWhen: showWhen('fifo', true),
  }),
  highThroughput: field(z.boolean().default(false), {
    title: 'High throughput',
    description: 'Order and deduplication are kept within each message group only.',
    showWhen: showWhen('fifo', true),
  }),
  visibilityTimeoutSeconds: field(wholeNumber(0, 43_200).default(30), {
    title: 'Visibility timeout',
    description:
      'How long a message stays hidden while someone works on it. Six times the timeout of a Lambda function that reads it.',
    unit: 'seconds',
  }),
  retentionSeconds: field(wholeNumber(60, 14 * DAY).default(4 * DAY), {
    title: 'Retention',
    description: 'Messages that nobody deletes go after this time: 60 seconds to 14 days.',
    unit: 'seconds',
  }),
  delaySeconds: field(wholeNumber(0, 900).default(0), {
    title: 'Delay',
    description: 'New messages stay hidden for so long.',
    unit: 'seconds',
  }),
  receiveWaitSeconds: field(wholeNumber(0, 20).default(20), {
    title: 'Long polling',
    description:
      'How long a request waits for a message. 0 answers at once, and empty answers are billed too.',
    unit: 'seconds',
  }),
  maximumMessageKiB: field(wholeNumber(1, 1024).default(256), {
    title: 'Largest message',
    description: 'Each 64 KiB of a message count as a request of their own.',
    unit: 'KiB',
  }),
  deadLetter: field(
    z
      .strictObject({
        enabled: field(z.boolean().default(true), {
          title: 'Dead-letter queue',
          description: 'A second queue for messages that could not be worked on, so that they block nothing.',
        }),
        maxReceives: field(wholeNumber(1, 1000).default(5), {
          title: 'Tries',
          description: 'A message that was received so often without being deleted is moved there.',
          unit: 'receives',
          showWhen: showWhen('deadLetter.enabled', true),
        }),
      })
      .prefault({}),
    { title: 'Dead letters', description: 'What becomes of messages that nobody could work on.' },
  ),
  usage: field(
    z
      .strictObject({
        requestsMillion: field(usageAmount(), {
          title: 'Requests',
          description: 'Every send, receive and delete is one; a batch of ten is one as well.',
          unit: 'million per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

type QueueConfig = z.output<typeof config>
type Context = EmitContext<QueueConfig>

const DEAD_LETTERS = 'DeadLetters'

export const sqsQueue = defineComponent({
  type: 'sqs-queue',
  title: 'Amazon SQS queue',
  category: 'integration',
  icon: 'sqs-queue',
  description: 'Holds messages until someone has worked on them, so that a burst or a failure loses none.',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html',
  keywords: ['queue', 'message', 'fifo', 'dead letter', 'dlq', 'decouple', 'simple queue service'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  in: {
    integrates: ({ config, getAtt, ref }) => ({
      backend: {
        kind: 'service',
        subtype: 'SQS-SendMessage',
        parameters: {
          QueueUrl: ref(),
          MessageBody: '$request.body',
          // Requests of a FIFO queue form one group: what else orders them, the queue cannot know.
          ...(config.fifo && { MessageGroupId: 'api' }),
        },
        statements: [allow(['sqs:SendMessage'], getAtt('', 'Arn'))],
        action: null,
      },
    }),
    uses: ({ getAtt, ref }) => ({
      access: [
        { level: 'read-write', statements: [allow([...SEND, ...RECEIVE], getAtt('', 'Arn'))] },
        { level: 'write', statements: [allow(SEND, getAtt('', 'Arn'))] },
        { level: 'read', statements: [allow(RECEIVE, getAtt('', 'Arn'))] },
      ],
      environment: [{ suffix: 'QUEUE_URL', value: ref() }],
      ports: [],
      securityGroup: null,
    }),
  },
  summary: ({ fifo, deadLetter }) => [
    fifo ? 'FIFO' : 'Standard',
    deadLetter.enabled ? `Dead letters after ${deadLetter.maxReceives} tries` : 'No dead-letter queue',
  ],
  *resources(ctx) {
    const { deadLetter, fifo } = ctx.config
    if (deadLetter.enabled) {
      yield ctx.resource(
        DEAD_LETTERS,
        'AWS::SQS::Queue',
        {
          ...(fifo && { FifoQueue: true }),
          // The longest there is: someone has to find out what went wrong.
          MessageRetentionPeriod: 14 * DAY,
          SqsManagedSseEnabled: true,
          Tags: ctx.tags(`${ctx.name} dead letters`),
        },
        { deletionPolicy: 'Delete' },
      )
    }
    yield queue(ctx)
    yield ctx.output({
      name: ctx.logicalId('Url'),
      value: ctx.ref(),
      description: `URL of the queue ${ctx.name}`,
    })
  },
  *cost({ config: { fifo, usage: given } }) {
    const { requestsMillion } = given
    yield {
      key: 'requests',
      label: fifo ? 'FIFO requests' : 'Requests',
      category: 'requests',
      unit: 'request',
      quantity: usage(requestsMillion === null ? null : requestsMillion * 1_000_000),
      price: { kind: 'service', id: fifo ? 'sqs.fifo-requests' : 'sqs.standard-requests' },
      formula:
        requestsMillion === null
          ? 'monthly requests not given'
          : `${requestsMillion} million a month, as given`,
      assumption: 'The first million a month, free for the account as a whole, is not taken off.',
    }
  },
})

const SEND = ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage']
const RECEIVE = [
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
  'sqs:ReceiveMessage',
]

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
      SqsManagedSseEnabled: true,
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
