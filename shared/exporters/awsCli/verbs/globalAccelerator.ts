import { capture, FOUND, run, until } from '../actions.ts'
import { type Command, command, type OptionItem, queried } from '../command.ts'
import { fixed, flags, option, options, textOption } from '../options.ts'
import type { Printer, Self } from '../printer.ts'
import { text } from '../shell/text.ts'
import { listTags, tagList } from '../tags.ts'

/** The service is global, and its API answers in US West (Oregon) alone. */
const call = (verb: string, ...items: readonly OptionItem[]): Command =>
  command(`globalaccelerator ${verb}`, fixed('region', 'us-west-2'), ...items)

const ask = (self: Self, attribute: string) => ({
  ask: queried(
    call('describe-accelerator', textOption('accelerator-arn', self.main)),
    `Accelerator.${attribute}`,
  ),
})

const accelerator: Printer = {
  title: 'accelerator',
  holds: 'arn',
  naming: { property: 'Name', limit: 64 },
  changes: ['Enabled', 'IpAddressType'],
  ref: (self) => self.main,
  attributes: {
    AcceleratorArn: (self) => self.main,
    DnsName: (self) => ask(self, 'DnsName'),
  },
  print: (step) => {
    const named = textOption('accelerator-arn', step.main)
    const settled = () =>
      until(
        1800,
        'accelerator',
        'DEPLOYED',
        'NONE',
        call('describe-accelerator', named),
        'Accelerator.Status',
      )
    return {
      find: () => ({
        command: call('list-accelerators'),
        item: text("Accelerators[?Name=='", step.name, "']|[0]"),
        id: 'AcceleratorArn',
        tagsFrom: {
          command: call('list-tags-for-resource', textOption('resource-arn', FOUND)),
          item: '',
          shape: listTags('Tags'),
        },
      }),
      create: () => {
        step.skip('Name')
        return [
          capture(
            call(
              'create-accelerator',
              textOption('name', step.name),
              options(step, 'IpAddressType'),
              flags(step, 'Enabled'),
              tagList(step),
            ),
            'Accelerator.AcceleratorArn',
            step.into,
          ),
        ]
      },
      update: () => [
        run(call('update-accelerator', named, options(step, 'IpAddressType'), flags(step, 'Enabled'))),
      ],
      retag: () => run(call('tag-resource', textOption('resource-arn', step.main), tagList(step))),
      remove: () => [
        run(call('update-accelerator', named, { name: 'no-enabled', words: [] })),
        settled(),
        run(call('delete-accelerator', named)),
      ],
    }
  },
}

const LISTENER = ['PortRanges', 'Protocol', 'ClientAffinity'] as const

const listener: Printer = {
  title: 'accelerator listener',
  holds: 'arn',
  changes: LISTENER,
  ref: (self) => self.main,
  attributes: { ListenerArn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: call('list-listeners', options(step, 'AcceleratorArn')),
      item: text("Listeners[?Protocol=='", step.text('Protocol'), "']|[0]"),
      id: 'ListenerArn',
    }),
    create: () => [
      capture(
        call('create-listener', options(step, 'AcceleratorArn', ...LISTENER)),
        'Listener.ListenerArn',
        step.into,
      ),
    ],
    found: () => [
      run(call('update-listener', textOption('listener-arn', step.main), options(step, ...LISTENER))),
    ],
    remove: () => [run(call('delete-listener', textOption('listener-arn', step.main)))],
  }),
}

const GROUP = [
  'TrafficDialPercentage',
  'HealthCheckPort',
  'HealthCheckProtocol',
  'HealthCheckPath',
  'HealthCheckIntervalSeconds',
  'ThresholdCount',
] as const

const endpointGroup: Printer = {
  title: 'endpoint group',
  holds: 'arn',
  changes: ['EndpointConfigurations', ...GROUP],
  ref: (self) => self.main,
  attributes: { EndpointGroupArn: (self) => self.main },
  print: (step) => {
    const settings = () => [
      ...options(step, ...GROUP),
      option(step, 'endpoint-configurations', step.value('EndpointConfigurations')),
    ]
    return {
      find: () => ({
        command: call('list-endpoint-groups', options(step, 'ListenerArn')),
        item: text("EndpointGroups[?EndpointGroupRegion=='", step.text('EndpointGroupRegion'), "']|[0]"),
        id: 'EndpointGroupArn',
      }),
      create: () => [
        capture(
          call('create-endpoint-group', options(step, 'ListenerArn', 'EndpointGroupRegion'), settings()),
          'EndpointGroup.EndpointGroupArn',
          step.into,
        ),
      ],
      found: () => [
        run(call('update-endpoint-group', textOption('endpoint-group-arn', step.main), settings())),
      ],
      remove: () => [run(call('delete-endpoint-group', textOption('endpoint-group-arn', step.main)))],
    }
  },
}

export const GLOBAL_ACCELERATOR_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::GlobalAccelerator::Accelerator': accelerator,
  'AWS::GlobalAccelerator::EndpointGroup': endpointGroup,
  'AWS::GlobalAccelerator::Listener': listener,
}
