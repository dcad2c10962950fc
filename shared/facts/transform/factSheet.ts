import type { Source } from './provenance.ts'

interface SheetRow {
  readonly file: string
  readonly title: string
  readonly source: string
  readonly from: string
  readonly to: string
  readonly rows: number
  readonly unverified: number
}

/** Sources in a phrase, for the "prices as of …" line; the files themselves carry them row by row. */
const summaries: Readonly<Record<string, string>> = {
  'carbon.json': 'Cloud Carbon Footprint constants; Teads instance dataset',
  'commitment-discounts.json': 'LeanerCloud ec2-instances-info; opencost reserved-offering figures',
  'database-nodes.json': 'ec2instances.info; LeanerCloud ec2-instances-info; Infracost test outputs',
  'ec2-offerings.json': 'moto capture of DescribeInstanceTypeOfferings',
  'ec2-prices.json': 'Karpenter price lists; AWS pricing-page feed; ec2instances.info',
  'eks-versions.json': 'Amazon EKS user guide; AWS Samples version table; endoflife.date',
  'instance-types.json': 'moto capture of DescribeInstanceTypes; Karpenter reference; older snapshots',
  'quotas.json': 'botocore and cfn-lint schemas; AWS documentation guides; moto; Karpenter',
  'region-price-ratios.json': 'Derived from the EC2 price book',
  'regions.json': 'botocore endpoints; moto zone list and offerings',
  'service-prices.json': 'AWS pricing-page feeds; Infracost test outputs; third-party tables of AWS pages',
  'spot-advisor.json': 'AWS Spot Advisor feed, alexei-led/spotinfo',
}

/** [file name, positions that count as unverified when they are 1]. */
const flagPositions: Readonly<Record<string, number>> = {
  'service-prices.json': 4,
  'quotas.json': 5,
  'database-nodes.json': 6,
}

export function factSheetRow(
  file: string,
  data: Readonly<Record<string, unknown>>,
  problem: (text: string) => void,
): SheetRow {
  const sources = Object.values((data['sources'] ?? {}) as Readonly<Record<string, Source>>)
  const dates = sources
    .map((source) => source.date)
    .filter((date) => date !== null)
    .sort()
  const from = dates[0] ?? ''
  const to = dates.at(-1) ?? ''
  if (from === '') problem(`${file}: no source has a date`)
  const rows = list(data['rows'])
  return {
    file,
    title: String(data['title']),
    source: summaries[file] ?? '',
    from,
    to,
    rows: rows.length,
    unverified: unverifiedRows(file, data, rows),
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function unverifiedRows(
  file: string,
  data: Readonly<Record<string, unknown>>,
  rows: readonly unknown[],
): number {
  const flagged = (records: readonly unknown[], at: number) =>
    records.filter((row) => list(row)[at] === 1).length
  const position = flagPositions[file]
  if (file === 'service-prices.json') return flagged(rows, 4) + flagged(list(data['figures']), 4)
  if (position !== undefined) return flagged(rows, position)
  // defaultEnabled is general knowledge in every row that has it.
  if (file === 'regions.json')
    return rows.filter((row) => ((row as { defaultEnabled?: unknown }).defaultEnabled ?? null) !== null)
      .length
  if (file === 'commitment-discounts.json')
    return list(data['programmes']).filter((row) => (row as { unverified?: unknown }).unverified === 1).length
  return 0
}
