import type { CapacityRange } from '../catalog/traits.ts'
import type { Architecture, Facts, InstanceType } from '../facts/facts.ts'

/** Equal parts of a load, such as tasks or pods, each of which is placed on one instance as a whole. */
export interface Load {
  readonly vcpus: number
  readonly memoryMiB: number
  readonly count: CapacityRange
  readonly architecture: Architecture
}

export interface Fleet {
  readonly type: string
  readonly count: CapacityRange
  /** Parts of the load that fit on one. */
  readonly each: number
}

const SIZES = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge']

/** Compute, general purpose and memory. Of the seventh generation: in most Regions with a price, unlike the newest. */
const SERIES = ['c', 'm', 'r'] as const

/** Two, so that the loss of one instance or zone is no outage. */
const LEAST = 2

/** Parts of the load on one instance. System and agent keep some memory; each task takes a network interface. */
export function partsOn(
  type: InstanceType,
  { vcpus, memoryMiB }: Pick<Load, 'vcpus' | 'memoryMiB'>,
  most: number | null,
) {
  const memory = type.memoryMiB * 0.93 - 256
  return Math.max(
    0,
    Math.min(
      Math.floor(type.vcpus / vcpus),
      Math.floor(memory / memoryMiB),
      most ?? Number.POSITIVE_INFINITY,
    ),
  )
}

/** Interfaces for tasks in the network mode awsvpc: one is the instance's own, and trunking may be off. */
export const interfacesOf = ({ maxEnis }: InstanceType): number | null =>
  maxEnis === null ? null : maxEnis - 1

/** Pods of the workload, less those that each node has anyway: CNI, kube-proxy, agent, DNS. */
export const podsOf = ({ maxPods }: InstanceType): number | null => (maxPods === null ? null : maxPods - 5)

/**
 * The type, and how many of it, that carry the load at the lowest On-Demand price at its expected size. null: no type
 * is large enough, or none is known to be there in the Region with a price.
 */
export function fleetFor(
  load: Load,
  limitOf: (type: InstanceType) => number | null,
  facts: Facts,
  region: string,
): Fleet | null {
  let best: (Fleet & { readonly usd: number }) | null = null
  for (const letter of SERIES) {
    for (const size of SIZES) {
      const type = facts.instanceType(`${letter}7${load.architecture === 'arm64' ? 'g' : 'i'}.${size}`)
      if (type === null || facts.isOfferedInRegion(type.name, region) === false) continue
      const price = facts.lookupPrice({ kind: 'ec2', instanceType: type.name }, region).usdPerUnit
      const each = partsOn(type, load, limitOf(type))
      if (price === null || each === 0) continue
      const count = instancesFor(load.count, each)
      const usd = price * count.desired
      if (best === null || usd < best.usd) best = { type: type.name, count, each, usd }
    }
  }
  return best && { type: best.type, count: best.count, each: best.each }
}

/** Instances that so many parts take, two at least. */
export function instancesFor({ min, desired, max }: CapacityRange, each: number): CapacityRange {
  const of = (parts: number) => Math.max(LEAST, Math.ceil(parts / each))
  return { min: of(min), desired: of(desired), max: of(max) }
}

/**
 * Other types that Spot may take in place of one: same processor architecture, vCPUs and memory, no accelerators, no
 * bare metal, with a Spot price in the Region. Families in the order of the newest first, four at most.
 */
export function alikeOnSpot(
  name: string,
  taken: readonly string[],
  facts: Facts,
  region: string,
): readonly string[] {
  const type = facts.instanceType(name)
  if (type === null || type.accelerators.length > 0) return []
  const arm = type.architectures?.includes('arm64') === true
  const found = facts.instanceTypeNames().flatMap((other) => {
    const one = facts.instanceType(other)
    const fits =
      one !== null &&
      !taken.includes(other) &&
      one.size === type.size &&
      one.vcpus === type.vcpus &&
      one.memoryMiB >= type.memoryMiB * 0.95 &&
      one.memoryMiB <= type.memoryMiB * 1.1 &&
      (one.architectures?.includes('arm64') === true) === arm &&
      one.architectures !== null &&
      one.accelerators.length === 0 &&
      one.burstable === type.burstable &&
      !one.bareMetal &&
      // Network and storage variants cost more than what is asked for.
      /^[a-z]\d+[agi]?(-flex)?$/.test(one.family) &&
      facts.previousGeneration(other) !== 'listed' &&
      facts.isOfferedInRegion(other, region) === true &&
      facts.lookupPrice({ kind: 'ec2-spot', instanceType: other }, region).usdPerUnit !== null
    return fits ? [one] : []
  })
  const generation = ({ family }: InstanceType) => Number(/\d+/.exec(family)?.[0] ?? 0)
  return found
    .sort((a, b) => generation(b) - generation(a) || (a.name < b.name ? -1 : 1))
    .slice(0, 4)
    .map((one) => one.name)
}

/** Series and size of the other processor: m7g.large for m7i.large and back. null: there is none in the Region. */
export function otherProcessor(name: string, to: Architecture, facts: Facts, region: string): string | null {
  if (to === 'arm64') return facts.gravitonEquivalent(name, region)?.name ?? null
  const type = facts.instanceType(name)
  const [, letter, generation, rest = ''] = /^([a-z]+?)(\d+)g([a-z]*)$/.exec(type?.family ?? '') ?? []
  if (type === null || letter === undefined || generation === undefined || type.accelerators.length > 0)
    return null
  const families = ['i', 'a', ''].map((maker) => `${letter}${generation}${maker}${rest}`)
  // Of burstable types and of Graviton2 the Intel ones of their time are a generation back: t3, m6i.
  const older = ['i', 'a', ''].map((maker) => `${letter}${Number(generation) - 1}${maker}${rest}`)
  for (const family of [...families, ...older]) {
    const other = facts.instanceType(`${family}.${type.size}`)
    if (
      other?.architectures?.includes('x86_64') === true &&
      other.vcpus === type.vcpus &&
      Math.abs(other.memoryMiB - type.memoryMiB) <= type.memoryMiB * 0.05 &&
      facts.isOfferedInRegion(other.name, region) !== false &&
      facts.lookupPrice({ kind: 'ec2', instanceType: other.name }, region).usdPerUnit !== null
    )
      return other.name
  }
  return null
}
