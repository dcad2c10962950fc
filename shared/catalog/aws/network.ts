import { ref, referencesIn, type Value } from '../cfn.ts'
import type { NetworkHandle, SubnetLayout, TierLayout, VpcLayout } from '../define.ts'

/** Suffixes of the VPC's own resources, to which its subnet tiers refer. */
export const INTERNET_GATEWAY = 'InternetGateway'
export const GATEWAY_ATTACHMENT = 'GatewayAttachment'

/** Parameter that holds the id of a VPC that exists already. */
export const EXISTING_VPC_ID = 'Id'
/** Parameter that holds the subnet ids of a tier of an existing VPC. */
export const EXISTING_SUBNET_IDS = 'SubnetIds'

export interface RouteTableLayout {
  readonly logicalId: string
  /** Part of the logical id after the tier's name. */
  readonly suffix: string
  /** The zone that it serves; null: all of them. */
  readonly azIndex: number | null
  /** Where 0.0.0.0/0 goes. */
  readonly defaultRoute:
    | { readonly to: 'internet-gateway' }
    /** `instead`: of the gateway that serves all zones where an environment makes do with one. */
    | { readonly to: 'nat-gateway'; readonly logicalId: string; readonly instead?: string }
    | { readonly to: 'nowhere' }
}

/**
 * The route tables of a tier, which the tier emits and the VPC's gateway endpoints refer to. A private tier has one per
 * zone where each zone has a NAT gateway, so that traffic stays in its zone: crossing costs on top of the NAT gateway
 * and makes one zone's failure everybody's.
 */
export function routeTablesOf(tier: TierLayout, layout: VpcLayout): readonly RouteTableLayout[] {
  if (tier.subnets.length === 0) return []
  const table = (azIndex: number | null, defaultRoute: RouteTableLayout['defaultRoute']) => {
    const suffix = azIndex === null ? 'RouteTable' : `RouteTable${azIndex + 1}`
    return { logicalId: tier.logicalName + suffix, suffix, azIndex, defaultRoute }
  }
  if (tier.kind === 'public') return [table(null, { to: 'internet-gateway' })]
  const [firstNat, ...otherNats] = layout.natGateways
  if (tier.kind === 'isolated' || !firstNat) return [table(null, { to: 'nowhere' })]
  const toNat = ({ logicalId }: { readonly logicalId: string }) => ({ to: 'nat-gateway', logicalId }) as const
  if (otherNats.length === 0) return [table(null, toNat(firstNat))]
  return tier.subnets.map(({ azIndex }) => {
    const own = layout.natGateways.find((nat) => nat.azIndex === azIndex) ?? firstNat
    return table(azIndex, {
      ...toNat(own),
      ...(own !== firstNat && { instead: firstNat.logicalId }),
    })
  })
}

/** Condition: each zone has a NAT gateway of its own. Only in a VPC that is drawn so. */
export const natPerZone = ({ logicalName }: VpcLayout): string => `${logicalName}NatPerZone`

/** The one of a tier's route tables that serves the subnet. Throws when there is none: the tables are another tier's. */
export function routeTableFor(subnet: SubnetLayout, tables: readonly RouteTableLayout[]): RouteTableLayout {
  const table = tables.find(({ azIndex }) => azIndex === null || azIndex === subnet.azIndex)
  if (!table) throw new Error(`No route table serves ${subnet.logicalId}`)
  return table
}

/** Id of the VPC: a reference to the resource, or to the parameter that names an existing one. */
export const vpcIdOf = ({ logicalName, existing }: VpcLayout): Value<string> =>
  ref(existing ? logicalName + EXISTING_VPC_ID : logicalName)

/** The tier in which interface endpoints get their network interfaces: one that the internet cannot reach, if there is one. */
export function tierForEndpoints(layout: VpcLayout): TierLayout | null {
  // PrivateLink has no interface endpoints on Outposts; what stands there reaches those of the Region.
  const usable = layout.tiers.filter((tier) => tier.subnets.length > 0 && tier.outpost === null)
  const ofKind = (kind: TierLayout['kind']) => usable.find((tier) => tier.kind === kind)
  return ofKind('private') ?? ofKind('isolated') ?? ofKind('public') ?? null
}

/**
 * Logical ids of the routes and associations through which a component's subnets reach the outside. No property of an
 * instance or load balancer refers to them, so without depending on them it may start first: user data that downloads
 * anything then fails, and an internet-facing load balancer is refused.
 */
export function pathOut({ layout, subnetIds }: NetworkHandle): readonly string[] {
  const standsIn = new Set(referencesIn(subnetIds))
  const tier = layout.tiers.find(({ subnets }) => subnets.some(({ logicalId }) => standsIn.has(logicalId)))
  if (!tier) return []
  return [
    ...routeTablesOf(tier, layout)
      .filter(({ defaultRoute }) => defaultRoute.to !== 'nowhere')
      .map(({ suffix }) => tier.logicalName + defaultRouteSuffix(suffix)),
    ...(layout.existing ? [] : (tier.outpost?.onPremises ?? [])).map(
      (cidr) => tier.logicalName + localRouteSuffix(cidr),
    ),
    ...tier.subnets.map(({ logicalId }) => logicalId + ASSOCIATION),
  ]
}

/** Suffixes of what an Outpost brings: parameters of the VPC, and the VPC's way to the local gateway. */
export const OUTPOST_ARN = 'OutpostArn'
export const OUTPOST_ZONE = 'OutpostZone'
export const LOCAL_GATEWAY_ASSOCIATION = 'LocalGatewayAssociation'

/** `10.1.0.0/16` → `LocalRoute10x1x0x0x16`: by its range, so that another range moves none of the routes there are. */
export const localRouteSuffix = (cidr: string): string => `LocalRoute${cidr.replace(/[./]/g, 'x')}`

export const defaultRouteSuffix = (routeTableSuffix: string): string =>
  routeTableSuffix.replace('RouteTable', 'DefaultRoute')

/** Appended to the logical id of a subnet. */
export const ASSOCIATION = 'RouteTableAssociation'
