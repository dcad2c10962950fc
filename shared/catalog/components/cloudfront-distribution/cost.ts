import { type CostLine, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { DistributionConfig } from './config.ts'

const MILLION = 1_000_000

export function* distributionCost({ config }: CostContext<DistributionConfig>): Iterable<CostLine> {
  const { viewers, dataOutGb, requestsMillion } = config.usage
  yield {
    key: 'data-out',
    label: 'Data to viewers',
    category: 'network',
    unit: 'GB',
    quantity: usage(dataOutGb),
    price: { kind: 'tiers', id: `cloudfront.${viewers}.internet-out` },
    formula: dataOutGb === null ? 'monthly volume not given' : `${dataOutGb} GB a month, as given`,
    assumption:
      'All to one part of the world. The first TB a month, free for the account as a whole, is not taken off.',
  }
  yield {
    key: 'requests',
    label: 'HTTPS requests',
    category: 'requests',
    unit: 'request',
    quantity: usage(requestsMillion === null ? null : requestsMillion * MILLION),
    price: {
      kind: 'service',
      id: `cloudfront.${viewers === 'africa-middle-east' ? 'middle-east' : viewers}.https-requests`,
    },
    formula:
      requestsMillion === null
        ? 'monthly requests not given'
        : `${requestsMillion} million a month, as given`,
    assumption: 'The first ten million a month, free for the account as a whole, are not taken off.',
  }
  if (!config.accessLogs.enabled) return
  const { gbPerMonth, expireDays } = config.accessLogs
  yield {
    key: 'access-logs',
    label: 'Access logs in S3 Standard',
    category: 'storage',
    unit: 'GB-month',
    quantity: usage(gbPerMonth === null ? null : (gbPerMonth * expireDays) / (HOURS_PER_MONTH / 24)),
    price: { kind: 'tiers', id: 's3.standard.storage' },
    formula:
      gbPerMonth === null ? 'monthly volume not given' : `${gbPerMonth} GB a month × ${expireDays} days kept`,
    assumption: 'The bucket has filled up: logs as old as they get. Their delivery is free of charge.',
  }
}
