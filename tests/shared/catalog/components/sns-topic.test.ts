import { expect, it } from 'vitest'
import { snsTopic } from '../../../../shared/catalog/components/sns-topic/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(snsTopic, {
  cases: {
    default: {},
    'addresses and a key': {
      encryption: 'customer-key',
      displayName: 'Operations',
      tracing: true,
      subscriptions: [{ name: 'On call' }, { name: 'Pager', protocol: 'https' }],
      usage: { publishesMillion: 2, averageKiB: 100, emailsPerMonth: 500, httpsMillion: 0.1 },
    },
    'to a queue': (d) =>
      d
        .add('sns-topic', 'orders', { usage: { publishesMillion: 3 } })
        .add('sqs-queue', 'billing')
        .connect('orders', 'triggers', 'billing', { filter: '{"kind": ["invoice"]}' }),
    'FIFO to a queue': (d) =>
      d
        .add('sns-topic', 'orders', { fifo: true, usage: { publishesMillion: 3, averageKiB: 4 } })
        .add('sqs-queue', 'billing', { fifo: true })
        .connect('orders', 'triggers', 'billing', { subscription: { raw: false } }),
  },
})

it('says which service the key of the topic must let in', () => {
  const { parameter } = workOut(
    drawing()
      .add('eventbridge-rule', 'rule')
      .add('sns-topic', 'topic', { encryption: 'customer-key' })
      .connect('rule', 'triggers', 'topic'),
  )
  expect(parameter('TopicKmsKeyArn').description).toContain('to events.amazonaws.com')
})

it('delivers FIFO messages to queues alone', () => {
  const { complaints } = workOut(
    drawing().add('sns-topic', 'topic', { fifo: true, subscriptions: [{ name: 'Me', protocol: 'email' }] }),
  )
  expect(complaints).toEqual([expect.stringContaining('a FIFO topic delivers to queues alone')])
})
