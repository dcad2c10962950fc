import type { MicroUsd } from '../base/money.ts'
import type { CostCategory, Quantity } from '../catalog/costLine.ts'

/** Monthly money at low, expected and high use; null: depends on usage that nobody gave, or on a price we lack. */
export interface MoneyRange {
  readonly low: MicroUsd | null
  readonly expected: MicroUsd | null
  readonly high: MicroUsd | null
}

export interface UnitPrice {
  readonly usdPerUnit: number | null
  /** 'hour', 'GB-month', 'million requests' */
  readonly unit: string
  /** How many single things a unit holds. */
  readonly unitSize: number
  readonly source: string
  readonly date: string | null
  readonly unverified: boolean
  readonly estimated: boolean
  readonly note: string | null
  /** Name under which the user can set a rate of their own in the document. */
  readonly key: string
  /** True: the user's own rate. */
  readonly custom: boolean
}

export interface PricedLine {
  readonly nodeId: string
  readonly nodeName: string
  readonly key: string
  readonly label: string
  readonly category: CostCategory
  readonly region: string
  readonly unit: string
  readonly quantity: Quantity | null
  /** Prices at low, expected and high: the same one unless AWS picks among several. */
  readonly price: { readonly low: UnitPrice; readonly expected: UnitPrice; readonly high: UnitPrice }
  readonly priceFactor: number
  readonly formula: string
  readonly assumption: string | null
  readonly monthly: MoneyRange
  /** Why there is no figure, in words for the report: "depends on usage: $0.20 per million requests". null: all known. */
  readonly gap: string | null
}

/** Sums of what is known, and how many lines could not be summed. A gap is never counted as zero without being told. */
export interface Total {
  readonly low: MicroUsd
  readonly expected: MicroUsd
  readonly high: MicroUsd
  readonly gaps: number
}

export interface KnownMoney {
  readonly low: MicroUsd
  readonly expected: MicroUsd
  readonly high: MicroUsd
}

/** What one commitment does about one line. */
export interface CommitmentSaving {
  /** "Compute Savings Plan, 1 year, no upfront, 70 % of the steady capacity" */
  readonly commitment: string
  /** null: of the commitment as a whole. */
  readonly nodeId: string | null
  readonly nodeName: string | null
  readonly label: string
  /** Part of the line that it covers, at On-Demand prices. */
  readonly covered: KnownMoney
  /** Negative: committed and not used. */
  readonly saving: KnownMoney
  /** Off the On-Demand price; null: not known, and nothing is counted as saved. */
  readonly percent: number | null
  readonly source: string
  readonly date: string | null
  readonly unverified: boolean
  readonly estimated: boolean
  readonly note: string | null
}

/** Beside the On-Demand figures, never in their place. */
export interface CommitmentReport {
  readonly savings: readonly CommitmentSaving[]
  readonly saved: KnownMoney
  /** The month with upfront payments spread over the term. */
  readonly total: Total
  /** To be paid at the start. */
  readonly upfront: MicroUsd
}

export interface CostReport {
  readonly currency: 'USD'
  readonly lines: readonly PricedLine[]
  readonly total: Total
  readonly byNode: ReadonlyMap<string, Total>
  readonly byCategory: ReadonlyMap<CostCategory, Total>
  /** Oldest and newest date among the prices used. */
  readonly priceDates: { readonly oldest: string | null; readonly newest: string | null }
  readonly estimatedLines: number
  readonly unverifiedLines: number
  /** Absent: the drawing has no commitments. */
  readonly commitments?: CommitmentReport
}
