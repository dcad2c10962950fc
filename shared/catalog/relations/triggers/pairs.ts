import { listText } from '../../../base/text.ts'
import type { InFacet, OutFacet } from '../facets.ts'
import type { TriggersConfig } from './config.ts'
import type { EventSource, EventTarget } from './facets.ts'

type From = OutFacet<'triggers'>
type To = InFacet<'triggers'>

/** What a rule of EventBridge can send to. */
const BY_RULE: readonly EventTarget[] = [
  'event-bus',
  'function',
  'job-queue',
  'pipeline',
  'queue',
  'state-machine',
  'stream',
  'task',
  'topic',
]

/** What AWS can join, by source. */
const TARGETS: Readonly<Record<EventSource, readonly EventTarget[]>> = {
  alarm: ['function', 'topic'],
  bucket: BY_RULE,
  'event-bus': ['event-rule'],
  'event-rule': BY_RULE,
  function: ['event-bus', 'function', 'queue', 'topic'],
  pipe: ['event-bus', 'function', 'job-queue', 'queue', 'state-machine', 'stream', 'task', 'topic'],
  queue: ['function', 'pipe'],
  schedule: BY_RULE,
  'state-machine': [
    'event-bus',
    'function',
    'job-queue',
    'queue',
    'state-machine',
    'task',
    'topic',
    'training-job',
  ],
  stream: ['function', 'pipe'],
  table: ['function', 'pipe'],
  topic: ['function', 'queue'],
}

const SOURCE_NAMES: Readonly<Record<EventSource, string>> = {
  alarm: 'An alarm',
  bucket: 'A bucket',
  'event-bus': 'An event bus',
  'event-rule': 'A rule',
  function: 'A function',
  pipe: 'A pipe',
  queue: 'A queue',
  schedule: 'A schedule',
  'state-machine': 'A state machine',
  stream: 'A stream',
  table: 'A table',
  topic: 'A topic',
}

const TARGET_NAMES: Readonly<Record<EventTarget, string>> = {
  'event-bus': 'an event bus',
  'event-rule': 'a rule',
  function: 'a function',
  'job-queue': 'a job queue',
  pipe: 'a pipe',
  pipeline: 'a pipeline',
  queue: 'a queue',
  'state-machine': 'a state machine',
  stream: 'a stream',
  task: 'a task',
  topic: 'a topic',
  'training-job': 'a training job',
}

/** Why AWS cannot join these two; null when it can. */
export function refusePair(from: From, to: To): string | null {
  const { source } = from
  const { target } = to
  if (!TARGETS[source].includes(target)) {
    const can = listText(
      TARGETS[source].map((known) => TARGET_NAMES[known]),
      'or',
    )
    const pipe = TARGETS[source].includes('pipe') ? ' A pipe between them reaches more.' : ''
    return `${SOURCE_NAMES[source]} goes to ${can}, not to ${TARGET_NAMES[target]}.${pipe}`
  }
  return refuseOrder(from, to)
}

/**
 * FIFO: https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html (topics deliver to queues alone),
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html (standard destinations alone),
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html (standard topics alone).
 */
function refuseOrder({ source, fifo }: From, { target, fifo: toFifo }: To): string | null {
  if (source === 'topic') {
    if (fifo && target !== 'queue')
      return 'A FIFO topic delivers to queues alone: put a queue between it and the function.'
    if (!fifo && toFifo) return 'A standard topic cannot deliver to a FIFO queue: make both FIFO or neither.'
    return null
  }
  if (!toFifo) return null
  if (target === 'topic' && source !== 'state-machine')
    return `${SOURCE_NAMES[source]} cannot publish to a FIFO topic: it gives no message group.`
  if (source === 'function') return 'A function reports to standard queues and topics alone.'
  return null
}

const POLLED: readonly EventSource[] = ['queue', 'stream', 'table']

/** The settings that have a meaning between these two. */
export function settingsOf({ source }: From, { target }: To): (keyof TriggersConfig)[] {
  const job: (keyof TriggersConfig)[] = target === 'job-queue' ? ['jobDefinition'] : []
  if (POLLED.includes(source)) {
    const reading: (keyof TriggersConfig)[] =
      source === 'queue' ? ['batch'] : ['batch', 'stream', 'deadLetters']
    return [...reading, 'filter']
  }
  switch (source) {
    case 'topic':
      return ['subscription', 'filter', 'deadLetters']
    case 'bucket':
      return ['objects', 'delivery', 'deadLetters', ...job]
    case 'event-rule':
    case 'schedule':
      return ['delivery', 'deadLetters', ...job]
    case 'pipe':
      return ['enriches', 'delivery', ...job]
    case 'function':
      return ['outcome']
    case 'state-machine':
      return ['step', ...job]
    default:
      return []
  }
}
