import { run } from '../actions.ts'
import { command } from '../command.ts'
import { fixed, option, textOption } from '../options.ts'
import type { Action, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { entry, itemsOf, mapValue, scalarText, textValue, type Value } from '../shell/value.ts'
import { inRegion, type Replica, readSettingsOfIndex, replicas, scalingOf } from './dynamodbReplicas.ts'

/** Registers the dimension and follows its use: Application Auto Scaling does for tables what it does for services. */
function scale(
  step: Step,
  replica: Replica,
  what: { readonly resource: Text; readonly dimension: string; readonly metric: string },
  settings: Value | undefined,
): Action[] {
  if (settings === undefined) return []
  const which = [
    fixed('service-namespace', 'dynamodb'),
    textOption('resource-id', what.resource),
    fixed('scalable-dimension', what.dimension),
    inRegion(replica),
  ]
  const target = entry(settings, 'TargetTrackingScalingPolicyConfiguration')
  return [
    run(
      command(
        'application-autoscaling register-scalable-target',
        which,
        option(step, 'min-capacity', entry(settings, 'MinCapacity')),
        option(step, 'max-capacity', entry(settings, 'MaxCapacity')),
      ),
    ),
    run(
      command(
        'application-autoscaling put-scaling-policy',
        which,
        textOption('policy-name', text(what.metric)),
        fixed('policy-type', 'TargetTrackingScaling'),
        option(
          step,
          'target-tracking-scaling-policy-configuration',
          mapValue({
            TargetValue: entry(target, 'TargetValue'),
            PredefinedMetricSpecification: mapValue({ PredefinedMetricType: textValue(what.metric) }),
          }),
        ),
      ),
    ),
  ]
}

export function autoScaling(step: Step): Action[] {
  const table = text('table/', step.name)
  return replicas(step).flatMap((replica) => [
    ...scale(
      step,
      replica,
      {
        resource: table,
        dimension: 'dynamodb:table:ReadCapacityUnits',
        metric: 'DynamoDBReadCapacityUtilization',
      },
      scalingOf(entry(replica.value, 'ReadProvisionedThroughputSettings'), 'Read'),
    ),
    ...scale(
      step,
      replica,
      {
        resource: table,
        dimension: 'dynamodb:table:WriteCapacityUnits',
        metric: 'DynamoDBWriteCapacityUtilization',
      },
      scalingOf(step.value('WriteProvisionedThroughputSettings'), 'Write'),
    ),
    ...itemsOf(step.value('GlobalSecondaryIndexes')).flatMap((index) => {
      const name = entry(index, 'IndexName')
      const resource = text(table, '/index/', name === undefined ? [] : (scalarText(name) ?? []))
      return [
        ...scale(
          step,
          replica,
          {
            resource,
            dimension: 'dynamodb:index:ReadCapacityUnits',
            metric: 'DynamoDBReadCapacityUtilization',
          },
          scalingOf(readSettingsOfIndex(replica.value, name), 'Read'),
        ),
        ...scale(
          step,
          replica,
          {
            resource,
            dimension: 'dynamodb:index:WriteCapacityUnits',
            metric: 'DynamoDBWriteCapacityUtilization',
          },
          scalingOf(entry(index, 'WriteProvisionedThroughputSettings'), 'Write'),
        ),
      ]
    }),
  ])
}
