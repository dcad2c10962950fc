import { MICRO, type MicroUsd } from '../../base/money.ts'
import type { CommitmentSaving, CostReport, PricedLine } from '../../cost/report.ts'

const HEADER = [
  'component',
  'item',
  'region',
  'category',
  'unit',
  'quantity_low',
  'quantity_expected',
  'quantity_high',
  'unit_price_usd',
  'price_unit',
  'price_factor',
  'monthly_low_usd',
  'monthly_expected_usd',
  'monthly_high_usd',
  'formula',
  'assumption',
  'gap',
  'price_source',
  'price_date',
  'unverified',
  'estimated',
]

/** One row a line, RFC 4180. A cell left empty means unknown; 0 means zero. */
export function costCsv(report: CostReport): string {
  const savings = (report.commitments?.savings ?? []).map(savingRow)
  return `${[HEADER, ...report.lines.map(row), ...savings].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

function row(line: PricedLine): (string | number | boolean | null)[] {
  const { expected: price } = line.price
  return [
    line.nodeName,
    line.label,
    line.region,
    line.category,
    line.unit,
    line.quantity?.low ?? null,
    line.quantity?.expected ?? null,
    line.quantity?.high ?? null,
    price.usdPerUnit,
    price.unit,
    line.priceFactor,
    usd(line.monthly.low),
    usd(line.monthly.expected),
    usd(line.monthly.high),
    line.formula,
    line.assumption,
    line.gap,
    price.source,
    price.date,
    price.unverified,
    price.estimated,
  ]
}

/** The On-Demand rows stay; what a commitment saves is a row of its own with negative amounts. */
const savingRow = (one: CommitmentSaving): (string | number | boolean | null)[] => [
  one.nodeName,
  `${one.commitment}: ${one.label}`,
  null,
  'commitment',
  'USD-month',
  null,
  null,
  null,
  null,
  null,
  null,
  usd(-one.saving.low),
  usd(-one.saving.expected),
  usd(-one.saving.high),
  one.percent === null ? 'nothing saved' : `${one.percent} % off what is covered of the On-Demand price`,
  one.note,
  null,
  one.source,
  one.date,
  one.unverified,
  one.estimated,
]

const usd = (micro: MicroUsd | null): string | null => (micro === null ? null : (micro / MICRO).toFixed(6))

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  const text = String(value)
  // A spreadsheet takes a cell that starts like this for a formula, and runs it. Our own numbers may start with "-".
  const inert = typeof value === 'string' && /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
