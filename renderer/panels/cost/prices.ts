/** A line's unit price in words. */
import { formatUnitPrice } from '../../../shared/base/money.ts'
import type { PricedLine, UnitPrice } from '../../../shared/cost/report.ts'

/** The different prices of a line: one, unless AWS picks among several. */
export function pricesOf({ price }: PricedLine): readonly UnitPrice[] {
  const seen = new Map([price.low, price.expected, price.high].map((unit) => [unit.key, unit]))
  return [...seen.values()]
}

/** "$0.096 per hour", "$0.04 to $0.12 per hour", "no price" */
export function priceText(line: PricedLine): string {
  const { low, expected, high } = line.price
  const factor = line.priceFactor === 1 ? '' : `${Math.round(line.priceFactor * 10_000) / 100} % of `
  if (expected.usdPerUnit === null) return 'no price'
  const figures = [low, high].map(({ usdPerUnit }) =>
    usdPerUnit === null ? '?' : formatUnitPrice(usdPerUnit),
  )
  const [from, to] = figures
  const figure = from === to ? formatUnitPrice(expected.usdPerUnit) : `${from} to ${to}`
  return `${factor}${figure} per ${expected.unit}`
}

export interface PriceBadge {
  readonly text: string
  readonly title: string
  readonly tone: 'accent' | 'warning' | 'plain'
}

export function badgesOf({ price }: PricedLine): readonly PriceBadge[] {
  const { expected } = price
  const badges: PriceBadge[] = []
  if (expected.custom) badges.push({ text: 'your rate', title: 'Kept in this drawing', tone: 'accent' })
  if (expected.estimated)
    badges.push({
      text: 'estimated',
      title: expected.note ?? 'Worked out from other prices',
      tone: 'warning',
    })
  if (expected.unverified)
    badges.push({
      text: 'unverified',
      title: expected.note ?? 'General knowledge, without a source to cite',
      tone: 'warning',
    })
  return badges
}

/** "AWS price list, 2026-07-20". Sources name their date themselves now and then; saying it twice helps nobody. */
export const citation = ({ source, date }: UnitPrice): string =>
  date === null || source.includes(date) ? source : `${source}, ${date}`
