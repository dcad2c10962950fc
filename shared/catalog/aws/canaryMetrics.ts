import type { Value } from '../cfn.ts'
import type { Metric } from '../relations/monitors/facets.ts'
import { above, metricsOf } from './metrics.ts'

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_metrics.html */
export const canaryMetrics = (canary: Value<string>): readonly Metric[] =>
  metricsOf('CloudWatchSynthetics', { CanaryName: canary }, [
    {
      key: 'success',
      title: 'Runs that succeeded',
      name: 'SuccessPercent',
      statistic: 'Average',
      unit: '%',
      periodSeconds: 300,
      usual: true,
      // A canary that has stopped tells nothing, which is no good news.
      alarm: { when: 'below', threshold: 90, missing: 'breaching' },
    },
    {
      key: 'duration',
      title: 'Duration of a run',
      name: 'Duration',
      statistic: 'Average',
      unit: 'milliseconds',
      periodSeconds: 300,
      usual: false,
      alarm: above(10_000),
    },
  ])
