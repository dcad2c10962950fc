import { formatNumber, formatUsd, MICRO, type MicroUsd } from '../../../shared/base/money.ts'
import type { MoneyRange, Total } from '../../../shared/cost/report.ts'

export type Period = 'month' | 'year'

/** Twelve average months of 730 hours: 8,760 hours, a year that is no leap year. */
const MONTHS: Readonly<Record<Period, number>> = { month: 1, year: 12 }

/** "$61.75"; from a thousand dollars up without cents, where they say nothing and take room. */
export function shortUsd(micro: MicroUsd): string {
  return Math.abs(micro) < 1000 * MICRO
    ? formatUsd(micro)
    : `${micro < 0 ? '-' : ''}$${formatNumber(Math.abs(micro) / MICRO, 0)}`
}

/** An unknown amount is a dash, never a zero. */
export const amount = (micro: MicroUsd | null, period: Period = 'month'): string =>
  micro === null ? '—' : formatUsd(micro * MONTHS[period])

/** "$80 – $240", or one figure where both are alike. */
export function rangeText({ low, high }: Pick<Total, 'low' | 'high'>, period: Period = 'month'): string {
  const ends = [low, high].map((micro) => micro * MONTHS[period])
  // Both ends in the same style: cents beside a figure that has none look like a mistake.
  const large = ends.some((micro) => micro >= 1000 * MICRO)
  const [from, to] = ends.map((micro) => (large ? `$${formatNumber(micro / MICRO, 0)}` : formatUsd(micro)))
  return from === to ? (from ?? '') : `${from} – ${to}`
}

/** "+$12.40", "−$3.10", "no change". */
export function differenceText(micro: MicroUsd): string {
  if (micro === 0) return 'no change'
  return micro > 0 ? `+${shortUsd(micro)}` : `−${shortUsd(-micro)}`
}

/** Dearest first; what is not known comes after what is. */
export const byExpected = (a: MoneyRange, b: MoneyRange): number => (b.expected ?? -1) - (a.expected ?? -1)
