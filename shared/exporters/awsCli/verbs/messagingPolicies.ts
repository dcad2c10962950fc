import { capture, run } from '../actions.ts'
import { command } from '../command.ts'
import { documentOption, fixed, option, options, textOption } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { itemsOf, mapValue, scalarText, textValue, type Value } from '../shell/value.ts'
import { scalar } from './iam.ts'
import { jsonText } from './messaging.ts'

/** One call for each queue or topic that the policy is for. Setting it again replaces it. */
const forEach = (
  step: Step,
  property: string,
  set: (target: ReturnType<typeof scalar>) => Action,
): Action[] => itemsOf(step.value(property)).map((item) => set(scalar(item)))

const queuePolicy: Printer = {
  title: 'queue policy',
  holds: 'name',
  ref: (self) => text(self.id),
  attributes: { Id: (self) => text(self.id) },
  print: (step) => ({
    create: () => {
      const policy = step.value('PolicyDocument') ?? mapValue({})
      const made = mapValue({ Policy: textValue(jsonText(policy, step, 'PolicyDocument')) })
      return forEach(step, 'Queues', (url) =>
        run(
          command(
            'sqs set-queue-attributes',
            textOption('queue-url', url),
            documentOption(step, 'attributes', made, 'policy'),
          ),
        ),
      )
    },
    // It goes with its queues.
    remove: null,
  }),
}

const topicPolicy: Printer = {
  title: 'topic policy',
  holds: 'name',
  ref: (self) => text(self.id),
  attributes: { Id: (self) => text(self.id) },
  print: (step) => ({
    create: () =>
      forEach(step, 'Topics', (arn) =>
        run(
          command(
            'sns set-topic-attributes',
            textOption('topic-arn', arn),
            fixed('attribute-name', 'Policy'),
            documentOption(step, 'attribute-value', step.value('PolicyDocument'), 'policy'),
          ),
        ),
      ),
    // It goes with its topics.
    remove: null,
  }),
}

/** Filters look at the scope, so that is set before them. */
const SUBSCRIPTION = [
  'RawMessageDelivery',
  'FilterPolicyScope',
  'FilterPolicy',
  'RedrivePolicy',
  'DeliveryPolicy',
] as const

const subscription: Printer = {
  title: 'SNS subscription',
  holds: 'arn',
  ref: (self) => self.main,
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    // Subscribing once more answers with the subscription that is there; its settings are set each time.
    create: () => [
      capture(
        command(
          'sns subscribe',
          options(step, 'TopicArn', 'Protocol'),
          option(step, 'notification-endpoint', step.value('Endpoint')),
          { name: 'return-subscription-arn', words: [] },
        ),
        'SubscriptionArn',
        step.into,
      ),
      ...SUBSCRIPTION.flatMap((property) => {
        const value = step.value(property)
        return value === undefined ? [] : [setAttribute(step, property, value)]
      }),
    ],
    // A topic takes its subscriptions with it.
    remove: null,
  }),
}

function setAttribute(step: Step, property: string, value: Value): Action {
  const made = scalarText(value)
  return run(
    command(
      'sns set-subscription-attributes',
      textOption('subscription-arn', step.main),
      fixed('attribute-name', property),
      made === null
        ? documentOption(step, 'attribute-value', value, property)
        : textOption('attribute-value', made),
    ),
  )
}

export const MESSAGING_POLICY_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::SNS::Subscription': subscription,
  'AWS::SNS::TopicPolicy': topicPolicy,
  'AWS::SQS::QueuePolicy': queuePolicy,
}
