import { capture, FOUND, retried, run, until } from '../actions.ts'
import { type Command, command, queried } from '../command.ts'
import { option, options, textOption } from '../options.ts'
import type { Action, Attribute, Find, Printer, Self, Step } from '../printer.ts'
import { type Text, text, variable } from '../shell/text.ts'
import { entry, mapValue } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagList } from '../tags.ts'

/** What follows the last "/" of the ARN. */
const idOf = (self: Self): Text => [{ kind: 'call', code: `\${${self.id}_arn##*/}` }]
const byId = (self: Self) => textOption('id', idOf(self))

const tagged = { item: '', shape: listTags('Tags') } as const
const tagsOfFound = () => ({
  ...tagged,
  command: command('servicediscovery list-tags-for-resource', textOption('resource-arn', FOUND)),
})

const retag = (step: Step): Action =>
  run(command('servicediscovery tag-resource', textOption('resource-arn', step.main), tagList(step)))

/** A change of a namespace, or its making, is an operation that goes on after the answer. */
const awaited = (step: Step, made: Command): Action[] => {
  const operation = `${step.id}_operation`
  return [
    capture(made, 'OperationId', operation),
    until(
      600,
      'the namespace',
      'SUCCESS',
      'FAIL',
      command('servicediscovery get-operation', textOption('operation-id', variable(operation))),
      'Operation.Status',
    ),
  ]
}

const namespaceArn = (step: Step): Text => text("Namespaces[?Name=='", step.text('Name'), "']|[0].Arn")

const namespace = (
  title: string,
  verb: string,
  attributes: Record<string, (self: Self) => Attribute>,
): Printer => ({
  title,
  holds: 'arn',
  changes: ['Description'],
  ref: idOf,
  attributes: { Arn: (self) => self.main, Id: idOf, ...attributes },
  print: (step) => ({
    find: (): Find => ({
      command: command('servicediscovery list-namespaces'),
      item: '',
      id: namespaceArn(step),
      tagsFrom: tagsOfFound(),
    }),
    create: () => {
      const own = options(step, 'Name', 'Description', 'Vpc', 'Properties')
      return [
        ...awaited(step, command(`servicediscovery create-${verb}`, own, tagList(step))),
        capture(
          command(
            'servicediscovery get-operation',
            textOption('operation-id', variable(`${step.id}_operation`)),
          ),
          'Operation.Targets.NAMESPACE',
          `${step.id}_namespace`,
        ),
        capture(
          command('servicediscovery get-namespace', textOption('id', variable(`${step.id}_namespace`))),
          'Namespace.Arn',
          step.into,
        ),
      ]
    },
    update: () => [
      run(
        command(
          `servicediscovery update-${verb}`,
          byId(step),
          option(step, 'namespace', mapValue({ Description: step.value('Description') })),
        ),
      ),
    ],
    retag: () => retag(step),
    // The services in it take a moment to go.
    remove: () => [retried(300, 'ResourceInUse', command('servicediscovery delete-namespace', byId(step)))],
  }),
})

const hostedZone = (self: Self): { ask: Command } => ({
  ask: queried(
    command('servicediscovery get-namespace', byId(self)),
    'Namespace.Properties.DnsProperties.HostedZoneId',
  ),
})

/** Which records there are can change, and how long they hold; not how they are chosen. */
const dnsChange = (step: Step) => {
  const records = entry(step.value('DnsConfig'), 'DnsRecords')
  return records === undefined ? undefined : mapValue({ DnsRecords: records })
}

const service: Printer = {
  title: 'Cloud Map service',
  holds: 'arn',
  changes: ['Description', 'DnsConfig'],
  ref: idOf,
  attributes: { Arn: (self) => self.main, Id: idOf, Name: (self) => self.text('Name') },
  print: (step) => ({
    find: () => ({
      command: command('servicediscovery list-services', {
        name: 'filters',
        words: [word(text('Name=NAMESPACE_ID,Values=', step.text('NamespaceId')))],
      }),
      item: '',
      id: text("Services[?Name=='", step.text('Name'), "']|[0].Arn"),
      tagsFrom: tagsOfFound(),
    }),
    create: () => [
      capture(
        command(
          'servicediscovery create-service',
          options(
            step,
            'Name',
            'NamespaceId',
            'Description',
            'DnsConfig',
            'Type',
            'HealthCheckConfig',
            'HealthCheckCustomConfig',
          ),
          tagList(step),
        ),
        'Service.Arn',
        step.into,
      ),
    ],
    update: () => [
      run(
        command(
          'servicediscovery update-service',
          byId(step),
          option(
            step,
            'service',
            mapValue({ Description: step.value('Description'), DnsConfig: dnsChange(step) }),
          ),
        ),
      ),
    ],
    retag: () => retag(step),
    // Amazon ECS deregisters the tasks of a deleted service one by one.
    remove: () => [retried(300, 'ResourceInUse', command('servicediscovery delete-service', byId(step)))],
  }),
}

export const SERVICE_DISCOVERY_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ServiceDiscovery::HttpNamespace': namespace('Cloud Map HTTP namespace', 'http-namespace', {}),
  'AWS::ServiceDiscovery::PrivateDnsNamespace': namespace(
    'Cloud Map private DNS namespace',
    'private-dns-namespace',
    {
      HostedZoneId: hostedZone,
    },
  ),
  'AWS::ServiceDiscovery::Service': service,
}
