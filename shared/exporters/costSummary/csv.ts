import { MICRO, type MicroUsd } from '../../base/money.ts'
import type { CostReport, PricedLine } from '../../cost/report.ts'

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
  return `${[HEADER, ...report.lines.map(row)].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
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

const usd = (micro: MicroUsd | null): string | null => (micro === null ? null : (micro / MICRO).toFixed(6))

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  const text = String(value)
  // A spreadsheet takes a cell that starts like this for a formula, and runs it. Our own numbers may start with "-".
  const inert = typeof value === 'string' && /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
