import { concat, type PlanItem, ref, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { MonitorsConfig } from '../../relations/monitors/index.ts'
import type { AlarmConfig } from './config.ts'
import { logWatch, ownWatches, type Watch, watchesOf } from './watched.ts'

type Context = EmitContext<AlarmConfig>

const TOPIC = 'Topic'
export const COMPOSITE = 'Composite'

export function* alarmResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const actions: Value<string>[] = []
  if (config.email !== '') {
    yield topic(ctx)
    actions.push(ctx.ref(TOPIC))
  }
  const told = {
    ...(actions.length > 0 && { AlarmActions: actions }),
    ...(actions.length > 0 && config.tellWhenOver && { OKActions: actions }),
  }
  const ids: string[] = []
  const single = config.composite === 'none'
  for (const watch of ownWatches(config)) {
    ids.push(watch.suffix)
    yield alarm(ctx, watch, single ? told : {})
  }
  for (const { config: given, handle, peer } of ctx.outgoing('monitors')) {
    const edge = given as MonitorsConfig
    const { logicalName, logGroup, metrics } = handle
    for (const watch of watchesOf(edge, metrics, { name: peer.name, logicalName })) {
      ids.push(watch.suffix)
      yield alarm(ctx, watch, single ? told : {})
    }
    if (edge.logPattern === '') continue
    if (logGroup === null)
      throw new Error(`"${peer.name}" writes to no log group whose words could be watched`)
    const watch = logWatch(NAMESPACE, { name: peer.name, logicalName })
    yield ctx.resource(`${watch.suffix}Filter`, 'AWS::Logs::MetricFilter', {
      LogGroupName: logGroup,
      FilterPattern: edge.logPattern,
      MetricTransformations: [
        {
          MetricNamespace: watch.metric.namespace,
          MetricName: watch.metric.name,
          MetricValue: '1',
          // While anything is written at all, silence of the pattern is a zero and not a gap.
          DefaultValue: 0,
        },
      ],
    })
    ids.push(watch.suffix)
    yield alarm(
      ctx,
      { ...watch, metric: { ...watch.metric, dimensions: [], statistic: 'Sum' } },
      single ? told : {},
    )
  }
  if (!single && ids.length > 0) yield composite(ctx, ids, told)
}

/** Of the metrics that are counted out of logs: each stack has its own. */
const NAMESPACE = concat(ref('AWS::StackName'), '/Logs')

interface Told {
  readonly AlarmActions?: readonly Value<string>[]
  readonly OKActions?: readonly Value<string>[]
}

function topic(ctx: Context): PlanItem {
  const email = ctx.tunable('Email', ctx.config.email, {
    label: 'E-mail address for alarms',
    kind: 'environment',
    pattern: '^[^@ ]+@[^@ ]+$',
    constraint: 'an e-mail address',
  })
  // Not encrypted with the key aws/sns: CloudWatch may not use that, and its alarms would be lost without a word.
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
  return ctx.resource(TOPIC, 'AWS::SNS::Topic', {
    DisplayName: ctx.name.slice(0, 100),
    Subscription: [{ Protocol: 'email', Endpoint: email }],
    Tags: ctx.tags(),
  })
}

function alarm(
  ctx: Context,
  { suffix, description, metric, ...watch }: Omit<Watch, 'metric'> & { readonly metric: LooseMetric },
  told: Told,
): PlanItem {
  const percentile = metric.statistic.startsWith('p')
  return ctx.resource(suffix, 'AWS::CloudWatch::Alarm', {
    AlarmDescription: description.slice(0, 1024),
    Namespace: metric.namespace,
    MetricName: metric.name,
    ...(metric.dimensions.length > 0 && { Dimensions: metric.dimensions }),
    ...(percentile ? { ExtendedStatistic: metric.statistic } : { Statistic: metric.statistic as 'Sum' }),
    Period: watch.periodSeconds,
    EvaluationPeriods: watch.periods,
    DatapointsToAlarm: watch.datapoints,
    Threshold: watch.threshold,
    ComparisonOperator: watch.when === 'above' ? 'GreaterThanThreshold' : 'LessThanThreshold',
    TreatMissingData: watch.missing,
    ...told,
    Tags: ctx.tags(),
  })
}

type LooseMetric = Omit<Watch['metric'], 'namespace'> & { readonly namespace: Value<string> }

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
function composite(ctx: Context, ids: readonly string[], told: Told): PlanItem {
  const word = ctx.config.composite === 'all' ? ' AND ' : ' OR '
  const parts = ids.flatMap((id, i) => [i === 0 ? 'ALARM("' : `${word}ALARM("`, ctx.ref(id), '")'])
  return ctx.resource(COMPOSITE, 'AWS::CloudWatch::CompositeAlarm', {
    AlarmDescription: `${ctx.name}: ${ctx.config.composite} of ${ids.length} alarms`.slice(0, 1024),
    AlarmRule: concat(...parts),
    ...told,
    Tags: ctx.tags(),
  })
}
