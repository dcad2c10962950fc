import file from './data/commitment-discounts.json' with { type: 'json' }
import type { DataFile } from './schema/dataFiles.ts'
import type {
  CommitmentDiscount,
  CommitmentKind,
  CommitmentTerm,
  PaymentOption,
  ServiceSavingsPlan,
} from './types.ts'

const discounts = file as unknown as DataFile<'commitment-discounts.json'>

const rowsByFamily = new Map(discounts.rows.map((row) => [row[0], row]))
const columnIndex = new Map(discounts.columns.map((column, i) => [column, i]))

const payments: Readonly<Record<PaymentOption, string>> = {
  'no-upfront': 'NoUpfront',
  'partial-upfront': 'PartialUpfront',
  'all-upfront': 'AllUpfront',
}

// Two all-upfront figures of different years this close mean that AWS kept the family's rate structure.
const SAME_RATE = 0.5

/**
 * Percent off the Linux On-Demand price that a one- or three-year commitment gives, median over the family's sizes.
 * Newest measured figure first; a 1-year standard rate without one is derived from the all-upfront rate of 2023.
 * Savings Plans carry no figures of their own here: EC2 Instance plans follow standard, Compute plans convertible
 * Reserved Instances, which is general knowledge and marked unverified.
 */
export function commitmentDiscount(
  type: string,
  kind: CommitmentKind,
  term: CommitmentTerm,
  payment: PaymentOption,
): CommitmentDiscount {
  switch (kind) {
    case 'standard':
      return standard(type, term, payment)
    case 'convertible':
      return measured(type, `conv${term}${payments[payment]}_2019`)
    case 'ec2-instance-savings-plan':
      return asPlan(
        standard(type, term, payment),
        'EC2 Instance Savings Plan rates follow standard Reserved Instances',
      )
    case 'compute-savings-plan':
      return asPlan(
        measured(type, `conv${term}${payments[payment]}_2019`),
        'Compute Savings Plan rates follow convertible Reserved Instances',
      )
  }
}

function asPlan(discount: CommitmentDiscount, note: string): CommitmentDiscount {
  return { ...discount, unverified: true, note: [note, discount.note].filter(Boolean).join('. ') }
}

function standard(type: string, term: CommitmentTerm, payment: PaymentOption): CommitmentDiscount {
  const old = measured(type, `std${term}${payments[payment]}_2019`)
  const newer = measured(type, term === '1y' ? 'std1yAllUpfront_2023' : 'std3yAllUpfront_2021')
  if (payment === 'all-upfront') return newer.percent === null ? old : newer
  const oldAllUpfront = measured(type, `std${term}AllUpfront_2019`)
  const unchanged =
    newer.percent === null ||
    (oldAllUpfront.percent !== null && Math.abs(oldAllUpfront.percent - newer.percent) <= SAME_RATE)
  if (old.percent !== null && unchanged) return old
  const pair = term === '1y' ? cell(type, 'derivedStd1y[noUpfront,partialUpfront]') : null
  if (!Array.isArray(pair)) return old
  return {
    percent: payment === 'no-upfront' ? pair[0] : pair[1],
    source: newer.source,
    date: newer.date,
    unverified: false,
    estimated: true,
    note: 'Derived from the all-upfront rate with the price structure of 2019',
  }
}

function cell(type: string, column: string) {
  const at = columnIndex.get(column)
  const row = rowsByFamily.get(type.split('.')[0] ?? type)
  return at === undefined || row === undefined ? null : (row[at] ?? null)
}

function measured(type: string, column: string): CommitmentDiscount {
  const value = cell(type, column)
  const origin = discounts.sources[discounts.columnSources[column] ?? '']
  const found = typeof value === 'number' ? value : null
  return {
    percent: found,
    source: origin?.title ?? 'Price book',
    date: origin?.date ?? null,
    unverified: false,
    estimated: false,
    ...(found === null ? { note: `No commitment rate for ${type} in the price book` } : {}),
  }
}

const programme = (item: string) => discounts.programmes.find((entry) => entry.item === item)

/** Compute Savings Plan discount on Fargate or Lambda, percent; unverified. null where the data has none. */
export function serviceSavingsPlan(
  service: ServiceSavingsPlan,
  term: CommitmentTerm,
  payment: PaymentOption,
): CommitmentDiscount {
  const at = { 'no-upfront': 0, 'partial-upfront': 1, 'all-upfront': 2 }[payment]
  const entry =
    service === 'fargate'
      ? programme(`Fargate Compute Savings Plan ${term} noUpfront / partial / all`)
      : programme('Lambda Compute Savings Plan 1y noUpfront / 3y allUpfront')
  const values = Array.isArray(entry?.value) ? entry.value : []
  const lambdaAt = term === '1y' && at === 0 ? 0 : term === '3y' && at === 2 ? 1 : -1
  const percent = values[service === 'fargate' ? at : lambdaAt] ?? null
  return {
    percent,
    source: entry?.source ?? 'Price book',
    date: null,
    unverified: true,
    estimated: false,
    ...(percent === null ? { note: `No ${term} ${payment} rate for ${service} in the price book` } : {}),
  }
}
