import { pascalCase, plural } from '../../../base/text.ts'
import { encryptWith, keyArn, keyParameter } from '../../aws/customerKey.ts'
import { allow, type PolicyStatement, policyDocument } from '../../aws/iam.ts'
import { letIn, tlsOnly } from '../../aws/resourcePolicy.ts'
import { type PlanItem, ref } from '../../cfn.ts'
import { defineComponent, type EmitContext, type FacetContext } from '../../define.ts'
import { type TopicConfig, topicConfig } from './config.ts'
import { topicCost } from './cost.ts'

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
  config: topicConfig,
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
  cost: topicCost,
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
