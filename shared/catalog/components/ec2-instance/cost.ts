import { plural } from '../../../base/text.ts'
import {
  detailedMonitoring,
  launchVolumeLines,
  publicAddresses,
  windowsLicence,
} from '../../aws/launchCost.ts'
import { IMAGES } from '../../aws/machineImages.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { InstanceConfig } from './config.ts'

export function* instanceCost(ctx: CostContext<InstanceConfig>): Iterable<CostLine> {
  const { config, facts } = ctx
  const all = exactly(config.count)
  const counted = plural(config.count, 'instance')
  const onHost = ctx.incoming('places').some(({ peer }) => peer.facet.kind === 'hosts')
  const running = exactly((config.count * config.runningHours) / HOURS_PER_MONTH)
  const runningText = `${counted}${config.runningHours === HOURS_PER_MONTH ? '' : `, ${config.runningHours} h of the month`}`
  // A Dedicated Host is billed as a whole, and what runs on it is not.
  if (!onHost) {
    yield {
      key: 'on-demand',
      label: `On-Demand Instances: ${config.instanceType}`,
      category: 'compute',
      unit: 'instance-hour',
      quantity: exactly(config.count * config.runningHours),
      price:
        config.tenancy === 'dedicated'
          ? {
              kind: 'unlisted',
              id: `ec2-dedicated:${config.instanceType}`,
              unit: 'hour',
              note: `Prices of Dedicated Instances are not in the price book; ${config.instanceType} with shared tenancy costs less`,
            }
          : { kind: 'ec2', instanceType: config.instanceType },
      formula: `${counted} × ${config.runningHours} h`,
    }
  }
  if (config.tenancy === 'dedicated' && !onHost) {
    yield {
      key: 'dedicated-region-fee',
      label: 'Fee for Dedicated Instances in the Region',
      category: 'compute',
      unit: 'hour',
      quantity: exactly(config.runningHours),
      price: {
        kind: 'unlisted',
        id: 'ec2.dedicated-region-fee',
        unit: 'hour',
        note: 'The fee is not in the price book; AWS has long asked 2 USD an hour (unverified)',
      },
      formula: `1 Region × ${config.runningHours} h`,
      assumption: 'AWS bills it once for all Dedicated Instances in the Region, however many there are.',
    }
  }
  if (IMAGES[config.image].windows) yield windowsLicence(ctx, running, runningText)
  if (facts.instanceType(config.instanceType)?.burstable && config.cpuCredits !== 'standard') {
    yield {
      key: 'surplus-credits',
      label: 'CPU above the baseline',
      category: 'compute',
      unit: 'vCPU-hour',
      quantity: usage(config.surplusCreditHours),
      price: {
        kind: 'unlisted',
        id: 'ec2.surplus-credits',
        unit: 'vCPU-hour',
        note: 'The price of surplus CPU credits is not in the price book',
      },
      formula:
        config.surplusCreditHours === null
          ? 'use above the baseline not given'
          : `${config.surplusCreditHours} vCPU-hours`,
    }
  }
  yield* launchVolumeLines(config, all, counted)
  if (config.detailedMonitoring) yield detailedMonitoring(running, runningText)
  // An assigned address goes when the instance stops; an Elastic IP address is billed in any case.
  if (config.elasticIp) yield publicAddresses(all, counted)
  else if (config.publicIp) yield publicAddresses(running, runningText)
}
