import { concat, type PlanItem, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { EcsServiceConfig } from './config.ts'
import type { AutoScaling } from './scaling.ts'

const SCALABLE_TARGET = 'ScalableTarget'

type Metric = Cfn<'AWS::ApplicationAutoScaling::ScalingPolicy.PredefinedMetricSpecification'>

const METRIC = { cpu: 'CPUUtilization', memory: 'MemoryUtilization' } as const

/** Service auto scaling is done by Application Auto Scaling, through its own service-linked role. */
export function* scalingResources(
  ctx: EmitContext<EcsServiceConfig>,
  clusterName: Value<string>,
): Iterable<PlanItem> {
  const { autoScaling } = ctx.config
  if (!autoScaling.enabled) return
  yield ctx.resource(SCALABLE_TARGET, 'AWS::ApplicationAutoScaling::ScalableTarget', {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
    ResourceId: concat('service/', clusterName, '/', ctx.getAtt('', 'Name')),
    MinCapacity: ctx.tunable('MinCapacity', autoScaling.minCapacity, {
      label: 'Minimum tasks',
      kind: 'capacity',
      min: 0,
    }),
    MaxCapacity: ctx.tunable('MaxCapacity', autoScaling.maxCapacity, {
      label: 'Maximum tasks',
      kind: 'capacity',
      min: 0,
    }),
    ...(autoScaling.scheduled.length > 0 && { ScheduledActions: autoScaling.scheduled.map(scheduledAction) }),
  })
  for (const [suffix, target, metric] of targets(ctx)) {
    yield ctx.resource(`${suffix}Scaling`, 'AWS::ApplicationAutoScaling::ScalingPolicy', {
      PolicyName: ctx.logicalId(`${suffix}Scaling`),
      PolicyType: 'TargetTrackingScaling',
      ScalingTargetId: ctx.ref(SCALABLE_TARGET),
      TargetTrackingScalingPolicyConfiguration: {
        TargetValue: target,
        PredefinedMetricSpecification: metric,
        ScaleOutCooldown: autoScaling.scaleOutCooldownSeconds,
        ScaleInCooldown: autoScaling.scaleInCooldownSeconds,
        DisableScaleIn: autoScaling.disableScaleIn,
      },
    })
  }
  for (const [i, step] of autoScaling.steps.entries()) yield* stepScaling(ctx, clusterName, step, i + 1)
}

function* targets(
  ctx: EmitContext<EcsServiceConfig>,
): Iterable<readonly [suffix: string, target: number, metric: Metric]> {
  const { cpuTargetPercent, memoryTargetPercent, requestsPerTarget } = ctx.config.autoScaling
  if (cpuTargetPercent !== null)
    yield ['Cpu', cpuTargetPercent, { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' }]
  if (memoryTargetPercent !== null)
    yield ['Memory', memoryTargetPercent, { PredefinedMetricType: 'ECSServiceAverageMemoryUtilization' }]
  if (requestsPerTarget === null) return
  // A metric of one target group: of several, the first connection's.
  const label = ctx.incoming('routes').find(({ handle }) => handle.resourceLabel !== null)
    ?.handle.resourceLabel
  if (label)
    yield [
      'Requests',
      requestsPerTarget,
      { PredefinedMetricType: 'ALBRequestCountPerTarget', ResourceLabel: label },
    ]
}

const scheduledAction = (action: AutoScaling['scheduled'][number]) => ({
  ScheduledActionName: action.name,
  Schedule: action.schedule,
  Timezone: action.timeZone,
  ScalableTargetAction: {
    ...(action.minCapacity !== null && { MinCapacity: action.minCapacity }),
    ...(action.maxCapacity !== null && { MaxCapacity: action.maxCapacity }),
  },
})

function* stepScaling(
  ctx: EmitContext<EcsServiceConfig>,
  clusterName: Value<string>,
  step: AutoScaling['steps'][number],
  number: number,
): Iterable<PlanItem> {
  const above = step.when === 'above'
  const suffix = `StepScaling${number}`
  yield ctx.resource(suffix, 'AWS::ApplicationAutoScaling::ScalingPolicy', {
    PolicyName: ctx.logicalId(suffix),
    PolicyType: 'StepScaling',
    ScalingTargetId: ctx.ref(SCALABLE_TARGET),
    StepScalingPolicyConfiguration: {
      AdjustmentType: 'ChangeInCapacity',
      Cooldown: step.cooldownSeconds,
      MetricAggregationType: 'Average',
      StepAdjustments: stepAdjustments(step.adjustments, above),
    },
  })
  yield ctx.resource(`${suffix}Alarm`, 'AWS::CloudWatch::Alarm', {
    AlarmDescription: `${METRIC[step.metric]} ${step.when} ${step.thresholdPercent} % sets off step scaling`,
    Namespace: 'AWS/ECS',
    MetricName: METRIC[step.metric],
    Dimensions: [
      { Name: 'ClusterName', Value: clusterName },
      { Name: 'ServiceName', Value: ctx.getAtt('', 'Name') },
    ],
    Statistic: 'Average',
    Period: 60,
    EvaluationPeriods: step.minutes,
    Threshold: step.thresholdPercent,
    ComparisonOperator: above ? 'GreaterThanOrEqualToThreshold' : 'LessThanOrEqualToThreshold',
    AlarmActions: [ctx.ref(suffix)],
    Tags: ctx.tags(),
  })
}

/** Bounds are distances from the threshold: upwards for an alarm above it, downwards (negative) for one below. */
function stepAdjustments(adjustments: AutoScaling['steps'][number]['adjustments'], above: boolean) {
  const sorted = [...adjustments].sort((a, b) => a.beyond - b.beyond)
  return sorted.map(({ beyond, tasks }, i) => {
    const next = sorted[i + 1]?.beyond
    const near = above ? beyond : -beyond || 0
    const far = next === undefined ? undefined : above ? next : -next
    return {
      ...(above ? { MetricIntervalLowerBound: near } : { MetricIntervalUpperBound: near }),
      ...(far !== undefined &&
        (above ? { MetricIntervalUpperBound: far } : { MetricIntervalLowerBound: far })),
      ScalingAdjustment: tasks,
    }
  })
}
