import { z } from 'zod'
import { field, jsonObjectText, wholeNumber } from '../../fields.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html */
const OBJECT_EVENTS = [
  'Object Created',
  'Object Deleted',
  'Object Restore Completed',
  'Object Restore Expired',
  'Object Restore Initiated',
  'Object Storage Class Changed',
  'Object Tags Added',
  'Object Tags Deleted',
] as const

/** A name within a key, without the signs that mean something in a pattern of EventBridge. */
const keyPart = () =>
  z
    .string()
    .max(512)
    .regex(/^[^*\\?]*$/, 'without "*", "?" and "\\"')
    .default('')

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html */
const batch = z
  .strictObject({
    size: field(wholeNumber(1, 10_000).nullable().default(null), {
      title: 'Batch size',
      description:
        'How many messages or records one invocation gets at most. Empty: 10 messages of a queue, 100 records of a stream. A FIFO queue gives 10 at most.',
      unit: 'records',
    }),
    windowSeconds: field(wholeNumber(0, 300).default(0), {
      title: 'Batch window',
      description:
        'How long to gather records until the batch is full. More than 10 messages of a queue need 1 second at least; a FIFO queue takes none.',
      unit: 'seconds',
    }),
    partialFailures: field(z.boolean().default(true), {
      title: 'Report failed items',
      description:
        'The function answers with the items that failed (batchItemFailures), and only those come again. A function that does not answer so has to throw: an empty answer counts as success.',
    }),
    maxConcurrency: field(wholeNumber(2, 1000).nullable().default(null), {
      title: 'Most at a time',
      description:
        'Of a queue: invocations that run at once, so that it cannot take up the whole account. Empty: up to what the function may.',
      unit: 'invocations',
    }),
  })
  .prefault({})

const stream = z
  .strictObject({
    startingPosition: field(z.enum(['LATEST', 'TRIM_HORIZON']).default('TRIM_HORIZON'), {
      title: 'Starts at',
      description: 'Where reading begins when the connection is made.',
      labels: { LATEST: 'New records only', TRIM_HORIZON: 'The oldest record kept' },
    }),
    parallelization: field(wholeNumber(1, 10).default(1), {
      title: 'Batches at a time per shard',
      description: 'Order is kept within a partition key whatever it is.',
      unit: 'batches',
    }),
    maxRetries: field(wholeNumber(0, 10_000).nullable().default(5), {
      title: 'Retries',
      description:
        'A batch that fails holds up its shard. Empty: it is tried until its records expire, and nothing behind it is read.',
      unit: 'tries',
    }),
    maxRecordAgeSeconds: field(wholeNumber(60, 604_800).nullable().default(null), {
      title: 'Oldest record',
      description: 'Older ones are skipped. Empty: all that the stream still has.',
      unit: 'seconds',
    }),
    bisect: field(z.boolean().default(true), {
      title: 'Split a failed batch',
      description: 'Into halves, each tried by itself, until the record at fault stands alone.',
    }),
  })
  .prefault({})

const objects = z
  .strictObject({
    events: field(
      z
        .array(
          field(z.enum(OBJECT_EVENTS), {
            title: 'Event',
            description: 'As Amazon S3 names it to EventBridge.',
          }),
        )
        .min(1)
        .refine((events) => new Set(events).size === events.length, 'each event once')
        .default(['Object Created']),
      { title: 'Events', description: 'What has to happen to an object.' },
    ),
    prefix: field(keyPart(), {
      title: 'Key begins with',
      description: 'Only objects below it. Empty: any.',
      placeholder: 'incoming/',
    }),
    suffix: field(keyPart(), {
      title: 'Key ends with',
      description: 'Only objects with this ending. Empty: any.',
      placeholder: '.csv',
    }),
  })
  .prefault({})

