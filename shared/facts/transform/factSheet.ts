import { decodeRow } from '../rows.ts'
import type { DataFile, DataFileName } from '../schema/dataFiles.ts'

export type SheetedFile = Exclude<DataFileName, 'fact-sheet.json'>
type SheetRow = DataFile<'fact-sheet.json'>['rows'][number]
type Entries = { readonly [Name in SheetedFile]: Entry<Name> }

interface Entry<Name extends SheetedFile> {
  /** Sources in a phrase, for the "prices as of …" line; the files carry them row by row. */
  readonly source: string
  /** Rows, or facts in a column, that no citable source backs. */
  readonly unverified: (file: DataFile<Name>) => number
}

const none = () => 0

const entries: Entries = {
  'carbon.json': { source: 'Cloud Carbon Footprint constants; Teads instance dataset', unverified: none },
  'commitment-discounts.json': {
    source: 'LeanerCloud ec2-instances-info; opencost reserved-offering figures',
    unverified: (file) => file.programmes.filter((programme) => programme.unverified === 1).length,
  },
  'database-nodes.json': {
    source: 'ec2instances.info; LeanerCloud ec2-instances-info; Infracost test outputs',
    unverified: (file) => file.rows.filter((row) => decodeRow(row)[6] === 1).length,
  },
  'ec2-offerings.json': { source: 'moto capture of DescribeInstanceTypeOfferings', unverified: none },
  'ec2-prices.json': {
    source: 'Karpenter price lists; AWS pricing-page feed; ec2instances.info',
    unverified: none,
  },
  'eks-versions.json': {
    source: 'Amazon EKS user guide; AWS Samples version table; endoflife.date',
    unverified: none,
  },
  'instance-types.json': {
    source: 'moto capture of DescribeInstanceTypes; Karpenter reference; older snapshots',
    unverified: none,
  },
  'quotas.json': {
    source: 'botocore and cfn-lint schemas; AWS documentation guides; moto; Karpenter',
    unverified: (file) => file.rows.filter((row) => row[5] === 1).length,
  },
  'region-price-ratios.json': { source: 'Derived from the EC2 price book', unverified: none },
  'regions.json': {
    source: 'botocore endpoints; moto zone list and offerings',
    // Whether a region is enabled by default is general knowledge in every row that says so.
    unverified: (file) => file.rows.filter((row) => row.defaultEnabled !== null).length,
  },
  'service-prices.json': {
    source: 'AWS pricing-page feeds; Infracost test outputs; third-party tables of AWS pages',
    unverified: (file) => [...file.rows, ...file.figures].filter((row) => row[4] === 1).length,
  },
  'spot-advisor.json': { source: 'AWS Spot Advisor feed, alexei-led/spotinfo', unverified: none },
}

/** One line about a data file; a problem is reported where no source of the file has a date. */
export function factSheetRow<Name extends SheetedFile>(
  file: Name,
  data: DataFile<Name>,
  problem: (text: string) => void,
): SheetRow {
  const { source, unverified }: Entry<Name> = entries[file]
  const dates = Object.values(data.sources)
    .map((origin) => origin.date)
    .filter((date) => date !== null)
    .sort()
  const [from = ''] = dates
  if (from === '') problem(`${file}: no source has a date`)
  return {
    file,
    title: data.title,
    source,
    from,
    to: dates.at(-1) ?? '',
    rows: data.rows.length,
    unverified: unverified(data),
  }
}
