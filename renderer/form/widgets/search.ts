import type { Facts, InstanceType } from '../../../shared/facts/facts.ts'

/** Rows shown at most: a list that nobody reads to its end need not be drawn to its end. */
export const SHOWN = 60

export interface InstanceRow {
  readonly type: InstanceType
  /** USD per hour, On-Demand, Linux, in the Region; null: the price book has none. */
  readonly usdPerHour: number | null
  readonly estimated: boolean
  /** null: not known. */
  readonly offered: boolean | null
  readonly previous: boolean
}

export function describeInstance(facts: Facts, type: InstanceType, region: string): InstanceRow {
  const price = facts.lookupPrice({ kind: 'ec2', instanceType: type.name }, region, {
    estimateFrom: 'us-east-1',
  })
  const generation = facts.previousGeneration(type.name)
  return {
    type,
    usdPerHour: price.usdPerUnit,
    estimated: price.estimated,
    offered: facts.isOfferedInRegion(type.name, region),
    previous: generation === 'listed' || generation === 'flagged',
  }
}

export interface InstanceSearch {
  readonly text: string
  /** Leaves out what is known not to be offered in the Region. */
  readonly offeredOnly: boolean
  readonly order: 'name' | 'price'
  /** Type that is chosen now: with nothing typed, its family comes first. */
  readonly near: string
}

/**
 * Instance types that answer a search, with how many there are beyond those returned. Words narrow it down together:
 * part of a name, "arm" or "x86", "gpu", "4vcpu", "16gib".
 */
export function searchInstances(
  facts: Facts,
  region: string,
  { text, offeredOnly, order, near }: InstanceSearch,
): { readonly rows: readonly InstanceRow[]; readonly total: number } {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found: InstanceRow[] = []
  for (const name of facts.instanceTypeNames()) {
    const type = facts.instanceType(name)
    if (!type || !words.every((word) => answers(type, word))) continue
    const row = describeInstance(facts, type, region)
    if (offeredOnly && row.offered === false) continue
    found.push(row)
  }
  const first = words[0] ?? facts.instanceType(near)?.family ?? ''
  // Array.sort keeps the order of equals, which is by family and size.
  const rank = (row: InstanceRow) =>
    (first !== '' && row.type.name.startsWith(first) ? 0 : 1) + (row.previous ? 2 : 0)
  if (order === 'name') found.sort((a, b) => rank(a) - rank(b))
  else
    found.sort(
      (a, b) => (a.usdPerHour ?? Number.POSITIVE_INFINITY) - (b.usdPerHour ?? Number.POSITIVE_INFINITY),
    )
  return { rows: found.slice(0, SHOWN), total: found.length }
}

function answers(type: InstanceType, word: string): boolean {
  if (type.name.includes(word)) return true
  const amount = /^(\d+(?:\.\d+)?)(vcpus?|cpus?|gib|gb|g)$/.exec(word)
  if (amount) {
    const wanted = Number(amount[1])
    return amount[2]?.includes('cpu') ? type.vcpus === wanted : type.memoryMiB === wanted * 1024
  }
  const { architectures } = type
  if (['arm', 'arm64', 'graviton'].includes(word)) return architectures?.includes('arm64') ?? false
  if (['x86', 'x86_64', 'intel', 'amd'].includes(word)) {
    if (word === 'intel' || word === 'amd') return type.manufacturer?.toLowerCase().includes(word) ?? false
    return architectures?.includes('x86_64') ?? false
  }
  if (word === 'gpu') return type.accelerators.some(({ kind }) => kind === 'gpu')
  return type.accelerators.some(({ name }) => name.toLowerCase().includes(word))
}

export function hardwareText(type: InstanceType): string {
  const memory = type.memoryMiB / 1024
  const gib = Number.isInteger(memory) ? String(memory) : memory.toFixed(memory < 1 ? 2 : 1)
  return `${type.vcpus} vCPU · ${gib} GiB`
}

/** "arm64", "x86_64", "both"; null where the source does not say. */
export function architectureText({ architectures }: InstanceType): string | null {
  if (architectures === null) return null
  return architectures.length === 0 ? 'Mac' : architectures.join(' / ')
}
