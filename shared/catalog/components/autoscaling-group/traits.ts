import { launchTraits, outboundOf } from '../../aws/launchTraits.ts'
import type { CapacityRange, Traits } from '../../traits.ts'
import { capacityOf, onDemandPart, sizeOf } from './capacity.ts'
import { type AsgConfig, typesOf } from './config.ts'

export function asgTraits(config: AsgConfig): Traits {
  const count = instancesOf(config)
  const outbound = outboundOf(config)
  return {
    instances: {
      types: typesOf(config).map(({ name, path }) => ({ name, path })),
      count,
      spotShare: config.mixed.enabled ? (100 - config.mixed.onDemandPercent) / 100 : 0,
      onDemandBase: config.mixed.enabled ? config.mixed.onDemandBase : 0,
      ...launchTraits(config),
      spreadsAcrossAzs: true,
    },
    addresses: { count, what: `up to ${count.max} instances` },
    ...(outbound && { outbound }),
  }
}

/** Sizes in instances: with weights, as many as the heaviest, the main and the lightest type would make. */
const instancesOf = (config: AsgConfig): CapacityRange => inInstances(config, (units) => units)

/** Those of them that are On-Demand; with a weekly schedule, on average over the week, as they are priced. */
export function onDemandInstances(config: AsgConfig): CapacityRange {
  const { onDemand, schedule } = capacityOf(config)
  if (schedule === 'weekly') return { min: onDemand.low, desired: onDemand.expected, max: onDemand.high }
  return inInstances(config, (units) => onDemandPart(units, config))
}

function inInstances(config: AsgConfig, part: (units: number) => number): CapacityRange {
  const size = sizeOf(config)
  const [min, desired, max] = [part(size.min), part(size.desired), part(size.max)]
  const weights = typesOf(config).map(({ weight }) => weight)
  return {
    min: Math.ceil(min / Math.max(...weights)),
    desired: Math.ceil(desired / (weights[0] ?? 1)),
    max: Math.ceil(max / Math.min(...weights)),
  }
}
