import { capture, run, tolerated, withRole } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { documentOption, options, textOption } from '../options.ts'
import type { Printer, Step } from '../printer.ts'

const ofGroup = (step: Step): Option[] => options(step, 'AutoScalingGroupName')

const scalingPolicy: Printer = {
  title: 'scaling policy',
  holds: 'arn',
  naming: { property: 'PolicyName', limit: 255 },
  ref: (self) => self.main,
  attributes: { Arn: (self) => self.main, PolicyName: (self) => self.name },
  print: (step) => ({
    create: () => {
      step.skip('PolicyName')
      return [
        capture(
          command(
            'autoscaling put-scaling-policy',
            ofGroup(step),
            textOption('policy-name', step.name),
            options(
              step,
              'PolicyType',
              'AdjustmentType',
              'MinAdjustmentMagnitude',
              'ScalingAdjustment',
              'Cooldown',
              'MetricAggregationType',
              'EstimatedInstanceWarmup',
              'StepAdjustments',
            ),
            documentOption(
              step,
              'target-tracking-configuration',
              step.value('TargetTrackingConfiguration'),
              'target-tracking',
            ),
            documentOption(
              step,
              'predictive-scaling-configuration',
              step.value('PredictiveScalingConfiguration'),
              'predictive-scaling',
            ),
          ),
          'PolicyARN',
          step.into,
        ),
      ]
    },
    remove: step.isOurs('AutoScalingGroupName')
      ? null
      : () => [
          tolerated(
            'ValidationError',
            command('autoscaling delete-policy', ofGroup(step), textOption('policy-name', step.name)),
          ),
        ],
  }),
}

const scheduledAction: Printer = {
  title: 'scheduled action',
  holds: 'name',
  naming: { property: 'ScheduledActionName', limit: 255 },
  ref: (self) => self.name,
  attributes: {},
  print: (step) => ({
    create: () => {
      step.skip('ScheduledActionName')
      return [
        run(
          command(
            'autoscaling put-scheduled-update-group-action',
            ofGroup(step),
            textOption('scheduled-action-name', step.name),
            options(
              step,
              'Recurrence',
              'TimeZone',
              'StartTime',
              'EndTime',
              'MinSize',
              'MaxSize',
              'DesiredCapacity',
            ),
          ),
        ),
      ]
    },
    remove: () => [
      tolerated(
        'ValidationError',
        command(
          'autoscaling delete-scheduled-action',
          ofGroup(step),
          textOption('scheduled-action-name', step.name),
        ),
      ),
    ],
  }),
}

const warmPool: Printer = {
  title: 'warm pool',
  holds: 'name',
  ref: (self) => self.text('AutoScalingGroupName'),
  attributes: {},
  print: (step) => ({
    create: () => [
      run(
        command(
          'autoscaling put-warm-pool',
          options(
            step,
            'AutoScalingGroupName',
            'MaxGroupPreparedCapacity',
            'MinSize',
            'PoolState',
            'InstanceReusePolicy',
          ),
        ),
      ),
    ],
    remove: step.isOurs('AutoScalingGroupName')
      ? null
      : () => [
          tolerated(
            'ValidationError',
            command('autoscaling delete-warm-pool', ofGroup(step), { name: 'force-delete', words: [] }),
          ),
        ],
  }),
}

const lifecycleHook: Printer = {
  title: 'lifecycle hook',
  holds: 'name',
  naming: { property: 'LifecycleHookName', limit: 255 },
  ref: (self) => self.name,
  attributes: {},
  print: (step) => ({
    create: () => {
      step.skip('LifecycleHookName')
      return [
        withRole(
          run(
            command(
              'autoscaling put-lifecycle-hook',
              ofGroup(step),
              textOption('lifecycle-hook-name', step.name),
              options(
                step,
                'LifecycleTransition',
                'HeartbeatTimeout',
                'DefaultResult',
                ['NotificationTargetARN', 'notification-target-arn'],
                ['RoleARN', 'role-arn'],
                'NotificationMetadata',
              ),
            ),
          ),
        ),
      ]
    },
    remove: step.isOurs('AutoScalingGroupName')
      ? null
      : () => [
          tolerated(
            'ValidationError',
            command(
              'autoscaling delete-lifecycle-hook',
              ofGroup(step),
              textOption('lifecycle-hook-name', step.name),
            ),
          ),
        ],
  }),
}

/** What belongs to an Auto Scaling group and goes with it. */
export const AUTO_SCALING_PART_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::AutoScaling::ScalingPolicy': scalingPolicy,
  'AWS::AutoScaling::ScheduledAction': scheduledAction,
  'AWS::AutoScaling::WarmPool': warmPool,
  'AWS::AutoScaling::LifecycleHook': lifecycleHook,
}
