import { actionLines, indent, lines, retried, run, tolerated, until, withRole } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { documentOption, flag, option, options, textOption } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { joinTexts, literal, literalOf, type Text, text } from '../shell/text.ts'
import { entry, itemsOf, scalarText } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { groupTags, listTags } from '../tags.ts'
import { oldInstances, pruneScalers, targets } from './groupUpkeep.ts'

const groupName = (name: Text): Option => textOption('auto-scaling-group-name', name)

/** One word with commas: that is how this API takes subnets. */
function zoneIdentifier(step: Step): Option | null {
  const value = step.value('VPCZoneIdentifier')
  if (value === undefined) return null
  if (value.kind === 'listVariable') {
    return textOption('vpc-zone-identifier', [{ kind: 'variable', name: value.name, tame: value.tame }])
  }
  return textOption(
    'vpc-zone-identifier',
    joinTexts(
      itemsOf(value).map((item) => scalarText(item) ?? []),
      ',',
    ),
  )
}

const COMMON = [
  'MinSize',
  'MaxSize',
  ['Cooldown', 'default-cooldown'],
  'DefaultInstanceWarmup',
  'HealthCheckType',
  'HealthCheckGracePeriod',
  'PlacementGroup',
  'TerminationPolicies',
  'MaxInstanceLifetime',
  'InstanceMaintenancePolicy',
  'AvailabilityZoneDistribution',
  'AvailabilityZoneImpairmentPolicy',
  'CapacityReservationSpecification',
  'ServiceLinkedRoleARN',
  'Context',
  'DesiredCapacityType',
  'DeletionProtection',
] as const

const ONCE = ['InstanceId', 'AvailabilityZones', 'LoadBalancerNames', 'TrafficSources'] as const

const common = (step: Step): (Option | null | Option[])[] => [
  options(
    step,
    ...COMMON.map((item) =>
      item === 'ServiceLinkedRoleARN' ? (['ServiceLinkedRoleARN', 'service-linked-role-arn'] as const) : item,
    ),
  ),
  option(step, 'launch-template', step.value('LaunchTemplate')),
  documentOption(step, 'mixed-instances-policy', step.value('MixedInstancesPolicy')),
  zoneIdentifier(step),
  flag(step, 'new-instances-protected-from-scale-in', step.value('NewInstancesProtectedFromScaleIn')),
  flag(step, 'capacity-rebalance', step.value('CapacityRebalance')),
]

const SCALERS = [
  'AWS::AutoScaling::ScalingPolicy',
  'AWS::AutoScaling::ScheduledAction',
  'AWS::ECS::CapacityProvider',
] as const

/** Where something scales the group, its present size is that one's business and not the drawing's. */
const isScaled = (step: Step): boolean =>
  SCALERS.some((type) => step.others(type).some((other) => other.needs.includes(step.id)))

const metrics = (step: Step): Action[] =>
  itemsOf(step.value('MetricsCollection')).map((item) =>
    run(
      command(
        'autoscaling enable-metrics-collection',
        groupName(step.name),
        option(step, 'granularity', entry(item, 'Granularity')),
        option(step, 'metrics', entry(item, 'Metrics')),
      ),
    ),
  )

const notifications = (step: Step): Action[] =>
  [
    ...itemsOf(step.value('NotificationConfigurations')),
    ...itemsOf(step.value('NotificationConfiguration')),
  ].map((item) =>
    run(
      command(
        'autoscaling put-notification-configuration',
        groupName(step.name),
        option(step, 'topic-arn', entry(item, 'TopicARN')),
        option(step, 'notification-types', entry(item, 'NotificationTypes')),
      ),
    ),
  )

/** The hooks come with the group; later each is put again. */
const hooks = (step: Step): Action[] =>
  itemsOf(step.value('LifecycleHookSpecificationList')).map((item) =>
    run(
      command(
        'autoscaling put-lifecycle-hook',
        groupName(step.name),
        option(step, 'lifecycle-hook-name', entry(item, 'LifecycleHookName')),
        option(step, 'lifecycle-transition', entry(item, 'LifecycleTransition')),
        option(step, 'heartbeat-timeout', entry(item, 'HeartbeatTimeout')),
        option(step, 'default-result', entry(item, 'DefaultResult')),
        option(step, 'notification-target-arn', entry(item, 'NotificationTargetARN')),
        option(step, 'role-arn', entry(item, 'RoleARN')),
        option(step, 'notification-metadata', entry(item, 'NotificationMetadata')),
      ),
    ),
  )

