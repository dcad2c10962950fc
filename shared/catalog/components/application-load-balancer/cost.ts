import { listText, plural } from '../../../base/text.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { AlbConfig } from './config.ts'

// A month has 730 / 24 days here as everywhere.
const DAYS_PER_MONTH = HOURS_PER_MONTH / 24

export function* albCost(ctx: CostContext<AlbConfig>): Iterable<CostLine> {
  const { config } = ctx
  yield {
    key: 'hours',
    label: 'Application Load Balancer',
    category: 'network',
    unit: 'load-balancer-hour',
    quantity: exactly(HOURS_PER_MONTH),
    price: { kind: 'service', id: 'alb.hours' },
    formula: `1 load balancer × ${HOURS_PER_MONTH} h`,
  }
  yield capacityUnits(ctx)
  if (config.scheme === 'internet-facing') {
    yield {
      key: 'public-ipv4',
      label: 'Public IPv4 addresses',
      category: 'network',
      unit: 'address-hour',
      quantity: exactly(ctx.azCount * HOURS_PER_MONTH),
      price: { kind: 'service', id: 'public-ipv4.in-use' },
      formula: `${plural(ctx.azCount, 'zone')} × 1 address × ${HOURS_PER_MONTH} h`,
      assumption: 'AWS adds addresses while it scales the load balancer out under load.',
    }
  }
  if (config.accessLogs.enabled) {
    const { gbPerMonth, expireDays } = config.accessLogs
    const months = expireDays / DAYS_PER_MONTH
    yield {
      key: 'access-logs',
      label: 'Access logs in S3 Standard',
      category: 'storage',
      unit: 'GB-month',
      quantity: usage(gbPerMonth === null ? null : gbPerMonth * months),
      price: { kind: 'tiers', id: 's3.standard.storage' },
      formula:
        gbPerMonth === null
          ? 'monthly volume not given'
          : `${gbPerMonth} GB a month × ${expireDays} days kept`,
      assumption: 'The bucket has filled up: logs as old as they get. Their delivery is free of charge.',
    }
  }
}

/** LCUs: of the four dimensions, each measured against what one LCU covers, the highest is billed. */
function capacityUnits({ config, facts }: CostContext<AlbConfig>): CostLine {
  const { value: covers, source } = facts.lcuDimensions()
  const { newConnectionsPerSecond, activeConnectionsPerMinute, processedGbPerHour } = config.usage
  const dimensions = [
    {
      what: 'new connections per second',
      used: newConnectionsPerSecond,
      perUnit: covers.newConnectionsPerSecond,
    },
    {
      what: 'active connections',
      used: activeConnectionsPerMinute,
      perUnit: covers.activeConnectionsPerMinute,
    },
    { what: 'GB processed per hour', used: processedGbPerHour, perUnit: covers.processedGBPerHourEC2 },
    {
      what: 'rule evaluations per second',
      used: config.usage.ruleEvaluationsPerSecond,
      perUnit: covers.ruleEvaluationsPerSecond,
    },
  ]
  const known = dimensions.flatMap(({ what, used, perUnit }) =>
    used === null ? [] : [{ what, used, perUnit, units: used / perUnit }],
  )
  const highest = known.reduce<(typeof known)[number] | null>(
    (best, next) => (best === null || next.units > best.units ? next : best),
    null,
  )
  const missing = dimensions.filter(({ used }) => used === null).map(({ what }) => what)
  return {
    key: 'lcu',
    label: 'Load balancer capacity units (LCU)',
    category: 'network',
    unit: 'LCU-hour',
    quantity: usage(highest === null ? null : highest.units * HOURS_PER_MONTH),
    price: { kind: 'service', id: 'alb.lcu' },
    formula:
      highest === null
        ? `usage not given; one LCU covers ${covers.newConnectionsPerSecond} new connections/s, ${covers.activeConnectionsPerMinute} active connections, ${covers.processedGBPerHourEC2} GB/h or ${covers.ruleEvaluationsPerSecond} rule evaluations/s`
        : `${highest.used} ${highest.what} / ${highest.perUnit} per LCU × ${HOURS_PER_MONTH} h`,
    ...(highest !== null &&
      missing.length > 0 && {
        assumption: `Taken as the highest dimension; not given: ${listText(missing)}.`,
      }),
    ...(highest === null && {
      assumption: `Source of what an LCU covers: ${source}.`,
    }),
  }
}
