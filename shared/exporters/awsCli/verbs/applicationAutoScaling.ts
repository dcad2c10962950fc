import { type CfnValue, isIntrinsic } from '../../../catalog/cfn.ts'
import { capture, run, tolerated, withRole } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { documentOption, option, options, textOption } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { entry, itemsOf } from '../shell/value.ts'

const which = (step: Step): Option[] => options(step, 'ServiceNamespace', 'ResourceId', 'ScalableDimension')

const schedules = (step: Step): Action[] =>
  itemsOf(step.value('ScheduledActions')).map((action) =>
    run(
      command(
        'application-autoscaling put-scheduled-action',
        which(step),
        option(step, 'scheduled-action-name', entry(action, 'ScheduledActionName')),
        option(step, 'schedule', entry(action, 'Schedule')),
        option(step, 'timezone', entry(action, 'Timezone')),
        option(step, 'start-time', entry(action, 'StartTime')),
        option(step, 'end-time', entry(action, 'EndTime')),
        option(step, 'scalable-target-action', entry(action, 'ScalableTargetAction')),
      ),
    ),
  )

const scalableTarget: Printer = {
  title: 'scalable target',
  holds: 'id',
  ref: (self) =>
    text(self.text('ResourceId'), '|', self.text('ScalableDimension'), '|', self.text('ServiceNamespace')),
  attributes: {},
  print: (step) => ({
    create: () => [
      withRole(
        run(
          command(
            'application-autoscaling register-scalable-target',
            which(step),
            options(step, 'MinCapacity', 'MaxCapacity', ['RoleARN', 'role-arn'], 'SuspendedState'),
          ),
        ),
      ),
    ],
    complete: () => schedules(step),
    remove: () => [
      tolerated(
        'ObjectNotFound|No scalable target',
        command('application-autoscaling deregister-scalable-target', which(step)),
      ),
    ],
  }),
}

/** A policy names its target by three properties, or by a reference to the target itself. */
function target(step: Step): Option[] {
  const id = step.raw('ScalingTargetId')
  if (id === undefined) return which(step)
  const other = targetOf(id, step)
  if (other === undefined) {
    step.fault('ScalingTargetId must be a reference to a scalable target of the stack')
    return []
  }
  return ['ServiceNamespace', 'ResourceId', 'ScalableDimension'].flatMap((property) => {
    const value = other.properties[property]
    if (value === undefined) return []
    const name = {
      ServiceNamespace: 'service-namespace',
      ResourceId: 'resource-id',
      ScalableDimension: 'scalable-dimension',
    }[property]
    const made = name === undefined ? null : option(step, name, step.resolve(value, property))
    return made === null ? [] : [made]
  })
}

function targetOf(id: CfnValue, step: Step) {
  if (typeof id !== 'object' || !isIntrinsic(id) || id.$cfn !== 'ref') return undefined
  return step
    .others('AWS::ApplicationAutoScaling::ScalableTarget')
    .find((other) => other.logicalId === id.target)
}

const scalingPolicy: Printer = {
  title: 'scaling policy',
  holds: 'arn',
  naming: { property: 'PolicyName', limit: 256 },
  ref: (self) => self.main,
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    create: () => {
      step.skip('PolicyName')
      return [
        capture(
          command(
            'application-autoscaling put-scaling-policy',
            target(step),
            textOption('policy-name', step.name),
            options(step, 'PolicyType'),
            documentOption(
              step,
              'target-tracking-scaling-policy-configuration',
              step.value('TargetTrackingScalingPolicyConfiguration'),
              'target-tracking',
            ),
            documentOption(
              step,
              'step-scaling-policy-configuration',
              step.value('StepScalingPolicyConfiguration'),
              'step-scaling',
            ),
            documentOption(
              step,
              'predictive-scaling-policy-configuration',
              step.value('PredictiveScalingPolicyConfiguration'),
              'predictive-scaling',
            ),
          ),
          'PolicyARN',
          step.into,
        ),
      ]
    },
    remove: () => [
      tolerated(
        'ObjectNotFound|No scaling policy',
        command(
          'application-autoscaling delete-scaling-policy',
          target(step),
          textOption('policy-name', step.name),
        ),
      ),
    ],
  }),
}

export const APPLICATION_AUTO_SCALING_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ApplicationAutoScaling::ScalableTarget': scalableTarget,
  'AWS::ApplicationAutoScaling::ScalingPolicy': scalingPolicy,
}
