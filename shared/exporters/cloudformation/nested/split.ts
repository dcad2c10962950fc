import { compareText } from '../../../base/stableJson.ts'
import type { CfnValue } from '../../../catalog/cfn.ts'
import type { PlanResource, StackPlan } from '../../../plan/plan.ts'
import { exceeded, sizeOf } from './limits.ts'
import { bodyOf, referencesOf } from './references.ts'
import { isHub, TIERS, tiersOf } from './tiers.ts'

/** Resources for one nested stack, in the order of deployment. */
export interface Part {
  /** Small letters, digits and "-"; the name of the nested stack and of its file. */
  readonly name: string
  readonly resources: readonly PlanResource[]
}

/**
 * Where each resource goes. A resource that changes its stack is replaced, so its place must not depend on what else is
 * drawn, and no total is ever shared out evenly:
 *
 * 1. By tier, from its type and what it needs (`tiersOf`). Most drawings end here.
 * 2. A tier that is over a limit is cut by a hash of what stands in it, bit by bit, in units that do not refer to each
 *    other; a unit is known by its cluster or load balancer, else by its component. Another component beside it moves
 *    nothing, until the limit is reached once more: then that one stack is cut in two, and one half keeps its name.
 * 3. One unit that is over a limit alone, such as hundreds of services behind one load balancer: what all share keeps the
 *    name, and the rest falls apart into units.
 * 4. Where even that does not help, by how long the longest chain of needs below a resource is.
 *
 * Each step cuts so that needs lead one way only, and cutting a member of a graph without circles in that manner leaves it
 * without circles: the nested stacks can always be put into an order.
 */
export function split(stack: StackPlan): readonly Part[] {
  const ties = tiesOf(stack)
  const tiers = tiersOf(stack.resources)
  return TIERS.flatMap((tier) => {
    const resources = stack.resources.filter(({ logicalId }) => tiers.get(logicalId) === tier)
    return resources.length === 0 ? [] : cut({ name: tier, resources }, '', ties)
  })
}

/** Who refers to whom, and by what. */
interface Ties {
  /** References of a resource, by key; the target of each. */
  readonly from: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** The resources that refer to a resource, and by which keys. */
  readonly to: ReadonlyMap<string, readonly (readonly [user: string, key: string])[]>
  /** References of each output of the stack, by key; the target of each. */
  readonly outputs: readonly ReadonlyMap<string, string>[]
  /** Parameters that a condition reads. */
  readonly ofCondition: ReadonlyMap<string, string>
}

function tiesOf({ resources, outputs, conditions }: StackPlan): Ties {
  const from = new Map<string, ReadonlyMap<string, string>>()
  const to = new Map<string, [string, string][]>()
  for (const resource of resources) {
    const references = targetsByKey(bodyOf(resource))
    from.set(resource.logicalId, references)
    for (const [key, target] of references) {
      const users = to.get(target)
      if (users) users.push([resource.logicalId, key])
      else to.set(target, [[resource.logicalId, key]])
    }
  }
  return {
    from,
    to,
    outputs: outputs.map(({ value }) => targetsByKey(value)),
    ofCondition: new Map(conditions.map(({ name, parameter }) => [name, parameter])),
  }
}

const targetsByKey = (value: CfnValue): ReadonlyMap<string, string> =>
  new Map([...referencesOf(value)].map(([key, { target }]) => [key, target]))

function fits(
  resources: readonly PlanResource[],
  { from, to, outputs: ofStack, ofCondition }: Ties,
): boolean {
  const own = new Set(resources.map(({ logicalId }) => logicalId))
  const parameters = new Set<string>()
  const outputs = new Set<string>()
  for (const { logicalId } of resources) {
    for (const [key, target] of from.get(logicalId) ?? []) if (!own.has(target)) parameters.add(key)
    for (const [user, key] of to.get(logicalId) ?? []) if (!own.has(user)) outputs.add(key)
  }
  // An output of the stack that is made of these alone is passed on under its own name, beside what others read.
  let passed = 0
  for (const references of ofStack) {
    const here = [...references].filter(([, target]) => own.has(target))
    if (here.length > 0 && here.length === references.size) passed += 1
    else for (const [key] of here) outputs.add(key)
  }
  // What conditions read is counted in full: there are few.
  return exceeded(sizeOf(resources, parameters.size + ofCondition.size, outputs.size + passed)).length === 0
}

/** Bits of the hash that `cut` can ask; the first half is of the unit, the second tells apart units that share it. */
const BITS = 64

