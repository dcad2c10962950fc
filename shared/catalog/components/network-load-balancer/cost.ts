import { listText, plural } from '../../../base/text.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { NlbConfig } from './config.ts'

export function* nlbCost(ctx: CostContext<NlbConfig>): Iterable<CostLine> {
  yield {
    key: 'hours',
    label: 'Network Load Balancer',
    category: 'network',
    unit: 'load-balancer-hour',
    quantity: exactly(HOURS_PER_MONTH),
    price: { kind: 'service', id: 'nlb.hours' },
    formula: `1 load balancer × ${HOURS_PER_MONTH} h`,
  }
  yield capacityUnits(ctx)
  if (ctx.config.scheme === 'internal') return
  yield {
    key: 'public-ipv4',
    label: 'Public IPv4 addresses',
    category: 'network',
    unit: 'address-hour',
    quantity: exactly(ctx.azCount * HOURS_PER_MONTH),
    price: { kind: 'service', id: 'public-ipv4.in-use' },
    formula: `${plural(ctx.azCount, 'zone')} × 1 address × ${HOURS_PER_MONTH} h`,
  }
}

function capacityUnits({ config, facts }: CostContext<NlbConfig>): CostLine {
  const { value: covers, source } = facts.nlcuDimensions()
  const { newFlowsPerSecond, activeFlows, processedGbPerHour } = config.usage
  const dimensions = [
    { what: 'new flows per second', used: newFlowsPerSecond, perUnit: covers.newFlowsPerSecond },
    { what: 'active flows', used: activeFlows, perUnit: covers.activeFlows },
    { what: 'GB processed per hour', used: processedGbPerHour, perUnit: covers.processedGBPerHour },
  ]
  const known = dimensions.flatMap(({ what, used, perUnit }) =>
    used === null ? [] : [{ what, used, perUnit, units: used / perUnit }],
  )
  const highest = known.reduce<(typeof known)[number] | null>(
    (best, next) => (best === null || next.units > best.units ? next : best),
    null,
  )
  const missing = dimensions.filter(({ used }) => used === null).map(({ what }) => what)
  const others = config.listeners.some(({ protocol }) => protocol !== 'TCP')
  const assumptions = [
    ...(highest === null ? [`Source of what an NLCU covers: ${source}.`] : []),
    ...(highest !== null && missing.length > 0
      ? [`Taken as the highest dimension; not given: ${listText(missing)}.`]
      : []),
    // AWS counts fewer UDP and TLS flows into one unit; the fact sheet has the figures of TCP only.
    ...(others
      ? ['Counted as TCP: with UDP or TLS a unit covers fewer flows, and more units are billed.']
      : []),
  ]
  return {
    key: 'nlcu',
    label: 'Load balancer capacity units (NLCU)',
    category: 'network',
    unit: 'NLCU-hour',
    quantity: usage(highest === null ? null : highest.units * HOURS_PER_MONTH),
    price: { kind: 'service', id: 'nlb.nlcu' },
    formula:
      highest === null
        ? `usage not given; one NLCU covers ${covers.newFlowsPerSecond} new flows/s, ${covers.activeFlows} active flows or ${covers.processedGBPerHour} GB/h`
        : `${highest.used} ${highest.what} / ${highest.perUnit} per NLCU × ${HOURS_PER_MONTH} h`,
    ...(assumptions.length > 0 && { assumption: assumptions.join(' ') }),
  }
}
