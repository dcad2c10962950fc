/**
 * Money as whole micro-dollars (USD × 1,000,000). Running totals of floats drift (about 1e-8 after some thousand
 * edits), and a total that differs from the sum of its lines is the end of trust. Safe up to about 9 billion USD.
 */
export type MicroUsd = number

export const MICRO = 1_000_000

export const toMicro = (usd: number): MicroUsd => Math.round(usd * MICRO)

/** "$1,234.56"; below one cent up to four significant decimals, so that a small price never reads as zero. */
export function formatUsd(micro: MicroUsd): string {
  const sign = micro < 0 ? '-' : ''
  const abs = Math.abs(micro)
  if (abs > 0 && abs < 10_000) return `${sign}$${trimZeros((abs / MICRO).toFixed(6))}`
  const cents = Math.round(abs / 10_000)
  return `${sign}$${groupThousands(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`
}

/** A unit price in USD with as many decimals as it needs: "$0.096", "$0.0000166667". */
export function formatUnitPrice(usd: number): string {
  if (usd === 0) return '$0'
  return `$${trimZeros(usd.toFixed(usd < 0.0001 ? 10 : 6))}`
}

/** Thousands separated by commas, decimals kept up to `decimals`; no locale, so the same bytes everywhere. */
export function formatNumber(value: number, decimals = 2): string {
  const sign = value < 0 ? '-' : ''
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const rest = fraction.replace(/0+$/, '')
  return sign + groupThousands(Number(whole)) + (rest === '' ? '' : `.${rest}`)
}

function groupThousands(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text
}
