import type { Value } from '../cfn.ts'
import type { Metric } from '../relations/monitors/facets.ts'
import { above, metricsOf } from './metrics.ts'

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html */
export const restApiMetrics = (name: Value<string>, stage: string): readonly Metric[] =>
  metricsOf('AWS/ApiGateway', { ApiName: name, Stage: stage }, [
    {
      key: 'errors5xx',
      title: 'Errors of the API and its backends (5xx)',
      name: '5XXError',
      statistic: 'Sum',
      unit: 'responses',
      usual: true,
      alarm: above(10),
    },
    {
      key: 'latency',
      title: 'Response time of the slowest 1 %',
      name: 'Latency',
      statistic: 'p99',
      unit: 'milliseconds',
      usual: true,
      alarm: above(2000),
    },
    {
      key: 'errors4xx',
      title: 'Refused requests (4xx)',
      name: '4XXError',
      statistic: 'Sum',
      unit: 'responses',
      usual: false,
      alarm: above(1000),
    },
    {
      key: 'requests',
      title: 'Requests',
      name: 'Count',
      // The number of requests; the other statistics of this metric tell nothing.
      statistic: 'SampleCount',
      unit: 'requests',
      usual: false,
      alarm: above(100_000),
    },
  ])

/** https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html */
export const graphqlMetrics = (apiId: Value<string>): readonly Metric[] =>
  metricsOf('AWS/AppSync', { GraphQLAPIId: apiId }, [
    {
      key: 'errors5xx',
      title: 'Errors of the API (5xx)',
      name: '5XXError',
      statistic: 'Sum',
      unit: 'responses',
      usual: true,
      alarm: above(10),
    },
    {
      key: 'latency',
      title: 'Response time of the slowest 1 %',
      name: 'Latency',
      statistic: 'p99',
      unit: 'milliseconds',
      usual: true,
      alarm: above(2000),
    },
    {
      key: 'errors4xx',
      title: 'Refused requests (4xx)',
      name: '4XXError',
      statistic: 'Sum',
      unit: 'responses',
      usual: false,
      alarm: above(1000),
    },
  ])
