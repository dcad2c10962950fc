import { formatUnitPrice, type MicroUsd, toMicro } from '../base/money.ts'
import type { CostLine, Quantity } from '../catalog/costLine.ts'
import type { PriceKey } from '../facts/facts.ts'
import type { PriceBook } from './prices.ts'
import type { MoneyRange, PricedLine, UnitPrice } from './report.ts'

type Point = 'low' | 'expected' | 'high'
const POINTS: readonly Point[] = ['low', 'expected', 'high']

/** A line's quantities times its prices. What is not known stays null, with the reason in `gap`. */
export function priceLine(
  line: CostLine,
  region: string,
  book: PriceBook,
): Omit<PricedLine, 'nodeId' | 'nodeName'> {
  const factor = line.priceFactor ?? 1
  const { price, cost } = pricing(line, region, book, factor)
  const monthly: MoneyRange = { low: cost('low'), expected: cost('expected'), high: cost('high') }
  return {
    key: line.key,
    label: line.label,
    category: line.category,
    region,
    unit: line.unit,
    quantity: line.quantity,
    price,
    priceFactor: factor,
    formula: line.formula,
    assumption: line.assumption ?? null,
    monthly,
    gap: gapOf(line.quantity, price.expected, factor, monthly),
  }
}

interface Pricing {
  readonly price: Record<Point, UnitPrice>
  readonly cost: (point: Point) => MicroUsd | null
}

function pricing(line: CostLine, region: string, book: PriceBook, factor: number): Pricing {
  const at = (point: Point) => line.quantity?.[point] ?? null
  if (!isList(line.price) && line.price.kind === 'tiers') {
    const tiers = book.tiers(line.price.id, region)
    const first = tiers[0]?.price
    if (!first) throw new Error(`The tiers ${line.price.id} have no price`)
    return {
      price: { low: first, expected: first, high: first },
      cost: (point) => {
        const quantity = at(point)
        return quantity === null ? null : tieredCost(quantity, tiers, factor)
      },
    }
  }
  const price = isList(line.price) ? choose(line.price, region, book) : same(book.price(line.price, region))
  return {
    price,
    cost: (point) => {
      const quantity = at(point)
      const { usdPerUnit, unitSize } = price[point]
      // Nothing used costs nothing, whatever the price may be.
      if (quantity === 0) return 0
      return quantity === null || usdPerUnit === null
        ? null
        : toMicro((quantity / unitSize) * usdPerUnit * factor)
    },
  }
}

const isList = (price: CostLine['price']): price is readonly PriceKey[] => Array.isArray(price)
const same = (price: UnitPrice): Record<Point, UnitPrice> => ({ low: price, expected: price, high: price })

/** Of several: the cheapest for low, the first for expected, the dearest for high. One unknown price makes that end unknown. */
function choose(keys: readonly PriceKey[], region: string, book: PriceBook): Record<Point, UnitPrice> {
  const prices = keys.map((key) => book.price(key, region))
  const [first] = prices
  if (!first) throw new Error('A cost line names no price')
  const unknown = prices.find((price) => price.usdPerUnit === null)
  if (unknown) return { low: unknown, expected: first, high: unknown }
  const sorted = [...prices].sort((a, b) => (a.usdPerUnit ?? 0) - (b.usdPerUnit ?? 0))
  return { low: sorted[0] ?? first, expected: first, high: sorted.at(-1) ?? first }
}

function tieredCost(
  quantity: number,
  tiers: ReturnType<PriceBook['tiers']>,
  factor: number,
): MicroUsd | null {
  let usd = 0
  for (const { from, to, price } of tiers) {
    const inTier = Math.min(quantity, to ?? Number.POSITIVE_INFINITY) - from
    if (inTier <= 0) break
    if (price.usdPerUnit === null) return null
    usd += (inTier / price.unitSize) * price.usdPerUnit * factor
  }
  return toMicro(usd)
}

function gapOf(
  quantity: Quantity | null,
  price: UnitPrice,
  factor: number,
  monthly: MoneyRange,
): string | null {
  if (POINTS.every((point) => monthly[point] !== null)) return null
  if (price.usdPerUnit === null) return `no price: ${price.note ?? 'not in the price book'}`
  const unknown = quantity === null ? POINTS : POINTS.filter((point) => quantity[point] === null)
  if (unknown.length === 0) return 'one of the possible prices is not in the price book'
  const which = unknown.length === POINTS.length ? '' : ` (${unknown.join(', ')})`
  return `depends on usage${which}: ${formatUnitPrice(price.usdPerUnit * factor)} per ${price.unit}`
}
