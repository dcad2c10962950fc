import { z } from 'zod'
import { objectFromText } from '../../base/json.ts'
import { kebabCase } from '../../base/text.ts'
import { bodyAsJsonText } from '../aws/apiGateway.ts'
import { allow } from '../aws/iam.ts'
import { concat, jsonProperty, ref, type Value } from '../cfn.ts'
import { usage } from '../costLine.ts'
import { defineComponent } from '../define.ts'
import { field, jsonObjectText, showWhen, usageAmount, wholeNumber } from '../fields.ts'
import type { Backend } from '../relations/integrates/facets.ts'

const PATTERN = '{"source": ["shop.orders"]}'

const config = z.strictObject({
  description: field(z.string().max(512).default(''), {
    title: 'Description',
    description: 'What its events are about, as it stands in the console.',
  }),
  archive: field(
    z
      .strictObject({
        enabled: field(z.boolean().default(false), {
          title: 'Archive',
          description: 'Keeps events, so that they can be played again after a fault was mended.',
        }),
        retentionDays: field(wholeNumber(0, 3650).default(30), {
          title: 'Kept for',
          description: '0 keeps them, and bills them, for ever.',
          unit: 'days',
          showWhen: showWhen('archive.enabled', true),
        }),
        pattern: field(jsonObjectText(PATTERN, 4096), {
          title: 'Event pattern',
          description: 'Only events that match are kept. Empty: all.',
          widget: 'multiline',
          placeholder: PATTERN,
          showWhen: showWhen('archive.enabled', true),
        }),
      })
      .prefault({}),
    { title: 'Archive', description: 'Whether its events are kept.' },
  ),
  schemaDiscovery: field(z.boolean().default(false), {
    title: 'Schema discovery',
    description: 'Writes down what events look like, in the schema registry. Each event is billed once more.',
  }),
  usage: field(
    z
      .strictObject({
        eventsMillion: field(usageAmount(), {
          title: 'Events put',
          description: 'Each 64 KiB of an event count as one.',
          unit: 'million per month',
        }),
        averageKiB: field(z.number().positive().max(1024).default(1), {
          title: 'Average event',
          description: 'For the pieces of 64 KiB and the volume of the archive.',
          unit: 'KiB',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export const eventBridgeBus = defineComponent({
  type: 'eventbridge-bus',
  title: 'Amazon EventBridge event bus',
  category: 'integration',
  icon: 'eventbridge-bus',
  description: 'Takes the events of your own services and hands them to the rules that match.',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html',
  keywords: ['event', 'bus', 'archive', 'replay', 'schema', 'event-driven', 'publish'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  in: {
    integrates: ({ getAtt, ref: refTo }) => ({ backend: puttingEvents(refTo(), getAtt('', 'Arn')) }),
    uses: ({ getAtt, ref: refTo }) => ({
      access: [{ level: 'write', statements: [allow(['events:PutEvents'], getAtt('', 'Arn'))] }],
      environment: [{ suffix: 'EVENT_BUS_NAME', value: refTo() }],
      ports: [],
      securityGroup: null,
    }),
    triggers: ({ getAtt }) => ({
      target: 'event-bus',
      arn: getAtt('', 'Arn'),
      start: [allow(['events:PutEvents'], getAtt('', 'Arn'))],
      role: null,
      parameters: {},
      fifo: false,
    }),
  },
  out: {
    triggers: ({ ref: refTo }) => ({ source: 'event-bus', arn: refTo(), poll: [], fifo: false }),
  },
  summary: ({ archive, schemaDiscovery }) => [
    archive.enabled
      ? `Archive, ${archive.retentionDays === 0 ? 'for ever' : `${archive.retentionDays} days`}`
      : 'No archive',
    ...(schemaDiscovery ? ['Schema discovery'] : []),
  ],
  *resources(ctx) {
    const { archive, description, schemaDiscovery } = ctx.config
    yield ctx.resource('', 'AWS::Events::EventBus', {
      // AWS wants a name; the stack's makes it another in each.
      Name: concat(ref('AWS::StackName'), `-${kebabCase(ctx.logicalName).slice(0, 100)}`),
      ...(description !== '' && { Description: description }),
      Tags: ctx.tags(),
    })
    if (archive.enabled) {
      const pattern = objectFromText(archive.pattern)
      yield ctx.resource(
        'Archive',
        'AWS::Events::Archive',
        {
          SourceArn: ctx.getAtt('', 'Arn'),
          Description: `Events of ${ctx.name}`.slice(0, 512),
          RetentionDays: archive.retentionDays,
          ...(pattern !== null && { EventPattern: patternObject(pattern) }),
        },
        // What was kept to be played again should outlive the stack.
        { deletionPolicy: 'Retain' },
      )
    }
    if (schemaDiscovery)
      yield ctx.resource('Schemas', 'AWS::EventSchemas::Discoverer', {
        SourceArn: ctx.getAtt('', 'Arn'),
        Description: `Schemas of the events of ${ctx.name}`.slice(0, 256),
        Tags: ctx.tags(),
      })
    yield ctx.output({
      name: ctx.logicalId('Name'),
      value: ctx.ref(),
      description: `Name of the event bus ${ctx.name}, for PutEvents`,
    })
  },
  *cost({ config: { archive, schemaDiscovery, usage: given } }) {
    const { averageKiB, eventsMillion } = given
    const pieces = Math.ceil(averageKiB / 64)
    const events = eventsMillion === null ? null : eventsMillion * 1_000_000
    const known = eventsMillion === null ? 'events not given' : `${eventsMillion} million events a month`
    const pieceText = pieces === 1 ? known : `${known} × ${pieces} pieces of 64 KiB`
    yield {
      key: 'events',
      label: 'Custom events',
      category: 'requests',
      unit: 'event',
      quantity: usage(events === null ? null : events * pieces),
      price: { kind: 'service', id: 'eventbridge.custom-events' },
      formula: pieceText,
    }
    if (schemaDiscovery)
      yield {
        key: 'schema-discovery',
        label: 'Schema discovery',
        category: 'requests',
        unit: 'event',
        quantity: usage(events === null ? null : events * Math.ceil(averageKiB / 8)),
        price: { kind: 'service', id: 'eventbridge.schema-discovery' },
        formula: `${known} × ${Math.ceil(averageKiB / 8)} of 8 KiB`,
        assumption: 'The first 5 million a month, which are free, are not taken off.',
      }
    if (!archive.enabled) return
    const gb = events === null ? null : (events * averageKiB) / 1024 ** 2
    yield {
      key: 'archive-processing',
      label: 'Events written to the archive',
      category: 'storage',
      unit: 'GB',
      quantity: usage(gb),
      price: { kind: 'service', id: 'eventbridge.archive-processing' },
      formula: `${known} × ${averageKiB} KiB`,
      assumption: 'All events are kept, as if there were no pattern.',
    }
    const months = archive.retentionDays === 0 ? 12 : (archive.retentionDays * 12) / 365
    yield {
      key: 'archive-storage',
      label: 'Events kept in the archive',
      category: 'storage',
      unit: 'GB-month',
      quantity: usage(gb === null ? null : gb * months),
      price: { kind: 'service', id: 'eventbridge.archive-storage' },
      formula: `${known} × ${averageKiB} KiB × ${Math.round(months * 100) / 100} months`,
      ...(archive.retentionDays === 0 && {
        assumption: 'As it stands after the first year: they are kept for ever, and it grows.',
      }),
    }
  },
})

/** An archive takes its pattern as an object only; null in it would be lost. */
function patternObject(pattern: Parameters<typeof jsonProperty>[0]) {
  const made = jsonProperty(pattern)
  if (typeof made === 'string')
    throw new Error('the pattern of an archive cannot ask for null: use {"exists": true}')
  return made
}

/** A request of an API becomes an event of the source "api". */
const puttingEvents = (bus: Value<string>, busArn: Value<string>): Backend => ({
  kind: 'service',
  subtype: 'EventBridge-PutEvents',
  parameters: { Source: 'api', DetailType: 'Request', Detail: '$request.body', EventBusName: bus },
  statements: [allow(['events:PutEvents'], busArn)],
  action: {
    path: 'events:action/PutEvents',
    headers: { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': 'AWSEvents.PutEvents' },
    template: concat(
      '{"Entries": [{"Source": "api", "DetailType": "Request", "EventBusName": "',
      bus,
      `", "Detail": ${bodyAsJsonText}}]}`,
    ),
  },
})
