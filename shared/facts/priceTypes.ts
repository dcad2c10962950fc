import type { ServicePriceId } from './priceItems/index.ts'

/** Fargate dimensions that AWS sells at the Fargate Spot discount; Windows tasks have no Spot. */
export type FargateSpotId = Extract<
  ServicePriceId,
  | 'fargate.linux-x86.vcpu'
  | 'fargate.linux-x86.memory'
  | 'fargate.linux-arm.vcpu'
  | 'fargate.linux-arm.memory'
>

export type DatabaseService = 'rds' | 'elasticache' | 'opensearch'

/** What is to be priced. EC2 prices are Linux, shared tenancy. */
export type PriceKey =
  | { readonly kind: 'ec2'; readonly instanceType: string }
  | { readonly kind: 'ec2-spot'; readonly instanceType: string }
  | { readonly kind: 'service'; readonly id: ServicePriceId }
  | { readonly kind: 'fargate-spot'; readonly id: FargateSpotId }
  | {
      readonly kind: 'database-node'
      readonly service: DatabaseService
      readonly nodeType: string
      readonly engine: string
    }
  /** What AWS bills and the price book has no figure for: a gap in the total until the user gives a rate of their own. */
  | { readonly kind: 'unlisted'; readonly id: string; readonly unit: string; readonly note: string }

/** One price with everything a reader needs to trust or doubt it. */
export interface Price {
  /** USD for one `unit`, before tax. null = the price book has no figure; `note` then says why. Never 0 for unknown. */
  readonly usdPerUnit: number | null
  /** What one unit is: 'hour', 'GB-month', 'million requests'. */
  readonly unit: string
  /** How many single things a unit holds: 1,000,000 for 'million requests', 1 for 'GB-month'. cost = quantity / unitSize × usdPerUnit. */
  readonly unitSize: number
  readonly source: string
  /** ISO date (or year and month) on which the source was published or captured; null where the source has none. */
  readonly date: string | null
  /** true = general knowledge, not found in a citable source. Always to be shown beside the figure. */
  readonly unverified: boolean
  /** true = computed from other figures (Spot average, regional ratio, another region's price), not an AWS price of this region. */
  readonly estimated: boolean
  readonly note?: string
}

export interface PriceOptions {
  /**
   * What to do where the price book has no price for the region. Without it the result is a gap (null).
   * 'us-east-1': EC2 takes the us-east-1 price × the derived ratio of the region and family letter; every other
   * kind takes the us-east-1 price as it is. The result says `estimated: true` and why.
   */
  readonly estimateFrom?: 'us-east-1'
}

/** One step of a tiered price. Bounds are single things per month (GB, requests, metrics), not units. */
export interface PriceTier {
  readonly from: number
  /** null = no upper bound. */
  readonly to: number | null
  readonly price: Price
}

export type InterruptionBucket = '<5%' | '5-10%' | '10-15%' | '15-20%' | '>20%'

/** AWS Spot Advisor figures of one type in one region, Linux: average of the trailing month at the source's date. */
export interface SpotAdvice {
  readonly savingsPercent: number
  /** Share of Spot Instances reclaimed in a month. */
  readonly interruption: InterruptionBucket
  readonly source: string
  readonly date: string | null
}
