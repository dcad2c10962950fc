import { type Cell, encodeRow } from '../rows.ts'
import { sourceFrom } from './provenance.ts'
import { instanceTypeColumns, type SourceFile } from './sources.ts'

const column = (name: (typeof instanceTypeColumns)[number]) => instanceTypeColumns.indexOf(name)

/**
 * Drops `family` (the part of the name before the dot) and states two unknowns as unknown: rows taken from
 * Karpenter's reference carry 1 for `currentGeneration` because that source has no such flag.
 */
export function instanceTypes(source: SourceFile<'ec2-instance-types.json'>): unknown {
  const { source: sourceText = '', ...units } = source.units
  const family = column('family')
  const current = column('currentGeneration')
  const origin = column('source')
  return {
    title: 'EC2 instance types',
    sources: letters(sourceText),
    notes: [
      'maxEnis and ipv4PerEni: awslabs/amazon-eks-ami instance-info.jsonl (2026-07-01), else aws/karpenter-provider-aws vpclimits (2026-08).',
      'Empty = the source does not carry the column. currentGeneration is empty for source K, which has no such flag.',
    ],
    units: { ...units, accelerators: 'kind:manufacturer:name:count:MiB per device, joined by ";"' },
    columns: source.columns.filter((name) => name !== 'family'),
    rows: source.rows.map((row) =>
      encodeRow(
        row
          .map((cell, i) => (i === current && row[origin] === 'K' ? null : flat(cell)))
          .filter((_, i) => i !== family),
      ),
    ),
  }
}

/** "M=moto …; K=Karpenter … A=… ENI limits in all rows: …" → one source per letter. */
function letters(text: string): Record<string, ReturnType<typeof sourceFrom>> {
  const [lettered = ''] = text.split('. ENI limits')
  return Object.fromEntries(
    lettered
      .split(/;\s+(?=[A-Z]=)/)
      .map((part) => /^([A-Z])=(.+)$/.exec(part))
      .filter((match) => match !== null)
      .map(([, letter = '', title = '']) => [letter, sourceFrom(title)]),
  )
}

/** Lists inside a cell: placement strategies joined by ",", accelerators as kind:manufacturer:name:count:MiB. */
function flat(cell: unknown): Cell {
  if (!Array.isArray(cell)) return cell as Cell
  const list = cell as readonly unknown[]
  return list.every((entry) => typeof entry === 'string')
    ? list.join(',')
    : list.map((entry) => (Array.isArray(entry) ? entry.join(':') : String(entry))).join(';')
}
