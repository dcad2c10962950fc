import { plural } from '../../../base/text.ts'
import { type CostLine, usage } from '../../costLine.ts'
import type { TopicConfig } from './config.ts'

export function* topicCost({ config }: { readonly config: TopicConfig }): Iterable<CostLine> {
  const { publishesMillion, averageKiB, emailsPerMonth, httpsMillion } = config.usage
  const published = publishesMillion === null ? null : publishesMillion * 1_000_000
  const chunks = Math.ceil(averageKiB / 64)
  const known =
    publishesMillion === null ? 'messages not given' : `${publishesMillion} million messages a month`
  yield {
    key: 'publishes',
    label: config.fifo ? 'FIFO publish requests' : 'Publish requests',
    category: 'requests',
    unit: 'request',
    quantity: usage(published === null ? null : published * (config.fifo ? 1 : chunks)),
    price: { kind: 'service', id: config.fifo ? 'sns.fifo-publish-requests' : 'sns.standard-requests' },
    formula: config.fifo ? known : `${known} × ${plural(chunks, 'piece')} of 64 KiB`,
    assumption: config.fifo
      ? 'What each subscribed queue gets is billed too, at about a thirtieth of this; its price is not among ours.'
      : 'The first million a month, free for the account as a whole, is not taken off.',
  }
  if (config.fifo) {
    yield {
      key: 'published-data',
      label: 'FIFO publish payload',
      category: 'requests',
      unit: 'GB',
      quantity: usage(published === null ? null : (published * averageKiB) / 1024 ** 2),
      price: { kind: 'service', id: 'sns.fifo-publish-data' },
      formula: `${known} × ${averageKiB} KiB`,
    }
    return
  }
  const has = (protocol: 'email' | 'https') => config.subscriptions.some((one) => one.protocol === protocol)
  if (has('email'))
    yield {
      key: 'emails',
      label: 'E-mails',
      category: 'requests',
      unit: 'notification',
      quantity: usage(emailsPerMonth),
      price: { kind: 'service', id: 'sns.email-notifications' },
      formula: emailsPerMonth === null ? 'e-mails not given' : `${emailsPerMonth} a month, as given`,
      assumption: 'The first 1,000 of the account, which are free, are not taken off.',
    }
  if (has('https'))
    yield {
      key: 'https',
      label: 'HTTPS deliveries',
      category: 'requests',
      unit: 'notification',
      quantity: usage(httpsMillion === null ? null : httpsMillion * 1_000_000),
      price: { kind: 'service', id: 'sns.http-notifications' },
      formula: httpsMillion === null ? 'deliveries not given' : `${httpsMillion} million a month, as given`,
      assumption: 'The first 100,000 of the account, which are free, are not taken off.',
    }
}
