import { type CostLine, exactly, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { AppSyncConfig } from './config.ts'

const million = (value: number | null) => usage(value === null ? null : value * 1_000_000)
const told = (value: number | null, what: string) =>
  value === null ? `monthly ${what} not given` : `${value} million a month, as given`
const unlisted = (id: string, unit: string, what: string) => ({
  kind: 'unlisted' as const,
  id: `appsync.${id}`,
  unit,
  note: `The price of ${what} of AWS AppSync is not in the price book`,
})

/** https://aws.amazon.com/appsync/pricing/ lists these dimensions. */
export function* appSyncCost({ config }: CostContext<AppSyncConfig>): Iterable<CostLine> {
  const { connectionMinutesMillion, requestsMillion, transferOutGb, updatesMillion } = config.usage
  yield {
    key: 'requests',
    label: 'Queries and mutations',
    category: 'requests',
    unit: 'request',
    quantity: million(requestsMillion),
    price: unlisted('requests', 'request', 'queries and mutations'),
    formula: told(requestsMillion, 'requests'),
  }
  yield {
    key: 'updates',
    label: 'Updates to subscribers',
    category: 'requests',
    unit: 'update',
    quantity: million(updatesMillion),
    price: unlisted('updates', 'update', 'real-time updates'),
    formula: told(updatesMillion, 'updates'),
  }
  yield {
    key: 'connection-minutes',
    label: 'Connection minutes',
    category: 'requests',
    unit: 'minute',
    quantity: million(connectionMinutesMillion),
    price: unlisted('connection-minutes', 'minute', 'connection minutes'),
    formula: told(connectionMinutesMillion, 'connection minutes'),
  }
  yield {
    key: 'transfer-out',
    label: 'Answers to the internet',
    category: 'network',
    unit: 'GB',
    quantity: usage(transferOutGb),
    price: { kind: 'tiers', id: 'data-transfer.internet-out' },
    formula: transferOutGb === null ? 'monthly volume not given' : `${transferOutGb} GB a month, as given`,
  }
  if (config.cache.enabled)
    yield {
      key: 'cache',
      label: `Cache ${config.cache.type}`,
      category: 'compute',
      unit: 'hour',
      quantity: exactly(HOURS_PER_MONTH),
      price: unlisted(`cache.${config.cache.type}`, 'hour', 'caches'),
      formula: `1 cache × ${HOURS_PER_MONTH} h`,
    }
  const { gbPerMonth, level } = config.logs
  if (level !== 'NONE')
    yield {
      key: 'logs',
      label: 'Log in CloudWatch Logs',
      category: 'observability',
      unit: 'GB',
      quantity: usage(gbPerMonth),
      price: { kind: 'service', id: 'cloudwatch.logs.ingestion' },
      formula: gbPerMonth === null ? 'monthly volume not given' : `${gbPerMonth} GB a month, as given`,
      assumption:
        'AWS AppSync makes the log group itself, /aws/appsync/apis/ and the id of the API, and sets no end to how long it keeps it.',
    }
  if (config.tracing)
    yield {
      key: 'traces',
      label: 'Traces in AWS X-Ray',
      category: 'observability',
      unit: 'trace',
      quantity: usage(requestsMillion === null ? null : requestsMillion * 50_000),
      price: {
        kind: 'unlisted',
        id: 'x-ray.traces',
        unit: 'trace',
        note: 'The price of traces of AWS X-Ray is not in the price book',
      },
      formula: requestsMillion === null ? told(null, 'requests') : `${requestsMillion} million a month × 5 %`,
      assumption: 'X-Ray samples one request a second and 5 % of the others unless told otherwise.',
    }
}
