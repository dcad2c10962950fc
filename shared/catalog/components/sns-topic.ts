import { z } from 'zod'
import { pascalCase, plural } from '../../base/text.ts'
import { encryptWith, keyArn, keyParameter } from '../aws/customerKey.ts'
import { allow, type PolicyStatement, policyDocument } from '../aws/iam.ts'
import { letIn, tlsOnly } from '../aws/resourcePolicy.ts'
import { type PlanItem, ref } from '../cfn.ts'
import { type CostLine, usage } from '../costLine.ts'
import { defineComponent, type EmitContext, type FacetContext } from '../define.ts'
import { field, showWhen, usageAmount } from '../fields.ts'

const config = z
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

type TopicConfig = z.output<typeof config>

export const snsTopic = defineComponent({
  type: 'sns-topic',
  title: 'Amazon SNS topic',
  category: 'integration',
  icon: 'sns-topic',
  description: 'Hands each message to everyone who subscribed: queues, functions, addresses.',
  docs: 'https://docs.aws.amazon.com/sns/latest/dg/welcome.html',
  keywords: [
    'publish',
    'subscribe',
    'notification',
    'fan-out',
    'fifo',
    'email',
    'simple notification service',
  ],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  in: {
    uses: (ctx) => ({
      access: [{ level: 'write', statements: publishing(ctx) }],
      environment: [{ suffix: 'TOPIC_ARN', value: ctx.ref() }],
      ports: [],
      securityGroup: null,
    }),
    triggers: (ctx) => ({
      target: 'topic',
      arn: ctx.ref(),
      start: publishing(ctx),
      role: null,
      parameters: {},
      fifo: ctx.config.fifo,
    }),
  },
  out: {
    triggers: (ctx) => ({ source: 'topic', arn: ctx.ref(), poll: [], fifo: ctx.config.fifo }),
  },
  summary: ({ fifo, encryption, subscriptions }) => [
    fifo ? 'FIFO' : 'Standard',
    ...(subscriptions.length > 0 ? [plural(subscriptions.length, 'address', 'addresses')] : []),
    ...(encryption === 'none' ? [] : ['KMS key']),
  ],
  resources: topicResources,
  cost,
})

const publishing = (ctx: FacetContext<TopicConfig>): readonly PolicyStatement[] => [
  allow(['sns:Publish'], ctx.ref()),
  ...(ctx.config.encryption === 'customer-key' ? [encryptWith(ctx)] : []),
]

function* topicResources(ctx: EmitContext<TopicConfig>): Iterable<PlanItem> {
  const { config } = ctx
  const lets = ctx.incoming('triggers').flatMap(({ handle }) => handle.lets ?? [])
  const key = config.encryption === 'customer-key'
  if (key)
    yield keyParameter(
      ctx,
      lets.map(({ service }) => service),
    )
  yield ctx.resource('', 'AWS::SNS::Topic', {
    ...(config.displayName !== '' && { DisplayName: config.displayName }),
    ...(config.fifo && {
      FifoTopic: true,
      ContentBasedDeduplication: config.contentBasedDeduplication,
      FifoThroughputScope: config.throughputScope,
    }),
    ...(config.encryption !== 'none' && { KmsMasterKeyId: key ? keyArn(ctx) : 'alias/aws/sns' }),
    // SHA256; version 1 signs with SHA1.
    SignatureVersion: '2',
    ...(config.tracing && { TracingConfig: 'Active' }),
    Tags: ctx.tags(),
  })
  yield ctx.resource('Policy', 'AWS::SNS::TopicPolicy', {
    Topics: [ctx.ref()],
    // Amazon SNS knows no "sns:*" in the policy of a topic.
    PolicyDocument: policyDocument([
      tlsOnly('sns:Publish', ctx.ref()),
      ...letIn(lets, 'sns:Publish', ctx.ref()),
    ]),
  })
  for (const { name, protocol } of config.subscriptions) {
    const suffix = `${pascalCase(name)}Endpoint`
    yield ctx.parameter({
      name: ctx.logicalId(suffix),
      type: 'String',
      description:
        protocol === 'email'
          ? `E-mail address of ${name}, which is asked to confirm`
          : `HTTPS URL of ${name}, which must confirm the subscription`,
      allowedPattern: protocol === 'email' ? '^[^@ ]+@[^@ ]+$' : '^https://.+$',
      group: 'Subscribers',
    })
    yield ctx.resource(`${pascalCase(name)}Subscription`, 'AWS::SNS::Subscription', {
      TopicArn: ctx.ref(),
      Protocol: protocol,
      Endpoint: ref(ctx.logicalId(suffix)),
    })
  }
  yield ctx.output({
    name: ctx.logicalId('Arn'),
    value: ctx.ref(),
    description: `ARN of the topic ${ctx.name}`,
  })
}

function* cost({ config }: { readonly config: TopicConfig }): Iterable<CostLine> {
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
