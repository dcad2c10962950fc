import type { TierSetId } from '../facts/priceTiers.ts'
import type { PriceKey } from '../facts/priceTypes.ts'

/**
 * An amount per month. low: at minimum capacity; expected: at desired or scheduled capacity; high: at maximum.
 * null: depends on what nobody told us. It stays null up to the report, which then shows the unit price instead.
 */
export interface Quantity {
  readonly low: number | null
  readonly expected: number | null
  readonly high: number | null
}

/** Hours in an average month, as AWS's own calculator counts them. */
export const HOURS_PER_MONTH = 730

export type CostCategory = 'compute' | 'storage' | 'network' | 'requests' | 'observability' | 'management'

export interface CostLine {
  /** Unique within the node: 'instances', 'nat-hours'. */
  readonly key: string
  readonly label: string
  readonly category: CostCategory
  /** What the quantity counts, in single things per month: 'instance-hour', 'GB', 'request'. */
  readonly unit: string
  readonly quantity: Quantity | null
  /**
   * One key; or several, when AWS picks one of them (mixed instances): low takes the cheapest, high the dearest,
   * expected the first. Or a set of tiers, where the price falls with volume; each line starts at the first tier, so
   * several lines on one set come out slightly too high, never too low.
   */
  readonly price: PriceKey | readonly PriceKey[] | { readonly kind: 'tiers'; readonly id: TierSetId }
  /** Multiplies the price: 0.12 for a fee of 12 % of the instance price. */
  readonly priceFactor?: number
  /** How the quantity came about, with numbers: "2–10 instances × 730 h". */
  readonly formula: string
  /** What was taken for granted, in a sentence. */
  readonly assumption?: string
}

export const exactly = (value: number): Quantity => ({ low: value, expected: value, high: value })

/** The same for every point of the range; null where nobody gave a figure. */
export const usage = (value: number | null): Quantity | null => (value === null ? null : exactly(value))

export const range = (low: number, expected: number | null, high: number | null): Quantity => ({
  low,
  expected,
  high,
})

export function scale(quantity: Quantity | null, factor: number): Quantity | null {
  if (quantity === null) return null
  const times = (value: number | null) => (value === null ? null : value * factor)
  return { low: times(quantity.low), expected: times(quantity.expected), high: times(quantity.high) }
}

export const hours = (count: Quantity | null): Quantity | null => scale(count, HOURS_PER_MONTH)
