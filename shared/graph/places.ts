import { pascalCase } from '../base/text.ts'
import type { ComponentSpec, ContainerFacts, TierKind } from '../catalog/define.ts'
import { containerOfKind } from '../catalog/index.ts'
import { settle } from './settings.ts'

/** A node on its way into the graph. */
export interface Draft {
  readonly id: string
  readonly name: string
  readonly spec: ComponentSpec
  readonly config: unknown
  readonly parentId: string | null
  readonly implied: boolean
  /** From the parent upwards; broken chains and cycles cut off. */
  readonly chain: readonly Draft[]
}

export interface Place {
  readonly region: string
  readonly vpc: Draft | null
  readonly tier: Draft | null
}

export const factsOf = (draft: Draft): ContainerFacts => draft.spec.container?.facts?.(draft.config) ?? {}

const self = (draft: Draft): readonly Draft[] => [draft, ...draft.chain]

const ofKind = (draft: Draft, kind: string): Draft | null =>
  self(draft).find((d) => d.spec.container?.kind === kind) ?? null

/** Ids of implied nodes cannot clash with drawn ones: no id in a file may contain a dot. */
export const impliedVpcId = (region: string): string => `implied.${region}`
export const impliedTierId = (vpcId: string, kind: TierKind): string =>
  `${vpcId.startsWith('implied.') ? vpcId : `implied.${vpcId}`}.${kind}`

/**
 * Finds every node its region, VPC and tier, and adds what was left undrawn: a VPC for components that stand in none,
 * tiers for those that need one, a public tier where NAT gateways must stand.
 */
export function findPlaces(
  drafts: readonly Draft[],
  homeRegion: string,
): { places: Map<string, Place>; implied: Draft[] } {
  const implied = new Map<string, Draft>()
  const places = new Map<string, Place>()
  const tiersOfVpc = new Map<string, Draft[]>()
  const regionOf = (draft: Draft) => {
    const container = ofKind(draft, 'region')
    return (container && factsOf(container).region) ?? homeRegion
  }
  const imply = (
    id: string,
    name: string,
    kind: 'vpc' | 'tier',
    written: Record<string, unknown>,
    chain: readonly Draft[],
  ): Draft => {
    const known = implied.get(id)
    if (known) return known
    const spec = containerOfKind(kind)
    const draft: Draft = {
      id,
      name,
      spec,
      config: settle(spec.config, written).config,
      parentId: null,
      implied: true,
      chain,
    }
    implied.set(id, draft)
    return draft
  }
  const vpcFor = (draft: Draft): Draft => {
    const container = ofKind(draft, 'region')
    return imply(impliedVpcId(regionOf(draft)), 'Implied network', 'vpc', {}, container ? [container] : [])
  }
  const tierFor = (vpc: Draft, kind: TierKind): Draft => {
    const tiers = tiersOfVpc.get(vpc.id) ?? []
    const fitting = tiers.find((tier) => factsOf(tier).tier?.kind === kind)
    if (fitting) return fitting
    const tier = imply(impliedTierId(vpc.id, kind), `Implied ${kind} subnets`, 'tier', { kind }, [
      vpc,
      ...vpc.chain,
    ])
    tiersOfVpc.set(vpc.id, [...tiers, tier])
    return tier
  }

  for (const draft of drafts) {
    const vpc = ofKind(draft, 'vpc')
    if (draft.spec.container?.kind === 'tier' && vpc)
      tiersOfVpc.set(vpc.id, [...(tiersOfVpc.get(vpc.id) ?? []), draft])
  }
  for (const draft of drafts) {
    const wanted = draft.spec.wantsTier?.(draft.config) ?? null
    let tier = ofKind(draft, 'tier')
    let vpc = ofKind(draft, 'vpc')
    if ((tier || wanted) && !vpc) vpc = vpcFor(draft)
    if (wanted && !tier && vpc) tier = tierFor(vpc, wanted)
    places.set(draft.id, { region: regionOf(draft), vpc, tier })
  }
  for (const vpc of [...drafts, ...implied.values()].filter(
    (draft) => draft.spec.container?.kind === 'vpc',
  )) {
    const facts = factsOf(vpc).vpc
    const kinds = (tiersOfVpc.get(vpc.id) ?? []).map((tier) => factsOf(tier).tier?.kind)
    if (
      facts &&
      !facts.existing &&
      facts.nat !== 'none' &&
      kinds.includes('private') &&
      !kinds.includes('public')
    )
      tierFor(vpc, 'public')
  }
  for (const draft of implied.values()) {
    places.set(draft.id, { region: regionOf(draft), vpc: ofKind(draft, 'vpc'), tier: ofKind(draft, 'tier') })
  }
  return { places, implied: [...implied.values()] }
}

/** Logical names for all: from the id, so that renaming a node replaces nothing, and unique. */
export function nameLogically(drafts: readonly Draft[], homeRegion: string): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const draft of drafts) {
    const base = pascalCase(draft.implied ? impliedName(draft.id, homeRegion) : draft.id) || 'Node'
    let name = base
    for (let i = 2; taken.has(name); i++) name = `${base}N${i}`
    taken.add(name)
    names.set(draft.id, name)
  }
  return names
}

// "implied.us-east-1.private" → "network-private": one stack holds one region, so the region says nothing.
function impliedName(id: string, homeRegion: string): string {
  return id.replace(/^implied\./, 'network-').replace(`network-${homeRegion}`, 'network')
}
