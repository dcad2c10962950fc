import type { Facts, InstanceType } from '../facts/facts.ts'

// 1,400 names: sorted into families once for each set of facts, not once for each component.
const cache = new WeakMap<Facts, ReadonlyMap<string, readonly string[]>>()

function familiesOf(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const known = cache.get(facts)
  if (known) return known
  const families = new Map<string, string[]>()
  for (const name of facts.instanceTypeNames()) {
    const family = name.slice(0, name.indexOf('.'))
    const members = families.get(family)
    if (members) members.push(name)
    else families.set(family, [name])
  }
  cache.set(facts, families)
  return families
}

/** Types of a family such as c7i; empty for one that is not known. */
export function typesOfFamily(facts: Facts, family: string): readonly InstanceType[] {
  return (familiesOf(facts).get(family) ?? []).flatMap((name) => facts.instanceType(name) ?? [])
}

/** Whether the part before the dot is a family that is known, so that a size missing from it is a slip. */
export const isKnownFamily = (facts: Facts, name: string): boolean =>
  familiesOf(facts).has(name.slice(0, name.indexOf('.')))
