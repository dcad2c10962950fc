import { compareText } from '../base/stableJson.ts'
import type { ContainerFacts, TierKind, TierLayout, VpcLayout } from '../catalog/define.ts'
import type { OutpostTier } from '../catalog/traits.ts'
import { type Block, firstFree, formatCidr, LARGEST_PREFIX, parseCidr, sizeOf } from './addresses.ts'

export interface TierInput {
  readonly nodeId: string
  readonly logicalName: string
  readonly kind: TierKind
  readonly prefixLength: number | null
  readonly outpost: OutpostTier | null
}

export interface VpcInput {
  readonly nodeId: string
  readonly logicalName: string
  readonly facts: NonNullable<ContainerFacts['vpc']>
  readonly tiers: readonly TierInput[]
}

const KINDS: readonly TierKind[] = ['public', 'private', 'isolated']

/**
 * Shares out a VPC's addresses and says where its NAT gateways stand.
 *
 * Subnet ranges cannot be changed without replacing the subnet, so the layout gives each kind of tier an area of its
 * own (private the lower half, public and isolated a quarter each) and each tier a run of 4 or 8 slots, one per AZ: a
 * third AZ or another tier then leaves the existing subnets where they are.
 *
 * @returns the layout, and the node ids of tiers that did not fit; those have no subnets.
 */
export function layOutVpc({ nodeId, logicalName, facts, tiers }: VpcInput): {
  layout: VpcLayout
  unplaced: string[]
} {
  const space = parseCidr(facts.cidr)
  const ordered = [...tiers].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.nodeId, b.nodeId),
  )
  const taken: Block[] = []
  const unplaced: string[] = []
  const placed = ordered.map((tier): TierLayout => {
    const { nodeId: id, logicalName: name, kind, outpost } = tier
    const base = { nodeId: id, logicalName: name, kind, outpost }
    // An Outpost belongs to one Availability Zone.
    const zones = outpost ? 1 : facts.azCount
    if (facts.existing) return { ...base, subnets: [] }
    const run = space === null ? null : placeTier(space, tier, zones, taken)
    if (run === null) {
      unplaced.push(tier.nodeId)
      return { ...base, subnets: [] }
    }
    taken.push(run.whole)
    return {
      ...base,
      subnets: Array.from({ length: zones }, (_, azIndex) => ({
        logicalId: `${tier.logicalName}Subnet${azIndex + 1}`,
        azIndex,
        cidr: formatCidr({ start: run.whole.start + azIndex * sizeOf(run.prefix), prefix: run.prefix }),
      })),
    }
  })
  const publicTiers = placed.filter((tier) => tier.kind === 'public')
  // A NAT gateway cannot stand on an Outpost; subnets there reach those of the Region.
  const publicTier = publicTiers.find(({ outpost }) => outpost === null)
  const hasPrivate = placed.some((tier) => tier.kind === 'private')
  const natCount =
    facts.existing || facts.nat === 'none' || !hasPrivate ? 0 : facts.nat === 'single' ? 1 : facts.azCount
  const natGateways = (publicTier?.subnets ?? []).slice(0, natCount).map((subnet) => ({
    logicalId: `${logicalName}NatGateway${subnet.azIndex + 1}`,
    azIndex: subnet.azIndex,
    subnetLogicalId: subnet.logicalId,
  }))
  const layout: VpcLayout = {
    nodeId,
    logicalName,
    cidr: facts.cidr,
    azCount: facts.azCount,
    existing: facts.existing,
    tiers: placed,
    natGateways,
    internetGateway: !facts.existing && publicTiers.length > 0,
  }
  return { layout, unplaced }
}

function placeTier(
  space: Block,
  tier: TierInput,
  azCount: number,
  taken: readonly Block[],
): { whole: Block; prefix: number } | null {
  const slots = azCount <= 4 ? 4 : 8
  const wanted = tier.prefixLength ?? Math.min(space.prefix + 4, LARGEST_PREFIX)
  const exact = 2 ** Math.ceil(Math.log2(azCount))
  const area = areaOf(space, tier.kind)
  // Room to grow while the tier's own area has it; a small VPC gets by with exactly its AZs, wherever they fit.
  for (const [where, count] of [
    [area, slots],
    [area, exact],
    [space, exact],
  ] as const) {
    const prefix = wanted - Math.log2(count)
    const whole = prefix >= where.prefix ? firstFree(where, prefix, taken) : null
    if (whole) return { whole, prefix: wanted }
  }
  return null
}

function areaOf(space: Block, kind: TierKind): Block {
  const half = sizeOf(space.prefix + 1)
  switch (kind) {
    case 'private':
      return { start: space.start, prefix: space.prefix + 1 }
    case 'public':
      return { start: space.start + half, prefix: space.prefix + 2 }
    case 'isolated':
      return { start: space.start + half + half / 2, prefix: space.prefix + 2 }
  }
}