/** True of as many instances as the group is to have at least; a group may start with none. */
function running(step: Step): Action[] {
  const size = step.text('MinSize')
  const [only] = size
  const parameter = size.length === 1 && only?.kind === 'variable' ? only.name : null
  const least = Number(literalOf(size) ?? Number.NaN)
  if (parameter === null && !(least > 0)) return []
  const last: Text =
    parameter === null ? literal(String(least - 1)) : [{ kind: 'call', code: `$((${parameter} - 1))` }]
  const wait = until(
    900,
    parameter === null ? `instance ${least} of the group` : 'as many instances as the group must have',
    'InService',
    '',
    command('autoscaling describe-auto-scaling-groups', textOption('auto-scaling-group-names', step.name)),
    text("AutoScalingGroups[0].Instances[?LifecycleState=='InService']|[", last, '].LifecycleState'),
  )
  if (parameter === null) return [wait]
  return [lines(`if [ ${word(size)} -gt 0 ]; then`, ...indent(actionLines(wait)), 'fi')]
}

const autoScalingGroup: Printer = {
  title: 'Auto Scaling group',
  holds: 'name',
  naming: { property: 'AutoScalingGroupName', limit: 255 },
  changes: [
    ...COMMON.map((item) => (typeof item === 'string' ? item : item[0])),
    'DesiredCapacity',
    'LaunchTemplate',
    'MixedInstancesPolicy',
    'TargetGroupARNs',
    'VPCZoneIdentifier',
    'NewInstancesProtectedFromScaleIn',
    'CapacityRebalance',
    'LifecycleHookSpecificationList',
    'MetricsCollection',
    'NotificationConfigurations',
  ],
  ref: (self) => self.name,
  attributes: {
    AutoScalingGroupARN: (self) => ({
      ask: {
        ...command(
          'autoscaling describe-auto-scaling-groups',
          textOption('auto-scaling-group-names', self.name),
        ),
        query: text('AutoScalingGroups[0].AutoScalingGroupARN'),
      },
    }),
  },
  print: (step) => ({
    find: () => ({
      command: command(
        'autoscaling describe-auto-scaling-groups',
        textOption('auto-scaling-group-names', step.name),
      ),
      // One that is going still shows, with a status.
      item: 'AutoScalingGroups[?!Status]|[0]',
      id: 'AutoScalingGroupName',
      tags: listTags('Tags'),
    }),
    create: () => {
      step.skip('AutoScalingGroupName', 'SkipZonalShiftValidation')
      return [
        withRole(
          run(
            command(
              'autoscaling create-auto-scaling-group',
              groupName(step.name),
              common(step),
              options(step, 'DesiredCapacity', ['TargetGroupARNs', 'target-group-arns'], ...ONCE),
              documentOption(
                step,
                'lifecycle-hook-specification-list',
                step.value('LifecycleHookSpecificationList'),
              ),
              groupTags(step),
            ),
          ),
        ),
      ]
    },
    update: () => [
      run(
        command(
          'autoscaling update-auto-scaling-group',
          groupName(step.name),
          common(step),
          isScaled(step) ? null : options(step, 'DesiredCapacity'),
        ),
      ),
      ...hooks(step),
      ...targets(step),
    ],
    ...(metrics(step).length + notifications(step).length === 0
      ? {}
      : { complete: () => [...metrics(step), ...notifications(step)] }),
    retag: () => run(command('autoscaling create-or-update-tags', groupTags(step))),
    always: () => [
      lines('if [ "$STATE" != created ]; then', ...indent([pruneScalers(step), ...oldInstances(step)]), 'fi'),
    ],
    settle: () => running(step),
    remove: () => [
      ...(step.others('AWS::AutoScaling::WarmPool').some((other) => other.needs.includes(step.id))
        ? [
            tolerated(
              'ValidationError',
              command('autoscaling delete-warm-pool', groupName(step.name), {
                name: 'force-delete',
                words: [],
              }),
            ),
          ]
        : []),
      retried(
        900,
        'ScalingActivityInProgress|ResourceInUse|warm pool',
        command('autoscaling delete-auto-scaling-group', groupName(step.name), {
          name: 'force-delete',
          words: [],
        }),
      ),
      until(
        900,
        'the group',
        '',
        '',
        command(
          'autoscaling describe-auto-scaling-groups',
          textOption('auto-scaling-group-names', step.name),
        ),
        'AutoScalingGroups[0].AutoScalingGroupName',
      ),
    ],
  }),
}

export const AUTO_SCALING_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::AutoScaling::AutoScalingGroup': autoScalingGroup,
}
