import { type CostLine, exactly, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { RestApiConfig } from './config.ts'

/** Sizes for which the price book has the hour. */
const CACHE_PRICES = {
  '0.5': 'api-gateway.cache.0-5gb',
  '6.1': 'api-gateway.cache.6-1gb',
  '237': 'api-gateway.cache.237gb',
} as const

export function* restApiCost({ config }: CostContext<RestApiConfig>): Iterable<CostLine> {
  const { requestsMillion, transferOutGb } = config.usage
  const requests = requestsMillion === null ? null : requestsMillion * 1_000_000
  const given =
    requestsMillion === null ? 'monthly requests not given' : `${requestsMillion} million a month, as given`
  yield {
    key: 'requests',
    label: 'Requests',
    category: 'requests',
    unit: 'request',
    quantity: usage(requests),
    price: { kind: 'tiers', id: 'api-gateway.rest' },
    formula: given,
  }
  if (config.cache.enabled) yield cacheLine(config.cache.sizeGb)
  // A private API is called through an interface endpoint, which is billed with its VPC.
  if (config.endpointType !== 'PRIVATE')
    yield {
      key: 'transfer-out',
      label: 'Answers to the internet',
      category: 'network',
      unit: 'GB',
      quantity: usage(transferOutGb),
      price: { kind: 'tiers', id: 'data-transfer.internet-out' },
      formula: transferOutGb === null ? 'monthly volume not given' : `${transferOutGb} GB a month, as given`,
    }
  if (config.tracing)
    yield {
      key: 'traces',
      label: 'Traces in AWS X-Ray',
      category: 'observability',
      unit: 'trace',
      quantity: usage(requests === null ? null : requests * SAMPLED),
      price: {
        kind: 'unlisted',
        id: 'x-ray.traces',
        unit: 'trace',
        note: 'The price of traces of AWS X-Ray is not in the price book',
      },
      formula: requestsMillion === null ? given : `${given} × ${SAMPLED * 100} %`,
      assumption:
        'One trace a second and 5 % of the further requests, as X-Ray samples unless told otherwise.',
    }
  const { accessLogs: logs, executionLogs } = config
  if (logs.enabled)
    yield {
      key: 'logs',
      label: 'Access log in CloudWatch Logs',
      category: 'observability',
      unit: 'GB',
      quantity: usage(logs.gbPerMonth),
      price: { kind: 'tiers', id: 'cloudwatch.vended-logs' },
      formula:
        logs.gbPerMonth === null ? 'monthly volume not given' : `${logs.gbPerMonth} GB a month, as given`,
    }
  if (executionLogs !== 'OFF')
    yield {
      key: 'execution-log',
      label: 'Execution log in CloudWatch Logs',
      category: 'observability',
      unit: 'GB',
      quantity: null,
      price: { kind: 'service', id: 'cloudwatch.logs.ingestion' },
      formula: 'depends on requests, errors and their size',
      assumption: 'API Gateway makes the log group itself and sets no end to how long it keeps it.',
    }
}

/** https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html */
const SAMPLED = 0.05

function cacheLine(sizeGb: RestApiConfig['cache']['sizeGb']): CostLine {
  const listed = sizeGb === '0.5' || sizeGb === '6.1' || sizeGb === '237' ? CACHE_PRICES[sizeGb] : null
  return {
    key: 'cache',
    label: `Cache of ${sizeGb} GB`,
    category: 'compute',
    unit: 'hour',
    quantity: exactly(HOURS_PER_MONTH),
    price:
      listed === null
        ? {
            kind: 'unlisted',
            id: `api-gateway.cache.${sizeGb}gb`,
            unit: 'hour',
            note: `The price book has caches of 0.5, 6.1 and 237 GB, not of ${sizeGb} GB`,
          }
        : { kind: 'service', id: listed },
    formula: `1 cache × ${HOURS_PER_MONTH} h`,
  }
}
