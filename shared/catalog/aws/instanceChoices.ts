import { instanceType, instanceTypeNames, isOfferedInRegion } from '../../facts/instanceTypes.ts'
import type { Architecture } from '../traits.ts'
import { architectureOf } from './machineImages.ts'

/** What development takes in place of a general purpose type. */
const BURSTABLE: Readonly<Record<Architecture, string>> = { arm64: 't4g', x86_64: 't3' }
const BURSTABLE_SIZES = ['small', 'medium', 'large', 'xlarge', '2xlarge']

/**
 * Types that may stand in for these in another environment: all sizes of their families, and burstable ones of the
 * same architecture, since the image is built for it. A type with an accelerator or disks of its own is there for
 * these, so then the family alone. By family and size; null for a type that the facts do not know.
 */
export function insteadOf(types: readonly string[], region: string): readonly string[] | null {
  const found = types.map((name) => [instanceType(name), architectureOf(name)] as const)
  const names = new Set<string>()
  for (const [known, architecture] of found) {
    if (known === null || architecture === null) return null
    for (const name of sizesOf(known.family)) names.add(name)
    if (known.accelerators.length === 0 && known.localStorageGB === null)
      for (const size of BURSTABLE_SIZES) names.add(`${BURSTABLE[architecture]}.${size}`)
  }
  const offered = [...names].filter((name) => isOfferedInRegion(name, region) !== false)
  return [...new Set([...types, ...offered])].sort(bySize)
}

const families = new Map<string, readonly string[]>()

/** Bare metal boots for many minutes and is drawn on purpose or not at all. */
function sizesOf(family: string): readonly string[] {
  let sizes = families.get(family)
  if (sizes === undefined) {
    sizes = instanceTypeNames().filter(
      (name) => name.startsWith(`${family}.`) && instanceType(name)?.bareMetal === false,
    )
    families.set(family, sizes)
  }
  return sizes
}

function bySize(one: string, other: string): number {
  const [a, b] = [instanceType(one), instanceType(other)]
  const [family, otherFamily] = [a?.family ?? one, b?.family ?? other]
  if (family !== otherFamily) return family < otherFamily ? -1 : 1
  return (
    (a?.vcpus ?? 0) - (b?.vcpus ?? 0) || (a?.memoryMiB ?? 0) - (b?.memoryMiB ?? 0) || (one < other ? -1 : 1)
  )
}
