import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

export const DAY = 86_400

// Limits: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
export const queueConfig = z.strictObject({
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
  encryption: field(z.enum(['SSE-SQS', 'SSE-KMS']).default('SSE-SQS'), {
    title: 'Encryption',
    description:
      'With a key of Amazon SQS, at no charge; or with a KMS key of yours, whose policy then says who can read.',
    labels: { 'SSE-SQS': 'Key of Amazon SQS', 'SSE-KMS': 'KMS key of yours' },
  }),
  kmsDataKeyReuseSeconds: field(wholeNumber(60, DAY).default(300), {
    title: 'Reuse a data key for',
    description: 'Until AWS KMS is asked, and billed, for the next one.',
    unit: 'seconds',
    showWhen: showWhen('encryption', 'SSE-KMS'),
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

export type QueueConfig = z.output<typeof queueConfig>
