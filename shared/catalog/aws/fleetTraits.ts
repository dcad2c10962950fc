import { plural } from '../../base/text.ts'
import type { Traits } from '../traits.ts'
import { type FleetSettings, typesOf } from './fleetSettings.ts'
import { launchTraits, outboundOf } from './launchTraits.ts'

export function fleetTraits(config: FleetSettings): Traits {
  const count = fleetCount(config, config.targetCapacity)
  const outbound = outboundOf(config)
  return {
    instances: {
      types: typesOf(config).map(({ name, path }) => ({ name, path })),
      count,
      spotShare: config.onDemandCapacity < config.targetCapacity ? 1 : 0,
      onDemandBase: config.onDemandCapacity,
      ...launchTraits(config),
      spreadsAcrossAzs: true,
    },
    addresses: { count, what: `up to ${plural(count.max, 'instance')}` },
    ...(outbound && { outbound }),
  }
}

/** A fleet does not scale: its size is its target, in instances of the heaviest to the lightest type. */
export function fleetCount(config: FleetSettings, units: number) {
  const weights = typesOf(config).map(({ weight }) => weight)
  return {
    min: Math.ceil(units / Math.max(...weights)),
    desired: Math.ceil(units / (weights[0] ?? 1)),
    max: Math.ceil(units / Math.min(...weights)),
  }
}

export const fleetSummary = (config: FleetSettings): readonly string[] => [
  `${KINDS[config.fleetType]} ${plural(config.targetCapacity, config.weight === null ? 'instance' : 'unit')}`,
  `${config.onDemandCapacity} On-Demand, ${config.targetCapacity - config.onDemandCapacity} Spot`,
  plural(typesOf(config).length, 'type'),
]

const KINDS = { maintain: 'Maintains', request: 'Requests', instant: 'At once' } as const
