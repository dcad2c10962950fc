import type { z } from 'zod'
import type { Facts } from '../facts/types.ts'
import type {
  Drawn,
  Intrinsic,
  OutputItem,
  ParameterItem,
  PlanItem,
  ResourceItem,
  Tag,
  Tunable,
  Value,
} from './cfn.ts'
import type { CostLine } from './costLine.ts'
import type { InFacet, OutFacet, RelationHandle, RelationName } from './relations/facets.ts'
import type { AttributeName, Checked, Listed } from './spec/checked.ts'
import type { OutpostTier, Traits } from './traits.ts'

export const CATEGORIES = [
  'people',
  'edge',
  'traffic',
  'compute',
  'containers',
  'serverless',
  'batch',
  'integration',
  'storage',
  'database',
  'security',
  'machine-learning',
  'operations',
  'delivery',
  'hybrid',
  'network',
] as const
export type Category = (typeof CATEGORIES)[number]

/** Kinds of container. A component says in which of them it may be; 'canvas' is the top level. */
export type ContainerKind = 'region' | 'vpc' | 'tier' | 'ecs-cluster' | 'eks-cluster'
export type Place = ContainerKind | 'canvas'

export type TierKind = 'public' | 'private' | 'isolated'

/** What some kinds of container tell the graph about themselves. */
export interface ContainerFacts {
  readonly region?: string
  readonly vpc?: {
    readonly cidr: string
    readonly azCount: number
    readonly nat: 'none' | 'single' | 'per-az'
    readonly existing: boolean
    /** Short names of the interface and gateway endpoints in it. */
    readonly endpoints: readonly string[]
  }
  readonly tier?: {
    readonly kind: TierKind
    /** Prefix length of each subnet; null: the VPC is shared out evenly. */
    readonly prefixLength: number | null
    readonly outpost: OutpostTier | null
  }
}

/** What a container tells those inside it, in terms of the plan. */
export interface ContainerHandle {
  readonly 'ecs-cluster'?: {
    readonly clusterName: Value<string>
    readonly capacityProviders: readonly {
      readonly name: Value<string>
      readonly weight: number
      readonly base: number
    }[]
    /** Resources that must be there before a service may use a capacity provider. */
    readonly dependsOn: readonly string[]
  }
  readonly 'eks-cluster'?: {
    readonly clusterName: Value<string>
    readonly version: Value<string>
    readonly clusterLogicalId: string
    /** Add-ons that must be there before a node joins, or it never becomes ready: the VPC CNI. */
    readonly beforeNodes: readonly string[]
    /** A cluster makes and deletes one Fargate profile at a time, so each waits for those before it. */
    readonly fargateProfiles: readonly string[]
  }
}

export interface SubnetLayout {
  readonly logicalId: string
  /** Which of the VPC's Availability Zones, from 0. */
  readonly azIndex: number
  readonly cidr: string
}

export interface TierLayout {
  readonly nodeId: string
  readonly logicalName: string
  readonly kind: TierKind
  readonly subnets: readonly SubnetLayout[]
  readonly outpost: OutpostTier | null
}

/** A VPC with everything worked out: addresses, subnets per AZ, where the NAT gateways stand. */
export interface VpcLayout {
  readonly nodeId: string
  readonly logicalName: string
  readonly cidr: string
  readonly azCount: number
  readonly existing: boolean
  readonly tiers: readonly TierLayout[]
  /** Empty without NAT. `subnetLogicalId` is the public subnet that it stands in. */
  readonly natGateways: readonly {
    readonly logicalId: string
    readonly azIndex: number
    readonly subnetLogicalId: string
  }[]
  /** True when anything in it must be reachable from, or reach, the internet directly. */
  readonly internetGateway: boolean
}

/** The subnets that a component was put into. */
export interface NetworkHandle {
  readonly vpcId: Value<string>
  readonly vpcCidr: Value<string>
  /** A list: of references, or one reference to a list parameter when the VPC exists already. */
  readonly subnetIds: Value<readonly Value<string>[]>
  readonly subnetCount: number
  readonly tier: TierKind
  readonly onOutpost: boolean
  readonly layout: VpcLayout
}

