import { allow } from '../../aws/iam.ts'
import { queueMetrics } from '../../aws/metrics.ts'
import { ACCOUNT_ID, concat } from '../../cfn.ts'
import { usage } from '../../costLine.ts'
import { defineComponent } from '../../define.ts'
import { queueConfig } from './config.ts'
import {
  DEAD_LETTERS,
  delivering,
  polling,
  queueResources,
  reading,
  readingAndWriting,
  writing,
} from './resources.ts'

export const sqsQueue = defineComponent({
  type: 'sqs-queue',
  title: 'Amazon SQS queue',
  category: 'integration',
  icon: 'sqs-queue',
  description: 'Holds messages until someone has worked on them, so that a burst or a failure loses none.',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html',
  keywords: ['queue', 'message', 'fifo', 'dead letter', 'dlq', 'decouple', 'simple queue service'],
  schemaVersion: 1,
  config: queueConfig,
  placement: { inside: ['canvas', 'region'] },
  in: {
    monitors: ({ config: { deadLetter }, getAtt }) => ({
      metrics: queueMetrics(
        getAtt('', 'QueueName'),
        deadLetter.enabled ? getAtt(DEAD_LETTERS, 'QueueName') : null,
      ),
      byCluster: false,
      logGroup: null,
    }),
    uses: (ctx) => ({
      access: [
        { level: 'read-write', statements: readingAndWriting(ctx) },
        { level: 'write', statements: writing(ctx) },
        { level: 'read', statements: reading(ctx) },
      ],
      environment: [{ suffix: 'QUEUE_URL', value: ctx.ref() }],
      ports: [],
      securityGroup: null,
    }),
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
        action: {
          path: concat('sqs:path/', ACCOUNT_ID, '/', getAtt('', 'QueueName')),
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          template: `Action=SendMessage&MessageBody=$util.urlEncode($input.body)${config.fifo ? '&MessageGroupId=api' : ''}`,
        },
      },
    }),
    triggers: (ctx) => ({
      target: 'queue',
      arn: ctx.getAtt('', 'Arn'),
      start: delivering(ctx),
      role: null,
      parameters: {},
      fifo: ctx.config.fifo,
      url: ctx.ref(),
    }),
  },
  out: {
    triggers: (ctx) => ({
      source: 'queue',
      arn: ctx.getAtt('', 'Arn'),
      poll: polling(ctx),
      fifo: ctx.config.fifo,
    }),
  },
  summary: ({ fifo, deadLetter, encryption }) => [
    fifo ? 'FIFO' : 'Standard',
    deadLetter.enabled ? `Dead letters after ${deadLetter.maxReceives} tries` : 'No dead-letter queue',
    ...(encryption === 'SSE-KMS' ? ['KMS key'] : []),
  ],
  resources: queueResources,
  *cost({ config: { fifo, encryption, kmsDataKeyReuseSeconds, maximumMessageKiB, usage: given } }) {
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
      assumption: `Each 64 KiB count as a request: a message of ${maximumMessageKiB} KiB, the largest here, as ${Math.ceil(maximumMessageKiB / 64)}. The first million a month, free for the account as a whole, is not taken off.`,
    }
    if (encryption === 'SSE-SQS') return
    yield {
      key: 'kms-requests',
      label: 'Calls of AWS KMS',
      category: 'requests',
      unit: 'request',
      quantity: null,
      price: { kind: 'service', id: 'kms.symmetric-requests' },
      formula: `two for each producer and consumer every ${kmsDataKeyReuseSeconds} s; their number is not known`,
      assumption: 'The key itself is billed where it was made.',
    }
  },
})
