/**
 * What a component declares about itself so that rules, cost and simulation can reason about it without knowing its
 * type. A trait that does not apply is absent; a figure that is not known is null.
 */
export type Architecture = 'x86_64' | 'arm64'
export type SettingPath = readonly (string | number)[]

export interface CapacityRange {
  readonly min: number
  readonly desired: number
  readonly max: number
}

/** EC2 instances that the component launches. */
export interface InstancesTrait {
  /** In order of preference; more than one where AWS may pick. */
  readonly types: readonly { readonly name: string; readonly path: SettingPath }[]
  /** null: not counted in instances (AWS Batch counts in vCPUs and picks sizes itself). */
  readonly count: CapacityRange | null
  /** Share of instances above the base that are Spot, 0 to 1, and the On-Demand base. */
  readonly spotShare: number
  readonly onDemandBase: number
  /** Architecture of the image that they boot; null: not known (custom AMI). */
  readonly imageArchitecture: Architecture | null
  readonly volumes: readonly { readonly type: string; readonly sizeGiB: number; readonly path: SettingPath }[]
  readonly imdsv2Required: boolean
  /** The setting that requires it, where there is one. */
  readonly imdsv2Path?: SettingPath
  readonly publicIp: boolean
  /** AZs are chosen by the group; false where the component is tied to one. */
  readonly spreadsAcrossAzs: boolean
}

/** Containers or jobs that run on something. */
export interface ContainersTrait {
  readonly architecture: Architecture | null
  readonly vcpus: number
  readonly memoryMiB: number
  /** Containers that run for as long as the service does; null: jobs, whose number nobody knows beforehand. */
  readonly count: CapacityRange | null
  /** Share of tasks above the base that run on Fargate Spot, 0 to 1, and the On-Demand base. */
  readonly spotShare: number
  readonly onDemandBase: number
  readonly images: readonly { readonly name: string; readonly image: string; readonly path: SettingPath }[]
  readonly platform: 'FARGATE' | 'EC2'
}

/** Network interfaces in the subnets of its tier. */
export interface AddressesTrait {
  /** IPv4 addresses taken at minimum, desired and maximum scale, over all subnets of the tier. */
  readonly count: CapacityRange
  /** Spoken of in messages: "10 instances", "50 tasks". */
  readonly what: string
  /**
   * Instance types whose pods take addresses as well (Amazon VPC CNI): `count` is then of nodes, each of which can come
   * to hold maxEnis × ipv4PerEni addresses.
   */
  readonly podsOn?: readonly string[]
}

/** Calls that it must make to start or work, and that need a way out of a private subnet. */
export interface OutboundTrait {
  /**
   * VPC endpoint services, by short name (`ecr.api`), that together stand in for a NAT gateway; null: none do, what it
   * calls is on the public internet.
   */
  readonly endpoints: readonly string[] | null
  /** It has a public address of its own when it stands in a public subnet; absent: yes. */
  readonly publicIp?: boolean
  /** "pull its image from Amazon ECR" */
  readonly purpose: string
}

/** Pods of a namespace that get an IAM role, and which way. */
export interface PodRoleTrait {
  readonly by: 'pod-identity' | 'irsa'
  readonly namespace: string
}

/** Pods of these namespaces run on AWS Fargate. */
export interface FargateProfileTrait {
  readonly namespaces: readonly string[]
}

/** It starts what it triggers at set times. */
export interface ScheduleTrait {
  /** In an average month; null: not known. */
  readonly startsPerMonth: number | null
}

/** A tier whose only subnet stands on the VPC's Outpost; null in its place: the tier stands in the Region. */
export interface OutpostTier {
  /** IPv4 ranges that are reached through the Outpost's local gateway; none: the tier is routed through the Region alone. */
  readonly onPremises: readonly string[]
  /** The local gateway's own route table lacks these ranges and gets routes to them. */
  readonly gatewayRoutes: boolean
}

export interface Traits {
  readonly podRole?: PodRoleTrait
  readonly fargateProfile?: FargateProfileTrait
  readonly instances?: InstancesTrait
  readonly containers?: ContainersTrait
  readonly addresses?: AddressesTrait
  readonly outbound?: OutboundTrait
  readonly schedule?: ScheduleTrait
  /** Kubernetes version that it runs. */
  readonly kubernetes?: { readonly version: string; readonly path: SettingPath }
}