interface Identity<Config> {
  readonly id: string
  readonly name: string
  readonly config: Config
  /** Unique in the document, made from the node's id: renaming a node replaces no resource. */
  readonly logicalName: string
  readonly region: string
  /** Logical id of one of this node's resources: `logicalId('TargetGroup')`; without suffix the node's main resource. */
  logicalId(suffix?: string): string
  ref(suffix?: string): Intrinsic
  getAtt(suffix: string, attribute: AttributeName): Intrinsic
}

/** Enough to say what an end of a relation is like; also while the user is still dragging. */
export interface FacetContext<Config> extends Identity<Config> {
  readonly securityGroup: Value<string> | null
  readonly tier: TierKind | null
}

export interface Incoming<R extends RelationName> {
  readonly edgeId: string
  readonly peer: { readonly id: string; readonly name: string; readonly facet: OutFacet<R> }
  readonly handle: RelationHandle<R>
  /** The edge's settings, parsed by the relation's own schema. */
  readonly config: Readonly<Record<string, unknown>>
}

export interface Outgoing<R extends RelationName> {
  readonly edgeId: string
  readonly peer: { readonly id: string; readonly name: string; readonly facet: InFacet<R> }
  readonly handle: RelationHandle<R>
  readonly config: Readonly<Record<string, unknown>>
}

/** Everything that a component may know when it emits resources. */
export interface EmitContext<Config> extends FacetContext<Config> {
  readonly environment: 'production' | 'staging' | 'development'
  /** Where it stands; null for what stands in no subnet. */
  readonly network: NetworkHandle | null
  /** The VPC that it is or stands in. */
  readonly layout: VpcLayout | null
  readonly container: ContainerHandle
  /** What was put straight into this container, for what has to wait for it (CoreDNS for nodes). */
  readonly children: readonly { readonly id: string; readonly logicalName: string; readonly traits: Traits }[]
  incoming<R extends RelationName>(relation: R): readonly Incoming<R>[]
  outgoing<R extends RelationName>(relation: R): readonly Outgoing<R>[]
  /**
   * `[{ Key, Value }]`: Name, the document's tags, Environment (a parameter) unless the document has such a tag of its
   * own, and `cantilever:drawing` and `cantilever:node`, which name the document and the drawing's node.
   */
  tags(name?: string): readonly Tag[]
  /** The same as a map, for the services that take tags as one. */
  tagMap(name?: string): Readonly<Record<string, Value<string>>>
  resource<Type extends string, Given>(
    suffix: string,
    type: Listed<Type>,
    properties: Checked<Type, Given>,
    extra?: ResourceExtra,
  ): ResourceItem
  /**
   * A property that another environment may want otherwise: `DesiredCount: ctx.tunable('DesiredCount', config.count,
   * { label: 'Desired tasks', kind: 'capacity', min: 0 })`. Makes a parameter, whose default is what is drawn, and
   * returns the reference to it; nothing is to be yielded.
   */
  tunable(suffix: string, drawn: Drawn, about: Tunable): Intrinsic
  /** What only the user can know. Without `group` it stands among the component's own; without `label` its name tells. */
  parameter(item: Omit<ParameterItem, 'kind' | 'group'> & { readonly group?: string }): ParameterItem
  output(item: Omit<OutputItem, 'kind'>): OutputItem
}

export type ResourceExtra = Omit<ResourceItem, 'kind' | 'logicalId' | 'type' | 'properties'>

/** What a node is connected to, as its cost sees it: facets and settings; handles belong to the plan. */
export interface Surroundings {
  incoming<R extends RelationName>(relation: R): readonly Neighbour<OutFacet<R>>[]
  outgoing<R extends RelationName>(relation: R): readonly Neighbour<InFacet<R>>[]
}

