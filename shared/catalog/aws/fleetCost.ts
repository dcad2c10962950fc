import { listText, plural } from '../../base/text.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, hours } from '../costLine.ts'
import type { CostContext } from '../define.ts'
import { type FleetSettings, typesOf } from './fleetSettings.ts'
import { detailedMonitoring, launchVolumeLines, publicAddresses, windowsLicence } from './launchCost.ts'
import { IMAGES } from './machineImages.ts'

export function* fleetCost(ctx: CostContext<FleetSettings>): Iterable<CostLine> {
  const { config } = ctx
  const all = typesOf(config)
  const main = all[0]?.weight ?? 1
  // An instance of another weight stands for more or less capacity, at about the same price per unit.
  const names = config.weight === null ? all.map(({ name }) => name) : [config.instanceType]
  const onDemand = config.onDemandCapacity / main
  const spot = (config.targetCapacity - config.onDemandCapacity) / main
  const total = exactly(onDemand + spot)
  const inWords = (count: number) => plural(Math.round(count * 100) / 100, 'instance')
  const weighted = config.weight === null ? '' : ` Counted as if all capacity were ${config.instanceType}.`
  if (onDemand > 0) {
    const chosen = config.onDemandStrategy === 'lowest-price' ? names : names.slice(0, 1)
    yield {
      key: 'on-demand',
      label: `On-Demand Instances: ${listText(chosen)}`,
      category: 'compute',
      unit: 'instance-hour',
      quantity: hours(exactly(onDemand)),
      price: chosen.map((instanceType) => ({ kind: 'ec2', instanceType })),
      formula: `${inWords(onDemand)} × ${HOURS_PER_MONTH} h`,
      assumption: `The fleet is taken to be filled all month.${weighted}`,
    }
  }
  if (spot > 0) {
    yield {
      key: 'spot',
      label: `Spot Instances: ${listText(names)}`,
      category: 'compute',
      unit: 'instance-hour',
      quantity: hours(exactly(spot)),
      price: names.map((instanceType) => ({ kind: 'ec2-spot', instanceType })),
      formula: `${inWords(spot)} × ${HOURS_PER_MONTH} h`,
      assumption: `AWS decides which type runs: low takes the cheapest, high the dearest, expected the first.${weighted}`,
    }
  }
  const counted = inWords(onDemand + spot)
  if (IMAGES[config.image].windows) yield windowsLicence(ctx, total, counted)
  yield* launchVolumeLines(config, total, counted)
  if (config.detailedMonitoring) yield detailedMonitoring(total, counted)
  if (config.publicIp) yield publicAddresses(total, counted)
}
