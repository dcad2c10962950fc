import { fargatePriceIds } from '../../aws/fargate.ts'
import { gp3Lines } from '../../aws/gp3.ts'
import { type CostLine, HOURS_PER_MONTH, type Quantity, range, scale } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import { type ComputeEnvironmentConfig, FAMILY_BUNDLES, isOnInstances, isSpot } from './config.ts'
import { type Load, loadOf } from './jobs.ts'

type Context = CostContext<ComputeEnvironmentConfig>

/** Low: the vCPUs that are always kept. Expected: what the jobs use. High: the maximum around the clock. */
export function* computeEnvironmentCost(ctx: Context): Iterable<CostLine> {
  if (isOnInstances(ctx.config)) yield* instances(ctx)
  else yield* fargate(ctx)
}

function vcpuHours({ type, minvCpus, maxvCpus }: ComputeEnvironmentConfig, load: Load | null): Quantity {
  const kept = (isOnInstances({ type }) ? minvCpus : 0) * HOURS_PER_MONTH
  const most = maxvCpus * HOURS_PER_MONTH
  return range(kept, load === null ? null : Math.min(Math.max(kept, load.vcpuHours), most), most)
}

const usedText = (load: Load | null): string => load?.source ?? 'vCPU-hours of jobs not given'

function* instances(ctx: Context): Iterable<CostLine> {
  const { config, facts } = ctx
  const load = loadOf(ctx)
  const { types, vcpus, leftOut } = representatives(config.instanceTypes, facts)
  const spot = isSpot(config)
  const instanceHours = vcpus === null ? null : scale(vcpuHours(config, load), 1 / vcpus)
  const span = `${config.minvCpus}–${config.maxvCpus} vCPUs × ${HOURS_PER_MONTH} h (${usedText(load)})`
  const formula = vcpus === null ? span : `${span} ÷ ${vcpus} vCPUs an instance`
  yield {
    key: 'instances',
    label: spot ? 'Spot Instances for jobs' : 'Instances for jobs',
    category: 'compute',
    unit: 'instance-hour',
    quantity: instanceHours,
    price: types.map((instanceType) => ({ kind: spot ? 'ec2-spot' : 'ec2', instanceType })),
    formula,
    assumption: [
      `Counted in ${types.join(' or ')}: AWS Batch picks sizes to fit the jobs, and within a family a vCPU costs the same in each size. Expected is the first, with instances full of jobs.`,
      ...(leftOut.length > 0 ? [`Not priced, for want of a size to compare: ${leftOut.join(', ')}.`] : []),
    ].join(' '),
  }
  // Hours of instances over hours of the month: how many volumes there are on average.
  yield* gp3Lines(
    config.volume,
    scale(instanceHours, 1 / HOURS_PER_MONTH),
    `${formula} ÷ ${HOURS_PER_MONTH} h`,
  )
}

const SIZES = [
  'medium',
  'large',
  'xlarge',
  '2xlarge',
  '4xlarge',
  '8xlarge',
  '12xlarge',
  '16xlarge',
  '24xlarge',
  '32xlarge',
  '48xlarge',
]

const USUAL_VCPUS = [4, 8, 16, 32, 48, 64, 96, 128, 192]

/**
 * Prices can be compared only between instances of equal size. So every type and family is stood for by the one of its
 * family that has as many vCPUs as the first type named; 4 when only families are named.
 */
function representatives(
  entries: readonly string[],
  facts: Context['facts'],
): { readonly types: readonly string[]; readonly vcpus: number | null; readonly leftOut: readonly string[] } {
  const expanded = [...new Set(entries.flatMap((entry) => FAMILY_BUNDLES[entry] ?? [entry]))]
  const sized = expanded.flatMap((entry) => facts.instanceType(entry)?.vcpus ?? [])
  const standIn = (entry: string, vcpus: number): string | null => {
    if (facts.instanceType(entry)?.vcpus === vcpus) return entry
    const family = entry.split('.')[0] ?? entry
    const sizes = SIZES.map((size) => `${family}.${size}`)
    return sizes.find((name) => facts.instanceType(name)?.vcpus === vcpus) ?? null
  }
  for (const vcpus of [...new Set([...sized, ...USUAL_VCPUS])]) {
    const found = expanded.map((entry) => ({ entry, type: standIn(entry, vcpus) }))
    const types = found.flatMap(({ type }) => type ?? [])
    if (types.length === 0) continue
    const leftOut = found.flatMap(({ entry, type }) => (type === null ? [entry] : []))
    return { types: [...new Set(types)], vcpus, leftOut }
  }
  // Nothing is known of any of them: the missing price then shows as a gap.
  return { types: expanded, vcpus: null, leftOut: [] }
}

function* fargate(ctx: Context): Iterable<CostLine> {
  const { config } = ctx
  const load = loadOf(ctx)
  const kind = isSpot(config) ? 'fargate-spot' : 'service'
  const name = isSpot(config) ? 'Fargate Spot' : 'Fargate'
  const [x86, arm] = [fargatePriceIds('x86_64'), fargatePriceIds('arm64')]
  const hours = vcpuHours(config, load)
  const span = `0–${config.maxvCpus} vCPUs × ${HOURS_PER_MONTH} h (${usedText(load)})`
  const assumption =
    'Expected: x86 jobs. Which architecture runs is for each job definition to say; ARM64 is the low end.'
  yield {
    key: 'fargate-vcpu',
    label: `${name} vCPUs`,
    category: 'compute',
    unit: 'vCPU-hour',
    quantity: hours,
    price: [
      { kind, id: x86.vcpu },
      { kind, id: arm.vcpu },
    ],
    formula: span,
    assumption,
  }
  // The maximum bounds vCPUs only; at full use memory goes along as the month's jobs have it.
  const perVcpu =
    load === null || load.vcpuHours === 0 ? config.usage.memoryGbPerVcpu : load.memoryGbHours / load.vcpuHours
  yield {
    key: 'fargate-memory',
    label: `${name} memory`,
    category: 'compute',
    unit: 'GB-hour',
    quantity: scale(hours, perVcpu),
    price: [
      { kind, id: x86.memory },
      { kind, id: arm.memory },
    ],
    formula: `${span} × ${Math.round(perVcpu * 100) / 100} GB per vCPU`,
    assumption,
  }
}