function cut({ name, resources }: Part, bits: string, ties: Ties): Part[] {
  const label = named(name, bits)
  if (resources.length === 1 || fits(resources, ties)) return [{ name: label, resources }]
  const units = unitsOf(resources)
  if (units.length > 1 && bits.length < BITS) {
    const [stays, goes] = bothSides(resources, units, bits.length)
    return [
      ...(stays.length > 0 ? cut({ name, resources: stays }, `${bits}a`, ties) : []),
      ...(goes.length > 0 ? cut({ name, resources: goes }, `${bits}b`, ties) : []),
    ]
  }
  const shared = neededBy(resources.filter(isHub), resources)
  if (shared.size > 0 && shared.size < resources.length) {
    const [common, rest] = bySide(resources, ({ logicalId }) => !shared.has(logicalId))
    return [
      ...cut({ name: label, resources: common }, '', ties),
      ...cut({ name: `${label}-members`, resources: rest }, '', ties),
    ]
  }
  const depths = depthsOf(resources)
  const levels = [...new Set(depths.values())].sort((a, b) => a - b)
  // Two ids with the same 64 bits: no drawing has them, and cutting on would never end.
  if (levels.length === 1) return [{ name: label, resources }]
  return levels.flatMap((depth) =>
    cut(
      {
        name: depth === 0 ? label : `${label}-level${depth}`,
        resources: resources.filter(({ logicalId }) => depths.get(logicalId) === depth),
      },
      '',
      ties,
    ),
  )
}

/** The half whose bit is 0 keeps the name, however often it is cut. */
function named(name: string, bits: string): string {
  const tail = bits.replace(/a+$/, '')
  return tail === '' ? name : `${name}-${tail}`
}

const bySide = <T>(items: readonly T[], goes: (item: T) => boolean): [stays: T[], goes: T[]] => [
  items.filter((item) => !goes(item)),
  items.filter(goes),
]

function bothSides(
  resources: readonly PlanResource[],
  units: readonly (readonly PlanResource[])[],
  bit: number,
): [stays: PlanResource[], goes: PlanResource[]] {
  const going = new Set<PlanResource>()
  for (const unit of units) {
    const text = bit < 32 ? keyOfUnit(unit) : (unit[0]?.logicalId ?? '')
    if ((hash(text) >>> (31 - (bit % 32))) & 1) for (const resource of unit) going.add(resource)
  }
  return bySide(resources, (resource) => going.has(resource))
}

/** Ids of components, so that a new name changes nothing. */
function keyOfUnit(unit: readonly PlanResource[]): string {
  const hubs = unit.filter(isHub)
  const components = unit.filter(({ origin }) => origin.kind !== 'edge')
  const telling = [hubs, components, unit].find((some) => some.length > 0) ?? []
  return telling
    .map(({ origin }) => origin.id)
    .reduce((least, id) => (compareText(id, least) < 0 ? id : least), telling[0]?.origin.id ?? '')
}

/** 32 bits of which each depends on all of the text: FNV-1a with the finish of MurmurHash3. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** Resources that hang together by needs in either direction; between two units there are none. */
function unitsOf(resources: readonly PlanResource[]): readonly (readonly PlanResource[])[] {
  const leader = new Map(resources.map(({ logicalId }) => [logicalId, logicalId]))
  const find = (id: string): string => {
    let at = id
    for (let up = leader.get(at); up !== undefined && up !== at; up = leader.get(at)) {
      leader.set(at, leader.get(up) ?? up)
      at = up
    }
    return at
  }
  for (const { logicalId, needs } of resources)
    for (const id of needs) if (leader.has(id)) leader.set(find(id), find(logicalId))
  const units = new Map<string, PlanResource[]>()
  for (const resource of resources) {
    const of = find(resource.logicalId)
    const unit = units.get(of)
    if (unit) unit.push(resource)
    else units.set(of, [resource])
  }
  return [...units.values()]
}

/** These and everything that they need, within `all`. */
function neededBy(some: readonly PlanResource[], all: readonly PlanResource[]): ReadonlySet<string> {
  const found = new Set(some.map(({ logicalId }) => logicalId))
  // In the order of deployment, so backwards each comes after all that need it.
  for (const { logicalId, needs } of all.toReversed())
    if (found.has(logicalId)) for (const id of needs) found.add(id)
  return new Set(all.map(({ logicalId }) => logicalId).filter((id) => found.has(id)))
}

function depthsOf(resources: readonly PlanResource[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const { logicalId, needs } of resources)
    depths.set(logicalId, Math.max(0, ...needs.map((id) => (depths.get(id) ?? -1) + 1)))
  return depths
}
