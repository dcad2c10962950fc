import { type CostLine, HOURS_PER_MONTH, hours, type Quantity, scale } from '../costLine.ts'
import type { CostContext } from '../define.ts'
import { volumeLines } from './ebs.ts'
import type { LaunchSettings } from './launchSettings.ts'

// What instances cost besides their own hours. `counted` is the quantity in words: "2–4 instances, 3 expected".

export function windowsLicence(
  { config, facts }: Pick<CostContext<LaunchSettings>, 'config' | 'facts'>,
  instances: Quantity,
  counted: string,
): CostLine {
  const vcpus = facts.instanceType(config.instanceType)?.vcpus ?? null
  return {
    key: 'windows-licence',
    label: 'Windows Server licences',
    category: 'compute',
    unit: 'vCPU-hour',
    quantity: vcpus === null ? null : scale(hours(instances), vcpus),
    // Prices of Windows instances are not in the price book, and the licence is what they have on top.
    price: { kind: 'service', id: 'fargate.windows.os-licence' },
    formula:
      vcpus === null
        ? `vCPUs of ${config.instanceType} not known`
        : `${counted} × ${vcpus} vCPU × ${HOURS_PER_MONTH} h`,
    assumption:
      'Taken from the licence fee of Fargate, which AWS charges by the vCPU-hour as well; T instances pay less.',
  }
}

/** Volumes are billed whether or not their instance runs. */
export function* launchVolumeLines(
  config: LaunchSettings,
  instances: Quantity,
  counted: string,
): Iterable<CostLine> {
  yield* volumeLines('root-volume', 'Root volumes', config.rootVolume, instances, counted)
  for (const [index, volume] of config.dataVolumes.entries())
    yield* volumeLines(`data-volume-${index + 1}`, `Volumes ${volume.device}`, volume, instances, counted)
}

/** https://aws.amazon.com/cloudwatch/pricing/: detailed monitoring is seven custom metrics for each instance. */
const DETAILED_METRICS = 7

export const detailedMonitoring = (instances: Quantity, counted: string): CostLine => ({
  key: 'detailed-monitoring',
  label: 'Detailed monitoring',
  category: 'observability',
  unit: 'metric-month',
  quantity: scale(instances, DETAILED_METRICS),
  price: { kind: 'tiers', id: 'cloudwatch.custom-metric' },
  formula: `${counted} × ${DETAILED_METRICS} metrics`,
})

/** Automatically assigned ones, and Elastic IP addresses, cost the same. https://aws.amazon.com/vpc/pricing/ */
export const publicAddresses = (instances: Quantity, counted: string): CostLine => ({
  key: 'public-ipv4',
  label: 'Public IPv4 addresses',
  category: 'network',
  unit: 'address-hour',
  quantity: hours(instances),
  price: { kind: 'service', id: 'public-ipv4.in-use' },
  formula: `${counted} × 1 address × ${HOURS_PER_MONTH} h`,
})