const subscription = z
  .strictObject({
    raw: field(z.boolean().default(true), {
      title: 'Raw delivery',
      description:
        'A queue gets the message as it was published. Off: wrapped into JSON with the topic, a time and a signature.',
    }),
    filterOn: field(z.enum(['MessageAttributes', 'MessageBody']).default('MessageAttributes'), {
      title: 'Filter looks at',
      description: 'The body must be JSON for it to be filtered by.',
      labels: { MessageAttributes: 'Message attributes', MessageBody: 'Message body' },
    }),
  })
  .prefault({})

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RetryPolicy.html */
const delivery = z
  .strictObject({
    input: field(z.string().max(8192).default(''), {
      title: 'Input',
      description:
        'Text that the target gets in place of the event; JSON for a function, a state machine or a task. Empty: the event itself.',
      widget: 'multiline',
    }),
    retries: field(wholeNumber(0, 185).default(185), {
      title: 'Retries',
      description:
        'While the target cannot be reached. 185 over 24 hours is what EventBridge does by itself.',
      unit: 'tries',
    }),
    maxAgeSeconds: field(wholeNumber(60, 86_400).default(86_400), {
      title: 'Give up after',
      description: 'An event that is older is not delivered any more.',
      unit: 'seconds',
    }),
    group: field(
      z
        .string()
        .regex(/^[\x21-\x7e]{0,128}$/, 'up to 128 letters, digits and signs')
        .default(''),
      {
        title: 'Message group or partition key',
        description:
          'A FIFO queue keeps the order within it; a stream puts all with one key into one shard. Empty: one group for all, and for a stream each event’s own id.',
      },
    ),
  })
  .prefault({})

const step = z
  .strictObject({
    order: field(wholeNumber(1, 1000).default(1), {
      title: 'Order',
      description: 'Steps run from the lowest number up; those with one number run at the same time.',
    }),
    waits: field(z.boolean().default(true), {
      title: 'Wait until it is done',
      description:
        'For a job, a task or another state machine: the next step begins when it has ended. Off: when it was started. EXPRESS workflows never wait.',
    }),
    retries: field(wholeNumber(0, 20).default(3), {
      title: 'Retries',
      description: 'With twice the pause each time, beginning with two seconds.',
      unit: 'tries',
    }),
  })
  .prefault({})

export const triggersConfig = z.strictObject({
  batch: field(batch, { title: 'Batches', description: 'How much one invocation gets.' }),
  stream: field(stream, { title: 'Reading', description: 'How the stream is read.' }),
  objects: field(objects, { title: 'Objects', description: 'Which events of the bucket count.' }),
  filter: field(jsonObjectText('{"type": ["order"]}'), {
    title: 'Filter',
    description:
      'JSON pattern; only what matches is delivered. Of a queue or stream it looks at body or data, of a topic at attributes or body. Empty: everything.',
    widget: 'multiline',
    placeholder: '{"body": {"type": ["order"]}}',
  }),
  subscription: field(subscription, { title: 'Subscription', description: 'How the topic delivers.' }),
  delivery: field(delivery, {
    title: 'Delivery',
    description: 'What EventBridge sends, and how long it tries.',
  }),
  deadLetters: field(z.boolean().default(true), {
    title: 'Dead-letter queue',
    description:
      'A queue of its own for what could not be delivered or worked on. Without it that is lost, and nobody hears of it.',
  }),
  jobDefinition: field(z.string().max(128).default(''), {
    title: 'Job definition',
    description:
      'Name of the one, among those that submit jobs to the queue, whose job is started. Empty where there is only one.',
  }),
  outcome: field(z.enum(['failure', 'success']).default('failure'), {
    title: 'After',
    description: 'Which asynchronous invocations are told of.',
    labels: { failure: 'A failure, when the retries are over', success: 'A success' },
  }),
  enriches: field(z.boolean().default(false), {
    title: 'Enrichment',
    description: 'The pipe hands each batch to it first, and what it answers goes on to the target.',
  }),
  step: field(step, { title: 'Step', description: 'Its place in the state machine.' }),
})

export type TriggersConfig = z.output<typeof triggersConfig>
