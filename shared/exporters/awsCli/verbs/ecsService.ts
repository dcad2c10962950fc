import { capture, run, waiter, withRole } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { textOption } from '../options.ts'
import type { Printer, Step } from '../printer.ts'
import { tagList } from '../tags.ts'
import { ECS_TAGS, ecsOptions, ecsRetag } from './ecs.ts'

const CHANGEABLE = [
  'TaskDefinition',
  'CapacityProviderStrategy',
  'PlatformVersion',
  'NetworkConfiguration',
  'LoadBalancers',
  'ServiceRegistries',
  'ServiceConnectConfiguration',
  'VolumeConfigurations',
  'HealthCheckGracePeriodSeconds',
  'DeploymentConfiguration',
  'AvailabilityZoneRebalancing',
  'PlacementConstraints',
  ['PlacementStrategies', 'placement-strategy'],
  'PropagateTags',
] as const

const switches = (step: Step): Option[] => {
  const tags = step.value('EnableECSManagedTags')
  const exec = step.value('EnableExecuteCommand')
  return [
    ...(tags?.kind === 'boolean'
      ? [{ name: tags.value ? 'enable-ecs-managed-tags' : 'no-enable-ecs-managed-tags', words: [] }]
      : []),
    ...(exec?.kind === 'boolean'
      ? [{ name: exec.value ? 'enable-execute-command' : 'disable-execute-command', words: [] }]
      : []),
  ]
}

/** Where a scalable target sets the number of tasks, an update leaves it alone. */
const isScaled = (step: Step): boolean =>
  step.others('AWS::ApplicationAutoScaling::ScalableTarget').some((other) => other.needs.includes(step.id))

const inCluster = (step: Step): Option[] => ecsOptions(step, 'Cluster')

const service: Printer = {
  title: 'ECS service',
  holds: 'arn',
  naming: { property: 'ServiceName', limit: 255 },
  changes: [
    ...CHANGEABLE.map((item) => (typeof item === 'string' ? item : item[0])),
    'DesiredCount',
    'EnableECSManagedTags',
    'EnableExecuteCommand',
  ],
  ref: (self) => self.main,
  attributes: { Name: (self) => self.name, ServiceArn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('ecs describe-services', inCluster(step), textOption('services', step.name), {
        name: 'include',
        words: ['TAGS'],
      }),
      item: "services[?status=='ACTIVE']|[0]",
      id: 'serviceArn',
      tags: ECS_TAGS,
    }),
    create: () => {
      step.skip('ServiceName', 'ForceNewDeployment')
      return [
        withRole(
          capture(
            command(
              'ecs create-service',
              inCluster(step),
              textOption('service-name', step.name),
              ecsOptions(step, 'TaskDefinition', 'DesiredCount', 'LaunchType', 'SchedulingStrategy', 'Role'),
              ecsOptions(step, ...CHANGEABLE.filter((item) => item !== 'TaskDefinition')),
              ecsOptions(step, 'DeploymentController', 'VpcLatticeConfigurations'),
              switches(step),
              tagList(step, 'key', 'value'),
            ),
            'service.serviceArn',
            step.into,
          ),
        ),
      ]
    },
    update: () => [
      run(
        command(
          'ecs update-service',
          inCluster(step),
          textOption('service', step.name),
          isScaled(step) ? null : ecsOptions(step, 'DesiredCount'),
          ecsOptions(step, ...CHANGEABLE),
          switches(step),
        ),
      ),
    ],
    retag: () => ecsRetag(step),
    settle: () => [waiter('ecs wait services-stable', inCluster(step), textOption('services', step.name))],
    remove: () => [
      run(
        command('ecs delete-service', inCluster(step), textOption('service', step.name), {
          name: 'force',
          words: [],
        }),
      ),
      waiter('ecs wait services-inactive', inCluster(step), textOption('services', step.name)),
    ],
  }),
}

export const ECS_SERVICE_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::ECS::Service': service }
