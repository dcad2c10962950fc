import { capture, retried, run, tolerated, withRetry, withRole } from '../actions.ts'
import { type CamelRules, camelled } from '../camel.ts'
import { command, type Option } from '../command.ts'
import { kebabName } from '../names.ts'
import { option, textOption } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { listValue, type Value } from '../shell/value.ts'
import { listTags, tagList } from '../tags.ts'

export const ECS_TAGS = listTags('tags', 'key', 'value')

/** Nested names of ECS that are more than the CloudFormation name with a small letter, and keys that are the user's. */
export const ECS_RULES: CamelRules = {
  maps: ['Options', 'DockerLabels', 'Labels', 'DriverOpts'],
  rename: {
    FilesystemId: 'fileSystemId',
    FSxWindowsFileServerVolumeConfiguration: 'fsxWindowsFileServerVolumeConfiguration',
  },
  strings: ['Value'],
}

/** Options of ECS from properties: nested names with a small first letter. */
export const ecsOptions = (
  step: Step,
  ...properties: readonly (string | readonly [string, string])[]
): Option[] =>
  properties.flatMap((item) => {
    const [property, name] = typeof item === 'string' ? [item, kebabName(item)] : item
    const made = option(step, name, camelled(step.value(property), ECS_RULES), 240)
    return made === null ? [] : [made]
  })

export const ecsRetag = (step: Step): Action =>
  run(command('ecs tag-resource', textOption('resource-arn', step.main), tagList(step, 'key', 'value')))

const CLUSTER = [['ClusterSettings', 'settings'], 'Configuration', 'ServiceConnectDefaults'] as const
const PROVIDERS = ['CapacityProviders', 'DefaultCapacityProviderStrategy'] as const

const cluster: Printer = {
  title: 'ECS cluster',
  holds: 'arn',
  naming: { property: 'ClusterName', limit: 255 },
  changes: ['ClusterSettings', 'Configuration', 'ServiceConnectDefaults', ...PROVIDERS],
  ref: (self) => self.name,
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('ecs describe-clusters', textOption('clusters', step.name), {
        name: 'include',
        words: ['TAGS'],
      }),
      // Deleted clusters still show for a while.
      item: "clusters[?status=='ACTIVE']|[0]",
      id: 'clusterArn',
      tags: ECS_TAGS,
    }),
    create: () => {
      step.skip('ClusterName')
      return [
        withRole(
          capture(
            command(
              'ecs create-cluster',
              textOption('cluster-name', step.name),
              ecsOptions(step, ...CLUSTER, ...PROVIDERS),
              tagList(step, 'key', 'value'),
            ),
            'cluster.clusterArn',
            step.into,
          ),
        ),
      ]
    },
    update: () => {
      const settings = ecsOptions(step, ...CLUSTER)
      const providers = ecsOptions(step, ...PROVIDERS)
      const named = textOption('cluster', step.name)
      return [
        ...(settings.length === 0 ? [] : [run(command('ecs update-cluster', named, settings))]),
        ...(providers.length === 0
          ? []
          : [
              retried(
                300,
                'UpdateInProgress|ResourceInUse',
                command('ecs put-cluster-capacity-providers', named, providers),
              ),
            ]),
      ]
    },
    retag: () => ecsRetag(step),
    // Tasks and container instances need a moment to leave.
    remove: () => [
      retried(
        600,
        'ClusterContains|UpdateInProgress|ResourceInUse',
        command('ecs delete-cluster', textOption('cluster', step.name)),
      ),
    ],
  }),
}

const capacityProvider: Printer = {
  title: 'ECS capacity provider',
  holds: 'arn',
  // ECS refuses names that begin with "aws", "ecs" or "fargate", and a stack may be called so.
  naming: { property: 'Name', limit: 255, prefix: 'cp-' },
  changes: ['AutoScalingGroupProvider'],
  ref: (self) => self.name,
  attributes: {},
  print: (step) => ({
    find: () => ({
      command: command('ecs describe-capacity-providers', textOption('capacity-providers', step.name), {
        name: 'include',
        words: ['TAGS'],
      }),
      item: "capacityProviders[?status=='ACTIVE']|[0]",
      id: 'capacityProviderArn',
      tags: ECS_TAGS,
    }),
    create: () => {
      step.skip('Name')
      return [
        capture(
          command(
            'ecs create-capacity-provider',
            textOption('name', step.name),
            ecsOptions(
              step,
              ['ClusterName', 'cluster'],
              'AutoScalingGroupProvider',
              'ManagedInstancesProvider',
            ),
            tagList(step, 'key', 'value'),
          ),
          'capacityProvider.capacityProviderArn',
          step.into,
        ),
      ]
    },
    update: () => {
      // Which group it is cannot be changed and must not be sent.
      const value = camelled(step.value('AutoScalingGroupProvider'), ECS_RULES)
      const rest: Value | undefined =
        value?.kind === 'map'
          ? { kind: 'map', entries: value.entries.filter(([key]) => key !== 'autoScalingGroupArn') }
          : undefined
      return [
        run(
          command(
            'ecs update-capacity-provider',
            textOption('name', step.name),
            option(step, 'auto-scaling-group-provider', rest, 240),
          ),
        ),
      ]
    },
    retag: () => ecsRetag(step),
    remove: () => [
      retried(
        600,
        'UpdateInProgress|ResourceInUse|in use|associated',
        command('ecs delete-capacity-provider', textOption('capacity-provider', step.name)),
      ),
    ],
  }),
}

const association: Printer = {
  title: 'capacity providers of the cluster',
  holds: 'name',
  ref: (self) => self.text('Cluster'),
  attributes: {},
  print: (step) => ({
    create: () => [
      withRetry(
        300,
        'UpdateInProgress|ResourceInUse',
        run(
          command(
            'ecs put-cluster-capacity-providers',
            ecsOptions(step, 'Cluster'),
            option(step, 'capacity-providers', step.value('CapacityProviders') ?? listValue([])),
            ecsOptions(step, 'DefaultCapacityProviderStrategy'),
          ),
        ),
      ),
    ],
    // A capacity provider can go only when no cluster names it.
    remove: () => [
      {
        ...tolerated(
          'ClusterNotFound',
          command(
            'ecs put-cluster-capacity-providers',
            ecsOptions(step, 'Cluster'),
            option(step, 'capacity-providers', listValue([])),
            option(step, 'default-capacity-provider-strategy', listValue([])),
          ),
        ),
        retry: { seconds: 600, on: 'UpdateInProgress|ResourceInUse' },
      } as Action,
    ],
  }),
}

export const ECS_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ECS::Cluster': cluster,
  'AWS::ECS::CapacityProvider': capacityProvider,
  'AWS::ECS::ClusterCapacityProviderAssociations': association,
}
