import type { ServiceFigureId } from './priceItems/index.ts'
import type { TierSetId } from './priceTiers.ts'
import type { Price, PriceKey, PriceOptions, PriceTier, SpotAdvice } from './priceTypes.ts'
import type { QuotaId } from './quotaItems/index.ts'

export type Architecture = 'x86_64' | 'arm64'

export interface Accelerator {
  readonly kind: 'gpu' | 'inference' | 'fpga' | 'media' | 'neuron'
  readonly manufacturer: string
  readonly name: string
  readonly count: number
  readonly memoryMiBEach: number | null
}

export interface InstanceType {
  readonly name: string
  /** Part before the dot: m7i-flex. */
  readonly family: string
  /** Part after the dot: 2xlarge, metal-24xl. */
  readonly size: string
  readonly vcpus: number
  readonly memoryMiB: number
  /** What a Linux or Windows AMI may be built for. Empty for Mac instances, null where the source does not say. */
  readonly architectures: readonly Architecture[] | null
  readonly manufacturer: string | null
  /** T family: CPU credits. */
  readonly burstable: boolean
  readonly bareMetal: boolean
  readonly accelerators: readonly Accelerator[]
  /** Total instance store in GB; null = none or not in the source. */
  readonly localStorageGB: number | null
  readonly networkText: string | null
  readonly networkBaselineGbps: number | null
  readonly networkPeakGbps: number | null
  readonly maxEnis: number | null
  readonly ipv4PerEni: number | null
  /** EKS default: maxEnis × (ipv4PerEni − 1) + 2. */
  readonly maxPods: number | null
  readonly ebsBaselineMbps: number | null
  readonly ebsMaxMbps: number | null
  readonly ebsBaselineIops: number | null
  readonly ebsMaxIops: number | null
  readonly maxEbsAttachments: number | null
  readonly hypervisor: 'nitro' | 'xen' | null
  readonly placementStrategies: readonly ('cluster' | 'partition' | 'spread')[] | null
  readonly spotSupported: boolean | null
  readonly nitroEnclaves: boolean | null
  readonly hibernation: boolean | null
  readonly dedicatedHosts: boolean | null
  /** AWS's own CurrentGeneration flag; null where the source does not carry it. See previousGeneration(). */
  readonly currentGeneration: boolean | null
  readonly source: string
  readonly date: string | null
}

/** Why a type counts as previous generation, or that it does not. */
export type PreviousGeneration =
  /** In a family that AWS's instance-type guide lists under previous generation (m4, c4, t1, p3, …). */
  | 'listed'
  /** Not listed there, but DescribeInstanceTypes reports CurrentGeneration false (m5, c5, r5, m6i, r6i in 2026-05). */
  | 'flagged'
  | 'current'
  | 'unknown'

export interface Region {
  readonly code: string
  readonly name: string
  readonly partition: string
  /** Zone name → id as one account sees it: names are shuffled per account, ids are not. null = not in the source. */
  readonly azs: readonly { readonly name: string; readonly id: string }[] | null
  /** Usable without opting in. null = not in the source. General knowledge: show as unverified. */
  readonly defaultEnabled: boolean | null
  /** How many EC2 types the price book has a price for. */
  readonly pricedTypeCount: number
}

/** A limit, a default quota or an allowed set, with its provenance. */
export interface Quota<Value> {
  readonly value: Value
  readonly unit: string
  /** hard = cannot be raised or the API refuses; default = an account may ask for more. */
  readonly kind: 'hard' | 'default'
  readonly source: string
  readonly date: string | null
  readonly unverified: boolean
  readonly note: string | null
}

export interface ServiceFigure {
  readonly value: number
  readonly unit: string
  readonly source: string
  readonly date: string | null
  readonly unverified: boolean
}

export type EbsVolumeType = 'gp2' | 'gp3' | 'io1' | 'io2' | 'st1' | 'sc1' | 'standard'

export interface Range {
  readonly min: number
  readonly max: number
}

/** Limits of one EBS volume type. null = the type does not have that setting, or it is not in the source. */
export interface EbsLimits {
  readonly sizeGiB: Quota<Range>
  /** Provisioned IOPS that may be asked for; for gp2 the range that follows from its size. */
  readonly iops: Quota<Range> | null
  readonly iopsPerGiB: Quota<number> | null
  readonly throughputMiBps: Quota<Range> | null
  readonly throughputPerIops: Quota<number> | null
}

export interface EksVersion {
  readonly version: string
  readonly released: string | null
  readonly endOfStandardSupport: string | null
  readonly endOfExtendedSupport: string | null
  readonly source: string
  readonly date: string | null
}

export type EksSupport = 'standard' | 'extended' | 'ended' | 'unknown'

export interface EksAmiType {
  readonly name: string
  /** null for CUSTOM: the launch template decides. */
  readonly architecture: Architecture | null
  readonly os: 'al2' | 'al2023' | 'bottlerocket' | 'windows' | 'custom'
  /** Accelerator the image carries drivers for; null = none, or CUSTOM. */
  readonly accelerator: 'nvidia' | 'neuron' | null
}

/** What one NLCU covers for TCP; UDP and TLS have lower figures. */
export interface NlcuDimensions {
  readonly newFlowsPerSecond: number
  readonly activeFlows: number
  readonly processedGBPerHour: number
}

