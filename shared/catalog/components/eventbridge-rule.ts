import { z } from 'zod'
import { objectFromText } from '../../base/json.ts'
import { plural } from '../../base/text.ts'
import { jsonProperty } from '../cfn.ts'
import { usage } from '../costLine.ts'
import { defineComponent } from '../define.ts'
import { field, jsonObjectText, usageAmount } from '../fields.ts'
import type { TriggersConfig } from '../relations/triggers/config.ts'
import { ruleTarget } from '../relations/triggers/targets.ts'

const STATE_CHANGE = '{"source": ["aws.batch"], "detail-type": ["Batch Job State Change"]}'

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html: a rule has five targets at most. */
const MOST_TARGETS = 5

const config = z
  .strictObject({
    pattern: field(jsonObjectText(STATE_CHANGE, 4096).default(STATE_CHANGE), {
      title: 'Event pattern',
      description:
        'JSON: an event matches that has, at every name given, one of the values listed. At least a source, so that the rule does not match all there is.',
      widget: 'multiline',
      placeholder: STATE_CHANGE,
    }),
    description: field(z.string().max(512).default(''), {
      title: 'Description',
      description: 'What it is for, as it stands in the console.',
    }),
    enabled: field(z.boolean().default(true), {
      title: 'Enabled',
      description: 'A disabled rule matches nothing.',
    }),
    usage: field(
      z
        .strictObject({
          matchesMillion: field(usageAmount(), {
            title: 'Events matched',
            description:
              'Events of AWS services are free; a rule that sends to another bus is billed for each.',
            unit: 'million per month',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .refine(({ pattern }) => objectFromText(pattern) !== null, {
    path: ['pattern'],
    message: `an event pattern is a JSON object, such as ${STATE_CHANGE}`,
  })

export const eventBridgeRule = defineComponent({
  type: 'eventbridge-rule',
  title: 'Amazon EventBridge rule',
  category: 'integration',
  icon: 'eventbridge-rule',
  description: 'Starts its targets when an event matches its pattern.',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html',
  keywords: ['event', 'pattern', 'cloudwatch events', 'serverless', 'route events'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  in: {
    // From a custom event bus; without one it belongs to the account's default bus.
    triggers: ({ getAtt }) => ({
      target: 'event-rule',
      arn: getAtt('', 'Arn'),
      start: [],
      role: null,
      parameters: {},
      fifo: false,
    }),
  },
  out: {
    triggers: ({ getAtt }) => ({ source: 'event-rule', arn: getAtt('', 'Arn'), poll: [], fifo: false }),
  },
  summary: ({ pattern, enabled }) => [...sourcesOf(pattern), ...(enabled ? [] : ['Disabled'])],
  *resources(ctx) {
    const { description, enabled, pattern } = ctx.config
    const [bus, ...others] = ctx.incoming('triggers')
    if (others.length > 0)
      throw new Error(
        `a rule belongs to one event bus, and ${plural(others.length + 1, 'bus', 'buses')} lead here`,
      )
    const targets = ctx.outgoing('triggers')
    if (targets.length > MOST_TARGETS)
      throw new Error(
        `a rule has ${MOST_TARGETS} targets at most, not ${targets.length}: put a topic between them, or a second rule with the same pattern`,
      )
    yield ctx.resource('', 'AWS::Events::Rule', {
      ...(description !== '' && { Description: description }),
      ...(bus && { EventBusName: bus.peer.facet.arn }),
      EventPattern: jsonProperty(objectFromText(pattern) ?? {}),
      State: enabled ? 'ENABLED' : 'DISABLED',
      ...(targets.length > 0 && {
        Targets: targets.map(({ config: edge, edgeId, handle }) =>
          // An edge's id is what stays when targets are added and removed.
          ruleTarget(handle, edge as TriggersConfig, edgeId.replace(/[^\w.-]/g, '-').slice(0, 64)),
        ),
      }),
      Tags: ctx.tags(),
    })
  },
  *cost({ config: { usage: given }, outgoing }) {
    if (!outgoing('triggers').some(({ peer }) => peer.facet.target === 'event-bus')) return
    const { matchesMillion } = given
    yield {
      key: 'events',
      label: 'Events sent to another bus',
      category: 'requests',
      unit: 'event',
      quantity: usage(matchesMillion === null ? null : matchesMillion * 1_000_000),
      price: { kind: 'service', id: 'eventbridge.custom-events' },
      formula: matchesMillion === null ? 'events not given' : `${matchesMillion} million a month, as given`,
      assumption: 'Each 64 KiB of an event count as one.',
    }
  },
})

/** The sources that the pattern names, for the card. */
function sourcesOf(pattern: string): string[] {
  const source = objectFromText(pattern)?.source
  const names = Array.isArray(source) ? source.filter((one) => typeof one === 'string') : []
  return names.length === 0 ? ['Any source'] : [names.slice(0, 2).join(', ')]
}
