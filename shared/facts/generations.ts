import { onDemandPrice } from './ec2Prices.ts'
import { instanceType, instanceTypeNames, isOfferedInRegion } from './instanceTypes.ts'
import type { InstanceType, PreviousGeneration } from './types.ts'

/**
 * "Previous generation instances" in Amazon EC2 Instance Types (the edition of 2026 that lists G7e and Hpc8a):
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html
 */
const listedFamilies: ReadonlySet<string> = new Set(
  'a1 m1 m2 m3 m4 t1 c1 c3 c4 r3 r4 i2 g3 g3s p3 p3dn'.split(' '),
)

export function previousGeneration(name: string): PreviousGeneration {
  const type = instanceType(name)
  if (type === null) return 'unknown'
  if (listedFamilies.has(type.family)) return 'listed'
  if (type.currentGeneration === null) return 'unknown'
  return type.currentGeneration ? 'current' : 'flagged'
}

/** m7gd → series m, generation 7, processor g, capabilities d. */
interface Lineage {
  readonly series: string
  readonly generation: number
  /** Letters after the generation without the processor's own (a, g, i), sorted: d = local NVMe, n = network, … */
  readonly capabilities: string
  readonly flex: boolean
}

/** null for names outside the scheme (u-6tb1, mac2-m2) and for series whose members do not replace each other. */
function lineage(family: string): Lineage | null {
  const [, series, generation, letters = '', suffix] = /^([a-z]+?)(\d+)([a-z]*)(-flex)?$/.exec(family) ?? []
  if (series === undefined || generation === undefined) return null
  return {
    series,
    generation: Number(generation),
    capabilities: letters.replace(/[agi]/, '').split('').sort().join(''),
    flex: suffix !== undefined,
  }
}

// Old types report slightly less memory and local storage than their successors' round figures.
const LESS = 0.95
const MORE = 1.1

/**
 * Whether `next` is the machine for what runs on `old`: same size, no accelerators, at least its local storage. A
 * burstable type may grow (t2.micro has one vCPU, t3.micro two); any other has the same vCPUs and memory, since a
 * bigger machine (m6i.metal for m5.metal) is another decision than a newer one.
 */
function replaces(next: InstanceType, old: InstanceType): boolean {
  return (
    next.size === old.size &&
    next.accelerators.length === 0 &&
    next.bareMetal === old.bareMetal &&
    next.burstable === old.burstable &&
    (next.vcpus === old.vcpus || (old.burstable && next.vcpus > old.vcpus)) &&
    next.memoryMiB >= old.memoryMiB * LESS &&
    (old.burstable || next.memoryMiB <= old.memoryMiB * MORE) &&
    (next.localStorageGB ?? 0) >= (old.localStorageGB ?? 0) * LESS
  )
}

interface Member {
  readonly type: InstanceType
  readonly line: Lineage
}

/** Members of a series in one size, newest first. Built once: the search would else walk 1,400 types per call. */
const members = new Map<string, Member[]>()

function candidates(series: string, size: string): readonly Member[] {
  if (members.size === 0) {
    for (const name of instanceTypeNames()) {
      const type = instanceType(name)
      const line = type === null ? null : lineage(type.family)
      if (type === null || line === null) continue
      const key = `${line.series}/${type.size}`
      const group = members.get(key)
      if (group === undefined) members.set(key, [{ type, line }])
      else group.push({ type, line })
    }
    for (const group of members.values()) group.sort((a, b) => b.line.generation - a.line.generation)
  }
  return members.get(`${series}/${size}`) ?? []
}

/** A price in the region is better evidence than the offerings capture, which lacks the newest types. */
const available = (name: string, region: string) =>
  isOfferedInRegion(name, region) !== false && onDemandPrice(name, region) !== null

/**
 * The newest arm64 type that can stand in for an x86_64 type: same series, capabilities, size, vCPUs and
 * memory, at least its local storage, priced and not known to be missing in the region. null = none, or the type has
 * accelerators. Whether the software runs on arm64 is for the user to say.
 */
export function gravitonEquivalent(name: string, region: string): InstanceType | null {
  const old = instanceType(name)
  const line = old === null ? null : lineage(old.family)
  if (old === null || line === null) return null
  if (old.accelerators.length > 0 || old.architectures?.includes('x86_64') !== true) return null
  const match = candidates(line.series, old.size).find(
    ({ type, line: other }) =>
      type.architectures?.includes('arm64') === true &&
      other.capabilities === line.capabilities &&
      replaces(type, old) &&
      available(type.name, region),
  )
  return match?.type ?? null
}

/**
 * The newest type of the same line: as gravitonEquivalent, but with the same processor maker and, for flex types,
 * flex again. null = none newer.
 */
export function newerGeneration(name: string, region: string): InstanceType | null {
  const old = instanceType(name)
  const line = old === null ? null : lineage(old.family)
  if (old === null || line === null || old.accelerators.length > 0) return null
  const match = candidates(line.series, old.size).find(
    ({ type, line: other }) =>
      other.generation > line.generation &&
      other.capabilities === line.capabilities &&
      other.flex === line.flex &&
      type.manufacturer === old.manufacturer &&
      replaces(type, old) &&
      available(type.name, region),
  )
  return match?.type ?? null
}