export interface Neighbour<Facet> {
  readonly edgeId: string
  /** Its own surroundings as well: what a Batch queue brings depends on the jobs that are submitted to it. */
  readonly peer: { readonly id: string; readonly name: string; readonly facet: Facet } & Surroundings
  /** The edge's settings, parsed by the relation's own schema. */
  readonly config: Readonly<Record<string, unknown>>
}

export interface CostContext<Config> extends Surroundings {
  readonly config: Config
  readonly region: string
  /** Sizes of instance types, support dates and limits. Prices stay with the cost engine. */
  readonly facts: Omit<Facts, 'lookupPrice' | 'lookupTiers'>
  readonly tier: TierKind | null
  /** Availability Zones that it spreads over; 1 outside a VPC and on an Outpost. */
  readonly azCount: number
  /** The VPC that it is or stands in; null for what is in none. */
  readonly layout: VpcLayout | null
}

type FacetTable<Config, Side extends 'in' | 'out'> = {
  // A method looked up by name: see the note at ComponentSpec.
  readonly [R in RelationName]?: {
    of(context: FacetContext<Config>): Side extends 'in' ? InFacet<R> : OutFacet<R>
  }['of']
}

export interface Placement {
  /** Where it may be put. With 'canvas', 'region' or 'vpc' among them the graph finds it a place in an implied network. */
  readonly inside: readonly Place[]
  /** Dropped anywhere else, the studio puts this container around it. */
  readonly wrapIn?: ContainerKind
}

/** A connection without which AWS would refuse a component. */
export interface Need {
  readonly relation: RelationName
  readonly side: 'in' | 'out'
  /** After the node's name: "has no compute environment to send its jobs to". */
  readonly lacks: string
  readonly advice: string
}

// Methods, not function properties: their parameters are compared both ways, so that a list can hold components with
// different settings without `any`.
export interface ComponentSpec<Type extends string = string, Config = unknown> {
  readonly type: Type
  /** AWS's own name for it. */
  readonly title: string
  readonly category: Category
  /** File name in assets/icons, without ending. */
  readonly icon: string
  /** One sentence: what it is for. */
  readonly description: string
  readonly docs: string
  /** Further words by which the palette finds it. */
  readonly keywords?: readonly string[]
  readonly schemaVersion: number
  readonly config: z.ZodType<Config>
  readonly placement: Placement
  /** Present: other nodes can be put into it. */
  readonly container?: {
    readonly kind: ContainerKind
    /** Pixels, when it is dropped empty. */
    readonly size: { readonly width: number; readonly height: number }
    facts?(config: Config): ContainerFacts
    handle?(context: EmitContext<Config>): ContainerHandle
  }
  /** The tier that it needs, and gets in an implied network when none was drawn; absent or null: it needs no subnet. */
  wantsTier?(config: Config): TierKind | null
  /** True: it has network interfaces in its tier's subnets and gets a security group of its own. */
  securityGroup?(config: Config): boolean
  readonly out?: FacetTable<Config, 'out'>
  readonly in?: FacetTable<Config, 'in'>
  /** Connections without which AWS would refuse it. A missing one is a fault of the drawing, and nothing is exported. */
  readonly needs?: readonly Need[]
  /** The two or three settings that matter, for its card. */
  summary(config: Config): readonly string[]
  traits?(config: Config): Traits
  resources?(context: EmitContext<Config>): Iterable<PlanItem>
  cost?(context: CostContext<Config>): Iterable<CostLine>
}

/** Returns the declaration as it is; its worth is in the types that it ties together. */
export function defineComponent<const Type extends string, Schema extends z.ZodType>(
  spec: Omit<ComponentSpec<Type, z.output<Schema>>, 'config'> & { readonly config: Schema },
): ComponentSpec<Type, z.output<Schema>> {
  return spec as unknown as ComponentSpec<Type, z.output<Schema>>
}

export type ConfigOf<Spec> = Spec extends ComponentSpec<string, infer Config> ? Config : never
