import type { PlanItem, Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import { type AsgConfig, changesSize } from './config.ts'

type Context = EmitContext<AsgConfig>

/** Scaling policies with their alarms, and scheduled actions. */
export function* scalingResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  if (!changesSize(config)) return
  const requests = ctx.incoming('routes').find(({ handle }) => handle.resourceLabel !== null)?.handle
  const label = requests?.resourceLabel ?? null
  // AWS looks whether the load balancer routes to the target group when the policy is made.
  const needsListener = { dependsOn: requests?.dependsOn ?? [] }
  for (const [index, policy] of config.targetTracking.entries()) {
    const byRequests = policy.metric === 'ALBRequestCountPerTarget'
    // AWS would refuse the policy, and the whole stack with it; rule REL016 tells the user that it is missing.
    if (byRequests && label === null) continue
    yield ctx.resource(
      `TargetTracking${index + 1}`,
      'AWS::AutoScaling::ScalingPolicy',
      {
        AutoScalingGroupName: ctx.ref(),
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingConfiguration: {
          ...trackedMetric(ctx, policy, byRequests ? label : null),
          TargetValue: policy.target,
          DisableScaleIn: !policy.scaleIn,
        },
      },
      byRequests ? needsListener : {},
    )
  }
  for (const index of config.alarmPolicies.keys()) yield* alarmPolicy(ctx, index)
  const { mode, metric } = config.predictive
  const byRequests = metric === 'ALBRequestCount'
  if (mode !== 'off' && !(byRequests && label === null)) {
    yield ctx.resource(
      'PredictiveScaling',
      'AWS::AutoScaling::ScalingPolicy',
      predictive(ctx, mode, byRequests ? label : null),
      byRequests ? needsListener : {},
    )
  }
  for (const [index, action] of config.scheduledActions.entries()) {
    yield ctx.resource(`ScheduledAction${index + 1}`, 'AWS::AutoScaling::ScheduledAction', {
      AutoScalingGroupName: ctx.ref(),
      Recurrence: action.recurrence.trim().replace(/\s+/g, ' '),
      TimeZone: action.timeZone,
      ...(action.minSize !== null && { MinSize: action.minSize }),
      ...(action.desiredCapacity !== null && { DesiredCapacity: action.desiredCapacity }),
      ...(action.maxSize !== null && { MaxSize: action.maxSize }),
    })
  }
}

function trackedMetric(
  ctx: Context,
  { metric, custom }: Context['config']['targetTracking'][number],
  label: Value<string> | null,
) {
  if (metric !== 'custom') return { PredefinedMetricSpecification: predefined(metric, label) }
  return {
    CustomizedMetricSpecification: {
      Namespace: custom.namespace,
      MetricName: custom.metricName,
      Statistic: custom.statistic,
      ...(custom.ofGroup && { Dimensions: [{ Name: 'AutoScalingGroupName', Value: ctx.ref() }] }),
    },
  }
}

const predefined = <Metric extends string>(type: Metric, label: Value<string> | null) => ({
  PredefinedMetricType: type,
  ...(label !== null && { ResourceLabel: label }),
})

function predictive(ctx: Context, mode: 'ForecastOnly' | 'ForecastAndScale', label: Value<string> | null) {
  const { metric, target, bufferSeconds, aboveMaximum } = ctx.config.predictive
  return {
    AutoScalingGroupName: ctx.ref(),
    PolicyType: 'PredictiveScaling',
    PredictiveScalingConfiguration: {
      MetricSpecifications: [
        { TargetValue: target, PredefinedMetricPairSpecification: predefined(metric, label) },
      ],
      Mode: mode,
      SchedulingBufferTime: bufferSeconds,
      MaxCapacityBreachBehavior: aboveMaximum === null ? 'HonorMaxCapacity' : 'IncreaseMaxCapacity',
      ...(aboveMaximum !== null && { MaxCapacityBuffer: aboveMaximum }),
    },
  } satisfies Cfn<'AWS::AutoScaling::ScalingPolicy'>
}

function* alarmPolicy(ctx: Context, index: number): Iterable<PlanItem> {
  const policy = ctx.config.alarmPolicies[index]
  if (!policy) return
  const suffix = `AlarmPolicy${index + 1}`
  const percent = policy.adjustmentType === 'PercentChangeInCapacity'
  const common = {
    AutoScalingGroupName: ctx.ref(),
    PolicyType: policy.policyType,
    AdjustmentType: policy.adjustmentType,
    ...(percent && { MinAdjustmentMagnitude: policy.minAdjustmentMagnitude }),
  }
  yield ctx.resource(
    suffix,
    'AWS::AutoScaling::ScalingPolicy',
    policy.policyType === 'SimpleScaling'
      ? {
          ...common,
          ScalingAdjustment: policy.steps[0]?.adjustment ?? 1,
          Cooldown: String(policy.cooldown),
        }
      : {
          ...common,
          MetricAggregationType: 'Average',
          StepAdjustments: policy.steps.map(({ from, to, adjustment }) => ({
            ...(from !== null && { MetricIntervalLowerBound: from }),
            ...(to !== null && { MetricIntervalUpperBound: to }),
            ScalingAdjustment: adjustment,
          })),
        },
  )
  yield ctx.resource(`${suffix}Alarm`, 'AWS::CloudWatch::Alarm', {
    AlarmDescription: `${policy.metric} of the group ${policy.comparison} ${policy.threshold}`,
    Namespace: 'AWS/EC2',
    MetricName: policy.metric,
    Dimensions: [{ Name: 'AutoScalingGroupName', Value: ctx.ref() }],
    Statistic: 'Average',
    Period: policy.period,
    EvaluationPeriods: policy.evaluationPeriods,
    Threshold: policy.threshold,
    ComparisonOperator:
      policy.comparison === 'above' ? 'GreaterThanOrEqualToThreshold' : 'LessThanOrEqualToThreshold',
    AlarmActions: [ctx.ref(suffix)],
    Tags: ctx.tags(`${ctx.name} ${policy.metric}`),
  })
}
