import { retried, run, tolerated, until } from '../actions.ts'
import { camelled } from '../camel.ts'
import { command } from '../command.ts'
import { documentOption, fixed, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { literalOf } from '../shell/text.ts'
import { entry, itemsOf, listValue, mapValue, scalarText, type Value } from '../shell/value.ts'
import { listTags, tagList } from '../tags.ts'

/** While an instance starts, or another change is under way. */
const BUSY = 'InvalidInputException|OperationFailureException|ServiceException'
const byName = (self: Self) => textOption('instance-name', self.name)

const ports = (step: Step): Action[] => {
  const list = itemsOf(entry(step.value('Networking'), 'Ports'))
  return list.length === 0
    ? []
    : [
        retried(
          300,
          BUSY,
          command(
            'lightsail put-instance-public-ports',
            byName(step),
            option(step, 'port-infos', camelled(listValue(list))),
          ),
        ),
      ]
}

/** "Status" is CloudFormation's; the call has none, for what is asked for is on. */
const addOns = (step: Step): Value | undefined => {
  const list = itemsOf(step.value('AddOns'))
  return list.length === 0
    ? undefined
    : camelled(
        listValue(
          list.map((item) =>
            mapValue({
              AddOnType: entry(item, 'AddOnType'),
              AutoSnapshotAddOnRequest: entry(item, 'AutoSnapshotAddOnRequest'),
            }),
          ),
        ),
      )
}

const instance: Printer = {
  title: 'Lightsail instance',
  holds: 'name',
  naming: { property: 'InstanceName', limit: 255 },
  changes: ['Networking'],
  keeps: 'its disk',
  ref: (self) => self.name,
  attributes: {},
  print: (step) => ({
    find: () => ({
      command: command('lightsail get-instance', byName(step)),
      item: 'instance',
      id: 'name',
      tags: listTags('tags', 'key', 'value'),
    }),
    create: () => {
      step.skip('InstanceName')
      return [
        run(
          command(
            'lightsail create-instances',
            textOption('instance-names', step.name),
            options(step, 'AvailabilityZone', 'BlueprintId', 'BundleId', 'KeyPairName', 'UserData'),
            option(step, 'add-ons', addOns(step)),
            tagList(step, 'key', 'value'),
          ),
        ),
      ]
    },
    complete: () => [
      until(
        600,
        'the instance',
        'running',
        '',
        command('lightsail get-instance-state', byName(step)),
        'state.name',
      ),
      ...ports(step),
    ],
    retag: () =>
      run(
        command(
          'lightsail tag-resource',
          textOption('resource-name', step.name),
          tagList(step, 'key', 'value'),
        ),
      ),
    remove: () => [run(command('lightsail delete-instance', byName(step), fixed('force-delete-add-ons')))],
  }),
}

/** Has no tags to know it by: its name has the stack's in it. */
const staticIp: Printer = {
  title: 'Lightsail static IP',
  holds: 'name',
  naming: { property: 'StaticIpName', limit: 255 },
  changes: 'all',
  ref: (self) => self.name,
  attributes: {
    IpAddress: (self) => ({
      ask: {
        ...command('lightsail get-static-ip', textOption('static-ip-name', self.name)),
        query: [{ kind: 'literal', text: 'staticIp.ipAddress' }],
      },
    }),
  },
  print: (step) => {
    const which = textOption('static-ip-name', step.name)
    return {
      create: () => {
        step.skip('StaticIpName')
        return [
          tolerated('already in use', command('lightsail allocate-static-ip', which)),
          retried(
            300,
            BUSY,
            command('lightsail attach-static-ip', which, options(step, ['AttachedTo', 'instance-name'])),
          ),
        ]
      },
      remove: () => [tolerated('NotFoundException', command('lightsail release-static-ip', which))],
    }
  },
}

const byService = (self: Self) => textOption('service-name', self.name)

/** The API has maps where CloudFormation has lists. */
function containers(step: Step): Value | undefined {
  const list = itemsOf(entry(step.value('ContainerServiceDeployment'), 'Containers'))
  const keyed = (items: readonly Value[], key: string, value: string): Value | undefined =>
    items.length === 0
      ? undefined
      : mapValue(Object.fromEntries(items.map((item) => [nameOf(step, item, key), entry(item, value)])))
  return mapValue(
    Object.fromEntries(
      list.map((item) => [
        nameOf(step, item, 'ContainerName'),
        mapValue({
          image: entry(item, 'Image'),
          command: entry(item, 'Command'),
          environment: keyed(itemsOf(entry(item, 'Environment')), 'Variable', 'Value'),
          ports: keyed(itemsOf(entry(item, 'Ports')), 'Port', 'Protocol'),
        }),
      ]),
    ),
  )
}

function nameOf(step: Step, item: Value, key: string): string {
  const value = entry(item, key)
  const known = value === undefined ? null : literalOf(scalarText(value) ?? [])
  if (known === null || known === '') step.fault(`${key} must be known when the script is written`)
  return known ?? ''
}

function endpoint(step: Step): Value | undefined {
  const value = entry(step.value('ContainerServiceDeployment'), 'PublicEndpoint')
  return camelled(value, { rename: { HealthCheckConfig: 'healthCheck' } })
}

const deploy = (step: Step): Action =>
  retried(
    600,
    BUSY,
    command(
      'lightsail create-container-service-deployment',
      byService(step),
      documentOption(step, 'containers', containers(step)),
      option(step, 'public-endpoint', endpoint(step)),
    ),
  )

const containerService: Printer = {
  title: 'Lightsail container service',
  holds: 'name',
  naming: { property: 'ServiceName', limit: 63 },
  changes: ['Power', 'Scale', 'ContainerServiceDeployment'],
  ref: (self) => self.name,
  attributes: {
    Url: (self) => ({
      ask: {
        ...command('lightsail get-container-services', byService(self)),
        query: [{ kind: 'literal', text: 'containerServices[0].url' }],
      },
    }),
  },
  print: (step) => ({
    find: () => ({
      command: command('lightsail get-container-services', byService(step)),
      item: 'containerServices[0]',
      id: 'containerServiceName',
      tags: listTags('tags', 'key', 'value'),
    }),
    create: () => {
      step.skip('ServiceName')
      return [
        run(
          command(
            'lightsail create-container-service',
            byService(step),
            options(step, 'Power', 'Scale'),
            tagList(step, 'key', 'value'),
          ),
        ),
      ]
    },
    update: () => [
      retried(
        600,
        BUSY,
        command('lightsail update-container-service', byService(step), options(step, 'Power', 'Scale')),
      ),
    ],
    ...(step.value('ContainerServiceDeployment') === undefined ? {} : { complete: () => [deploy(step)] }),
    retag: () =>
      run(
        command(
          'lightsail tag-resource',
          textOption('resource-name', step.name),
          tagList(step, 'key', 'value'),
        ),
      ),
    remove: () => [run(command('lightsail delete-container-service', byService(step)))],
  }),
}

export const LIGHTSAIL_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::Lightsail::Container': containerService,
  'AWS::Lightsail::Instance': instance,
  'AWS::Lightsail::StaticIp': staticIp,
}
