import { lines, run } from '../actions.ts'
import { command, commandLines, type Option, queried } from '../command.ts'
import { nameVariable } from '../names.ts'
import { options, textOption } from '../options.ts'
import type { Action, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { entry, itemsOf, scalarText, type Value } from '../shell/value.ts'
import { escapeInQuotes, expansion, insideQuotes, word } from '../shell/word.ts'

/** What a later run does for an Auto Scaling group beyond its own settings. */

const groupName = (name: Text): Option => textOption('auto-scaling-group-name', name)

const targetGroups = (step: Step): readonly Value[] => itemsOf(step.value('TargetGroupARNs'))

/** A connection may be drawn or taken away after the group was made. */
export const targets = (step: Step): Action[] => [
  ...(targetGroups(step).length === 0
    ? []
    : [
        run(
          command(
            'autoscaling attach-load-balancer-target-groups',
            groupName(step.name),
            options(step, ['TargetGroupARNs', 'target-group-arns']),
          ),
        ),
      ]),
  lines(
    [
      `prune_targets ${word(step.name)}`,
      ...targetGroups(step).map((item) => word(scalarText(item) ?? [])),
    ].join(' \\\n    '),
  ),
]

/** Policies and schedules have no tags: one that is no longer drawn would go on scaling the group, and nobody be told. */
export const pruneScalers = (step: Step): string => {
  const names = (['AWS::AutoScaling::ScalingPolicy', 'AWS::AutoScaling::ScheduledAction'] as const).flatMap(
    (type) =>
      step
        .others(type)
        .filter((other) => other.needs.includes(step.id))
        .map(({ logicalId }) => word(nameVariable(logicalId))),
  )
  return [`prune_scalers ${word(step.name)}`, ...names].join(' \\\n    ')
}

/** The version of the launch template that instances are to run; null: the group has none. */
function versionOf(step: Step): Text | null {
  const mixed = entry(step.value('MixedInstancesPolicy'), 'LaunchTemplate')
  const source = step.value('LaunchTemplate') ?? entry(mixed, 'LaunchTemplateSpecification')
  const version = entry(source, 'Version')
  return version === undefined ? null : scalarText(version)
}

/** Unlike a stack update, this replaces nothing that runs: it tells which command does. */
export function oldInstances(step: Step): string[] {
  const version = versionOf(step)
  if (version === null) return []
  const asked = queried(
    command('autoscaling describe-auto-scaling-groups', textOption('auto-scaling-group-names', step.name)),
    text("AutoScalingGroups[0].Instances[?LaunchTemplate.Version!='", version, "']|[0].InstanceId"),
  )
  return [
    ...commandLines(asked, 'peek '),
    // One element, or the second line of the text would be indented.
    `if [ -n "$FOUND" ]; then LATER="$LATER\n- aws autoscaling start-instance-refresh --auto-scaling-group-name ${insideQuotes(step.name, escapeInQuotes, expansion)} --region $REGION"; fi`,
  ]
}
