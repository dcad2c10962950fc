import { z } from 'zod'
import { pascalCase } from '../../../base/text.ts'
import { field, showWhen, usageAmount } from '../../fields.ts'

export const topicConfig = z
  .strictObject({
    fifo: field(z.boolean().default(false), {
      title: 'FIFO',
      description:
        'Messages of a group are delivered in order and once, to queues alone. It cannot be changed later: the topic is replaced.',
    }),
    contentBasedDeduplication: field(z.boolean().default(true), {
      title: 'Deduplicate by content',
      description: 'Two messages with the same body within five minutes count as one.',
      showWhen: showWhen('fifo', true),
    }),
    throughputScope: field(z.enum(['Topic', 'MessageGroup']).default('MessageGroup'), {
      title: 'Deduplicate within',
      description: 'Within each message group the topic takes more messages a second.',
      labels: { Topic: 'The whole topic', MessageGroup: 'Each message group' },
      showWhen: showWhen('fifo', true),
    }),
    displayName: field(z.string().max(100).default(''), {
      title: 'Display name',
      description: 'The sender in e-mails and text messages. Empty: the topic’s own name.',
    }),
    encryption: field(z.enum(['none', 'aws-managed', 'customer-key']).default('none'), {
      title: 'Encryption with AWS KMS',
      description:
        'Messages are kept on encrypted disks in any case. With AWS’s own key no service of AWS can publish here, since its policy cannot be changed; with a key of yours they can.',
      labels: {
        none: 'None',
        'aws-managed': 'AWS’s own key (alias/aws/sns)',
        'customer-key': 'KMS key of yours',
      },
    }),
    tracing: field(z.boolean().default(false), {
      title: 'Trace with AWS X-Ray',
      description: 'Passes the trace of a published message on to what it is delivered to.',
    }),
    subscriptions: field(
      z
        .array(
          z.strictObject({
            name: field(
              z.string().regex(/^[A-Za-z][A-Za-z0-9 -]{0,63}$/, 'letters, digits, spaces and "-"'),
              {
                title: 'Name',
                description: 'Who it is: names the parameter in which the address is given.',
                placeholder: 'Operators',
              },
            ),
            protocol: field(z.enum(['email', 'https']).default('email'), {
              title: 'By',
              description: 'An address must confirm once that it wants them; until then it gets nothing.',
              labels: { email: 'E-mail', https: 'HTTPS' },
            }),
          }),
        )
        .max(20)
        .refine(
          (list) => new Set(list.map(({ name }) => pascalCase(name))).size === list.length,
          'each name once',
        )
        .default([]),
      {
        title: 'Subscribers outside',
        description:
          'E-mail addresses and HTTPS endpoints, each given as a parameter. Queues and functions are connected in the drawing.',
      },
    ),
    usage: field(
      z
        .strictObject({
          publishesMillion: field(usageAmount(), {
            title: 'Messages published',
            description: 'Each 64 KiB count as one. Deliveries to queues and functions are free.',
            unit: 'million per month',
          }),
          averageKiB: field(z.number().positive().max(256).default(1), {
            title: 'Average message',
            description: 'A FIFO topic is billed for the volume too.',
            unit: 'KiB',
          }),
          emailsPerMonth: field(usageAmount(), {
            title: 'E-mails',
            description: 'Messages times addresses. The first 1,000 of the account are free.',
            unit: 'per month',
          }),
          httpsMillion: field(usageAmount(), {
            title: 'HTTPS deliveries',
            description: 'The first 100,000 of the account are free.',
            unit: 'million per month',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .refine(({ fifo, subscriptions }) => !fifo || subscriptions.length === 0, {
    path: ['subscriptions'],
    message: 'a FIFO topic delivers to queues alone',
  })

export type TopicConfig = z.output<typeof topicConfig>
