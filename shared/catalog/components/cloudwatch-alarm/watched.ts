import { pascalCase } from '../../../base/text.ts'
import type { Value } from '../../cfn.ts'
import type { Metric } from '../../relations/monitors/facets.ts'
import type { MonitorsConfig } from '../../relations/monitors/index.ts'
import type { AlarmConfig } from './config.ts'

/** One alarm, whatever it comes from. */
export interface Watch {
  /** Part of its logical id. */
  readonly suffix: string
  readonly description: string
  readonly metric: Pick<Metric, 'namespace' | 'name' | 'dimensions' | 'statistic'>
  readonly periodSeconds: number
  readonly threshold: number
  readonly when: 'above' | 'below'
  readonly missing: Metric['alarm']['missing']
  readonly periods: number
  readonly datapoints: number
}

/** What is watched of one component, in the order in which it was asked for. Throws for a metric that it does not have. */
export function watchesOf(
  config: MonitorsConfig,
  metrics: readonly Metric[],
  peer: { readonly name: string; readonly logicalName: string },
): readonly Watch[] {
  const asked =
    config.alarms.length > 0
      ? config.alarms
      : metrics
          .filter(({ usual }) => usual)
          .map(({ key, periodSeconds }) => ({ metric: key, ...(periodSeconds === 300 ? TWICE : USUAL) }))
  const taken = new Map<string, number>()
  return asked.map((one) => {
    const metric = one.metric === '' ? metrics[0] : metrics.find(({ key }) => key === one.metric)
    if (!metric)
      throw new Error(
        `"${peer.name}" has no metric "${one.metric}"; choose one of: ${metrics.map(({ key }) => key).join(', ')}`,
      )
    const number = (taken.get(metric.key) ?? 0) + 1
    taken.set(metric.key, number)
    const when = one.when === 'usual' ? metric.alarm.when : one.when
    const threshold = one.threshold ?? metric.alarm.threshold
    return {
      suffix: `${peer.logicalName}${pascalCase(metric.key)}${number > 1 ? number : ''}`,
      description: `${peer.name}: ${metric.title} ${when} ${threshold} ${metric.unit}`,
      metric,
      periodSeconds: metric.periodSeconds,
      threshold,
      when,
      missing: metric.alarm.missing,
      periods: one.periods,
      datapoints: one.datapoints,
    }
  })
}

/** Trouble that lasts for five minutes, as AWS recommends for most metrics; ten where only every fifth is measured. */
const USUAL = { threshold: null, when: 'usual', periods: 5, datapoints: 5 } as const
const TWICE = { ...USUAL, periods: 2, datapoints: 2 } as const

/** The metrics that the application sends by itself. */
export const ownWatches = ({ ownMetrics }: AlarmConfig): readonly Watch[] =>
  ownMetrics.map((own, i) => ({
    suffix: `Own${i + 1}`,
    description: `${own.namespace} ${own.name} ${own.when} ${own.threshold}`,
    metric: {
      namespace: own.namespace,
      name: own.name,
      dimensions: Object.entries(own.dimensions).map(([Name, Value]) => ({ Name, Value })),
      statistic: own.statistic,
    },
    periodSeconds: own.periodSeconds,
    threshold: own.threshold,
    when: own.when,
    missing: own.missing,
    periods: own.periods,
    datapoints: own.periods,
  }))

/** Counts log events that match; the alarm goes off with the first. */
export const logWatch = (
  namespace: Value<string>,
  peer: { readonly name: string; readonly logicalName: string },
): Omit<Watch, 'metric'> & {
  readonly metric: { readonly namespace: Value<string>; readonly name: string }
} => ({
  suffix: `${peer.logicalName}Log`,
  description: `${peer.name}: its log has what is watched for`,
  metric: { namespace, name: `${peer.logicalName}Log` },
  periodSeconds: 60,
  threshold: 0,
  when: 'above',
  missing: 'notBreaching',
  periods: 1,
  datapoints: 1,
})
