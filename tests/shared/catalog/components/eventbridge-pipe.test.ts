import { expect, it } from 'vitest'
import { eventBridgePipe } from '../../../../shared/catalog/components/eventbridge-pipe.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(eventBridgePipe, {
  cases: {
    'queue to bus': (d) =>
      d
        .add('sqs-queue', 'orders')
        .add('eventbridge-pipe', 'pipe', { description: 'Orders as events', usage: { requestsMillion: 5 } })
        .add('eventbridge-bus', 'shop')
        .connect('orders', 'triggers', 'pipe', { filter: '{"body": {"paid": [true]}}' })
        .connect('pipe', 'triggers', 'shop'),
    'stream through an Express workflow': (d) =>
      d
        .add('kinesis-stream', 'clicks')
        .add('eventbridge-pipe', 'pipe', { running: false })
        .add('step-functions-state-machine', 'enrich', { type: 'EXPRESS' })
        .add('sqs-queue', 'work', { fifo: true })
        .connect('clicks', 'triggers', 'pipe', { stream: { maxRetries: 2 } })
        .connect('pipe', 'triggers', 'enrich', { enriches: true })
        .connect('pipe', 'triggers', 'work', { delivery: { group: 'all' } }),
  },
})

it.each([
  ['a second source', 'other', 'pipe', 'one source'],
  ['a second target', 'pipe', 'bus2', 'one target'],
])('refuses %s', (_, from, to, message) => {
  const picture = drawing()
    .add('sqs-queue', 'queue')
    .add('sqs-queue', 'other')
    .add('eventbridge-pipe', 'pipe')
    .add('eventbridge-bus', 'bus')
    .add('eventbridge-bus', 'bus2')
    .connect('queue', 'triggers', 'pipe')
    .connect('pipe', 'triggers', 'bus')
    .connect(from, 'triggers', to)
  expect(workOut(picture).complaints.join()).toContain(message)
})
