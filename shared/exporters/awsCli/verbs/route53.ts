import { capture, lines, run, tolerated } from '../actions.ts'
import { command, commandLines, type Option } from '../command.ts'
import { option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { type Text, text, variable } from '../shell/text.ts'
import { entry, itemsOf, listValue, mapValue, textValue, type Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagList } from '../tags.ts'

/** What is looked for again: neither zones nor health checks have a name of their own. */
const referenceOf = (self: Self): Text => text(variable('NAME'), `-${self.id}`)

/** Amazon Route 53 takes each of these once, even after what it made is gone. */
const callerReference = (self: Self): Option =>
  textOption('caller-reference', text(referenceOf(self), '-', [{ kind: 'call', code: '$(date +%s)' }]))

/** AWS tells ids with a path in front, and its tagging calls do not take them so. */
const FOUND_ID: Text = [{ kind: 'call', code: `\${FOUND##*/}` }]
const idOf = (self: Self): Text => [{ kind: 'call', code: `\${${self.id}_id##*/}` }]

const tagsFrom = (type: string) => ({
  command: command(
    'route53 list-tags-for-resource',
    textOption('resource-type', text(type)),
    textOption('resource-id', FOUND_ID),
  ),
  item: 'ResourceTagSet',
  shape: listTags('Tags'),
})

const retag = (step: Step, type: string) => {
  const tags = tagList(step)
  return run(
    command(
      'route53 change-tags-for-resource',
      textOption('resource-type', text(type)),
      textOption('resource-id', idOf(step)),
      tags === null ? null : { name: 'add-tags', words: tags.words },
    ),
  )
}

const zone: Printer = {
  title: 'hosted zone',
  holds: 'id',
  keeps: 'its records',
  ref: idOf,
  attributes: { Id: idOf },
  print: (step) => {
    const vpcs = itemsOf(step.value('VPCs'))
    const [first] = vpcs
    const vpc =
      first === undefined
        ? undefined
        : mapValue({ VPCRegion: entry(first, 'VPCRegion'), VPCId: entry(first, 'VPCId') })
    return {
      find: () => ({
        command: command('route53 list-hosted-zones-by-name', textOption('dns-name', step.text('Name'))),
        item: text(
          "HostedZones[?Name=='",
          step.text('Name'),
          ".'&&starts_with(CallerReference,'",
          referenceOf(step),
          "-')]|[0]",
        ),
        id: 'Id',
        tagsFrom: tagsFrom('hostedzone'),
      }),
      create: () => [
        capture(
          command(
            'route53 create-hosted-zone',
            options(step, 'Name'),
            callerReference(step),
            option(step, 'hosted-zone-config', config(step, vpc !== undefined)),
            option(step, 'vpc', vpc),
          ),
          'HostedZone.Id',
          step.into,
        ),
      ],
      retag: () => retag(step, 'hostedzone'),
      remove: () => [
        tolerated('NoSuchHostedZone', command('route53 delete-hosted-zone', textOption('id', step.main))),
      ],
    }
  },
}

function config(step: Step, isPrivate: boolean): Value | undefined {
  const given = step.value('HostedZoneConfig')
  return mapValue({ Comment: entry(given, 'Comment'), PrivateZone: { kind: 'boolean', value: isPrivate } })
}

const RECORD = [
  'Name',
  'Type',
  'SetIdentifier',
  'Weight',
  'Region',
  'GeoLocation',
  'Failover',
  'MultiValueAnswer',
  'TTL',
  'HealthCheckId',
] as const

function recordSet(step: Step): Value {
  const alias = step.value('AliasTarget')
  const records = itemsOf(step.value('ResourceRecords'))
  return mapValue({
    ...Object.fromEntries(RECORD.map((name) => [name, step.value(name)])),
    ResourceRecords:
      records.length === 0 ? undefined : listValue(records.map((Value) => mapValue({ Value }))),
    AliasTarget:
      alias === undefined
        ? undefined
        : mapValue({
            HostedZoneId: entry(alias, 'HostedZoneId'),
            DNSName: entry(alias, 'DNSName'),
            EvaluateTargetHealth: entry(alias, 'EvaluateTargetHealth') ?? { kind: 'boolean', value: false },
          }),
  })
}

/** JMESPath to the record in force. */
function inForce(step: Step): Text {
  const identifier = step.value('SetIdentifier')
  return text(
    "ResourceRecordSets[?Name=='",
    step.text('Name'),
    `.'&&Type=='`,
    step.text('Type'),
    "'",
    ...(identifier === undefined ? [] : ["&&SetIdentifier=='", step.text('SetIdentifier'), "'"]),
    ']|[0]',
  )
}

const upsert = (step: Step): Option => ({
  name: 'change-batch',
  words: [
    step.document(
      'record',
      mapValue({
        Changes: listValue([mapValue({ Action: textValue('UPSERT'), ResourceRecordSet: recordSet(step) })]),
      }),
    ),
  ],
})

const put = (step: Step): Action =>
  run(command('route53 change-resource-record-sets', options(step, 'HostedZoneId'), upsert(step)))

const record: Printer = {
  title: 'DNS record',
  holds: 'id',
  ref: (self) => self.text('Name'),
  attributes: {},
  print: (step) => ({
    find: () => ({
      command: command('route53 list-resource-record-sets', options(step, 'HostedZoneId')),
      item: inForce(step),
      id: 'Name',
    }),
    create: () => [put(step)],
    found: () => [put(step)],
    // A deletion must repeat the record as it is, which nobody knows better than Amazon Route 53.
    remove: () => {
      const file = `"$WORK/${step.id}.json"`
      const zone = options(step, 'HostedZoneId')
      return [
        lines(
          ...commandLines(
            {
              ...command('route53 list-resource-record-sets', zone),
              options: [
                ...command('', zone).options,
                {
                  name: 'query',
                  words: [word(text(inForce(step), ".{Changes:[{Action:'DELETE',ResourceRecordSet:@}]}"))],
                },
                { name: 'output', words: ['json'] },
              ],
            },
            '',
            ` > ${file}`,
          ),
          ...commandLines(
            command('route53 change-resource-record-sets', zone, {
              name: 'change-batch',
              words: [`"file://$WORK/${step.id}.json"`],
            }),
          ),
        ),
      ]
    },
  }),
}

// What an update may say; the rest makes a new health check.
const UPDATED = ['IPAddress', 'Port', 'ResourcePath', 'FullyQualifiedDomainName', 'FailureThreshold'] as const

const healthCheck: Printer = {
  title: 'health check',
  holds: 'id',
  changes: ['HealthCheckConfig'],
  ref: (self) => self.main,
  attributes: { HealthCheckId: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('route53 list-health-checks'),
      item: text("HealthChecks[?starts_with(CallerReference,'", referenceOf(step), "-')]|[0]"),
      id: 'Id',
      tagsFrom: tagsFrom('healthcheck'),
    }),
    create: () => {
      return [
        capture(
          command(
            'route53 create-health-check',
            callerReference(step),
            option(step, 'health-check-config', step.value('HealthCheckConfig')),
          ),
          'HealthCheck.Id',
          step.into,
        ),
      ]
    },
    update: () => {
      const given = step.value('HealthCheckConfig')
      return [
        run(
          command(
            'route53 update-health-check',
            textOption('health-check-id', step.main),
            UPDATED.map((name) => option(step, NAMES[name], entry(given, name))),
          ),
        ),
      ]
    },
    retag: () => retag(step, 'healthcheck'),
    remove: () => [
      tolerated(
        'NoSuchHealthCheck',
        command('route53 delete-health-check', textOption('health-check-id', step.main)),
      ),
    ],
  }),
}

const NAMES: Readonly<Record<(typeof UPDATED)[number], string>> = {
  IPAddress: 'ip-address',
  Port: 'port',
  ResourcePath: 'resource-path',
  FullyQualifiedDomainName: 'fully-qualified-domain-name',
  FailureThreshold: 'failure-threshold',
}

export const ROUTE53_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::Route53::HealthCheck': healthCheck,
  'AWS::Route53::HostedZone': zone,
  'AWS::Route53::RecordSet': record,
}
