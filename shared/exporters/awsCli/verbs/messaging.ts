import type { PlanResource } from '../../../plan/plan.ts'
import { capture, FOUND, run, withRetry } from '../actions.ts'
import { command } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, option, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { jsonLiteral } from '../shell/json.ts'
import { joinTexts, type Text, text } from '../shell/text.ts'
import { entry, isKnown, itemsOf, mapValue, scalarText, textValue, type Value } from '../shell/value.ts'
import { listTags, mapTags, tagList, tagMap } from '../tags.ts'

/** Attributes are strings whatever they hold; objects go as JSON inside a string. */
function attributes(step: Step, properties: readonly string[]): Value | undefined {
  const entries = properties.flatMap((property) => {
    const value = step.value(property)
    if (value === undefined) return []
    const made = scalarText(value) ?? jsonText(value, step, property)
    return [[property, textValue(made)] as const]
  })
  return entries.length === 0 ? undefined : mapValue(Object.fromEntries(entries))
}

/** JSON within JSON: its references must be plain, since they are not escaped twice. */
export function jsonText(value: Value, step: Step, property: string): Text {
  if (isKnown(value)) return text(jsonLiteral(value))
  const pieces = flattenJson(value)
  if (pieces === null) step.fault(`${property} holds something that cannot stand in JSON within JSON`)
  return pieces ?? []
}

function flattenJson(value: Value): Text | null {
  const scalar = scalarText(value)
  if (scalar !== null) return value.kind === 'text' ? text('"', scalar, '"') : scalar
  if (value.kind === 'list') {
    const items = value.items.map(flattenJson)
    if (!items.every((item) => item !== null)) return null
    return text('[', joinTexts(items, ','), ']')
  }
  if (value.kind === 'map') {
    const parts: (string | Text)[] = []
    for (const [key, item] of value.entries) {
      const inner = flattenJson(item)
      if (inner === null) return null
      parts.push(`${parts.length === 0 ? '' : ','}${JSON.stringify(key)}:`, inner)
    }
    return text('{', ...parts, '}')
  }
  return null
}

const isFifo = (property: string) => (resource: PlanResource) =>
  resource.properties[property] === true ? '.fifo' : ''

const TOPIC = [
  'DisplayName',
  'KmsMasterKeyId',
  'SignatureVersion',
  'TracingConfig',
  'FifoTopic',
  'ContentBasedDeduplication',
  'FifoThroughputScope',
] as const

const topicArn = (self: Self): Text => accountArn('sns', self.name)

const subscriptions = (step: Step): Action[] =>
  itemsOf(step.value('Subscription')).map((item) =>
    run(
      command(
        'sns subscribe',
        textOption('topic-arn', step.main),
        option(step, 'protocol', entry(item, 'Protocol')),
        option(step, 'notification-endpoint', entry(item, 'Endpoint')),
      ),
    ),
  )

const topic: Printer = {
  title: 'SNS topic',
  holds: 'arn',
  naming: { property: 'TopicName', limit: 256, suffix: isFifo('FifoTopic') },
  changes: ['DisplayName', 'KmsMasterKeyId', 'SignatureVersion', 'TracingConfig', 'Subscription'],
  ref: (self) => self.main,
  attributes: { TopicArn: (self) => self.main, TopicName: (self) => self.name },
  print: (step) => ({
    find: () => ({
      command: command('sns get-topic-attributes', textOption('topic-arn', topicArn(step))),
      item: 'Attributes',
      id: 'TopicArn',
      tagsFrom: {
        command: command('sns list-tags-for-resource', textOption('resource-arn', topicArn(step))),
        item: '',
        shape: listTags('Tags'),
      },
    }),
    create: () => {
      step.skip('TopicName')
      return [
        capture(
          command(
            'sns create-topic',
            textOption('name', step.name),
            option(step, 'attributes', attributes(step, TOPIC)),
            tagList(step),
          ),
          'TopicArn',
          step.into,
        ),
      ]
    },
    update: () =>
      ['DisplayName', 'KmsMasterKeyId', 'SignatureVersion', 'TracingConfig'].flatMap((property) => {
        const value = step.value(property)
        return value === undefined
          ? []
          : [
              run(
                command(
                  'sns set-topic-attributes',
                  textOption('topic-arn', step.main),
                  textOption('attribute-name', text(property)),
                  option(step, 'attribute-value', value),
                ),
              ),
            ]
      }),
    ...(step.value('Subscription') === undefined ? {} : { complete: () => subscriptions(step) }),
    retag: () => run(command('sns tag-resource', textOption('resource-arn', step.main), tagList(step))),
    remove: () => [run(command('sns delete-topic', textOption('topic-arn', step.main)))],
  }),
}

const QUEUE = [
  'DelaySeconds',
  'MaximumMessageSize',
  'MessageRetentionPeriod',
  'ReceiveMessageWaitTimeSeconds',
  'VisibilityTimeout',
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'KmsMasterKeyId',
  'KmsDataKeyReusePeriodSeconds',
  'SqsManagedSseEnabled',
  'ContentBasedDeduplication',
  'DeduplicationScope',
  'FifoThroughputLimit',
] as const

const queue: Printer = {
  title: 'SQS queue',
  holds: 'url',
  naming: { property: 'QueueName', limit: 80, suffix: isFifo('FifoQueue') },
  changes: QUEUE,
  ref: (self) => self.main,
  attributes: {
    Arn: (self) => accountArn('sqs', self.name),
    QueueName: (self) => self.name,
    QueueUrl: (self) => self.main,
  },
  print: (step) => ({
    find: () => ({
      command: command('sqs get-queue-url', textOption('queue-name', step.name)),
      item: '',
      id: 'QueueUrl',
      tagsFrom: {
        command: command('sqs list-queue-tags', textOption('queue-url', FOUND)),
        item: '',
        shape: mapTags('Tags'),
      },
    }),
    create: () => {
      step.skip('QueueName')
      const made = attributes(step, ['FifoQueue', ...QUEUE])
      // A name is free again a minute after its queue was deleted.
      return [
        withRetry(
          90,
          'QueueDeletedRecently',
          capture(
            command(
              'sqs create-queue',
              textOption('queue-name', step.name),
              documentOption(step, 'attributes', made),
              tagMap(step),
            ),
            'QueueUrl',
            step.into,
          ),
        ),
      ]
    },
    update: () => {
      const made = documentOption(step, 'attributes', attributes(step, QUEUE), 'changes')
      return made === null
        ? []
        : [run(command('sqs set-queue-attributes', textOption('queue-url', step.main), made))]
    },
    retag: () => run(command('sqs tag-queue', textOption('queue-url', step.main), tagMap(step))),
    remove: () => [run(command('sqs delete-queue', textOption('queue-url', step.main)))],
  }),
}

export const MESSAGING_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::SNS::Topic': topic,
  'AWS::SQS::Queue': queue,
}