export interface LcuDimensions {
  readonly newConnectionsPerSecond: number
  readonly activeConnectionsPerMinute: number
  readonly processedGBPerHourEC2: number
  readonly processedGBPerHourLambda: number
  readonly ruleEvaluationsPerSecond: number
}

/** Reserved Instances by class, and the Savings Plans that follow them. */
export type CommitmentKind = 'standard' | 'convertible' | 'ec2-instance-savings-plan' | 'compute-savings-plan'
/** Days as YYYY-MM-DD. https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html */
export interface LambdaRuntime {
  /** From then on without security updates. */
  readonly deprecated: string
  /** From then on no new functions. */
  readonly createBlocked: string
  /** From then on no changes of existing ones. */
  readonly updateBlocked: string
}

export type ServiceSavingsPlan = 'fargate' | 'lambda'
export type CommitmentTerm = '1y' | '3y'
export type PaymentOption = 'no-upfront' | 'partial-upfront' | 'all-upfront'

export interface CommitmentDiscount {
  /** Percent off the Linux on-demand price; null with the reason in note. */
  readonly percent: number | null
  readonly source: string
  readonly date: string | null
  readonly unverified: boolean
  /** true = derived from another payment option's figure. */
  readonly estimated: boolean
  readonly note?: string
}

/** One line of "prices as of …": what a data file holds and how old it is. */
export interface FactSheetEntry {
  readonly file: string
  readonly title: string
  readonly source: string
  /** Oldest and newest source date, ISO date or year and month. */
  readonly from: string
  readonly to: string
  readonly rows: number
  /** Rows (or columns, where provenance is by column) that no citable source backs. */
  readonly unverified: number
}

/**
 * Everything the engine may know about AWS, as one value: analyze(document, facts) takes it, tests may replace parts.
 * Every look-up is pure and needs no set-up; unknown is null, never 0.
 */
export interface Facts {
  readonly instanceType: (name: string) => InstanceType | null
  /** All names, in the source's order (by family, then size). */
  readonly instanceTypeNames: () => readonly string[]
  /** null = we do not know: no offerings capture for the region, or the type is newer than the capture. */
  readonly isOfferedInRegion: (type: string, region: string) => boolean | null
  /** AZ ids of the region in which the type's family is not offered. null = we do not know. */
  readonly azsNotOffering: (type: string, region: string) => readonly string[] | null
  readonly previousGeneration: (type: string) => PreviousGeneration
  /** The newest arm64 type of the same size that can stand in for an x86_64 type, priced in the region. null = none. */
  readonly gravitonEquivalent: (type: string, region: string) => InstanceType | null
  /** The newest type of the same line (same letter, processor maker and size), priced in the region. null = none. */
  readonly newerGeneration: (type: string, region: string) => InstanceType | null

  readonly lookupPrice: (key: PriceKey, region: string, options?: PriceOptions) => Price
  readonly lookupTiers: (id: TierSetId, region: string, options?: PriceOptions) => readonly PriceTier[]
  readonly spotAdvice: (type: string, region: string) => SpotAdvice | null
  readonly serviceFigure: (id: ServiceFigureId) => ServiceFigure

  readonly regions: () => readonly Region[]
  readonly region: (code: string) => Region | null

  readonly limit: (id: QuotaId<'number'>) => Quota<number>
  readonly limitRange: (id: QuotaId<'range'>) => Quota<Range>
  readonly limitNames: (id: QuotaId<'names'>) => Quota<readonly string[]>
  readonly limitNumbers: (id: QuotaId<'numbers'>) => Quota<readonly number[]>
  readonly limitPair: (id: QuotaId<'pair'>) => Quota<readonly [number, number]>
  readonly limitRule: (id: QuotaId<'rule'>) => Quota<boolean>
  readonly limitText: (id: QuotaId<'text'>) => Quota<string>

  /** CPU units a Fargate task may ask for: 256, 512, … 16384. */
  readonly fargateCpuValues: () => readonly number[]
  /** MiB of memory allowed with the CPU units, ascending; null = no such CPU value. */
  readonly fargateMemoryValues: (cpuUnits: number) => readonly number[] | null
  readonly ebsLimits: (volumeType: EbsVolumeType) => EbsLimits
  /** Newest first. */
  readonly eksVersions: () => readonly EksVersion[]
  /** Where a Kubernetes version stands on a day (YYYY-MM-DD). */
  readonly eksSupport: (version: string, onDate: string) => EksSupport
  readonly eksAmiTypes: () => readonly EksAmiType[]
  readonly eksAmiType: (name: string) => EksAmiType | null
  /** Dates of a runtime of AWS Lambda; null: not known, or none is set yet. */
  readonly lambdaRuntime: (identifier: string) => LambdaRuntime | null
  readonly lcuDimensions: () => Quota<LcuDimensions>
  readonly nlcuDimensions: () => Quota<NlcuDimensions>

  readonly commitmentDiscount: (
    type: string,
    kind: CommitmentKind,
    term: CommitmentTerm,
    payment: PaymentOption,
  ) => CommitmentDiscount
  /** Compute Savings Plan on Fargate or Lambda. */
  readonly serviceSavingsPlan: (
    service: ServiceSavingsPlan,
    term: CommitmentTerm,
    payment: PaymentOption,
  ) => CommitmentDiscount

  readonly factSheet: () => readonly FactSheetEntry[]
}
