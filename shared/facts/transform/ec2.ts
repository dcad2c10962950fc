import { encodeRow } from '../rows.ts'
import { sourceFrom } from './provenance.ts'
import type { SourceFile, SourceFiles } from './sources.ts'

/** "A 2025-11-03 + O 2024-04-03 for the types in olderCells" → [["A", "2025-11-03"], ["O", "2024-04-03"]]. */
function datedLetters(text: string): readonly (readonly [letter: string, date: string])[] {
  return [...text.matchAll(/\b([A-Z]) (\d{4}-\d{2}-\d{2})\b/g)].map(([, letter = '', date = '']) => [
    letter,
    date,
  ])
}

export function prices(
  source: SourceFile<'ec2-on-demand-prices.json'>,
  problem: (text: string) => void,
): unknown {
  const dates = new Map<string, string>()
  const sourceByRegion: Record<string, string> = {}
  let olderSource = ''
  for (const region of source.regions) {
    const [main, older] = datedLetters(source.sourceByRegion[region] ?? '')
    if (main === undefined) {
      problem(`sourceByRegion has no "<letter> <date>" for region ${region}`)
      continue
    }
    sourceByRegion[region] = main[0]
    for (const [letter, date] of older === undefined ? [main] : [main, older]) dates.set(letter, date)
    if (older !== undefined) olderSource = older[0]
    if ((older === undefined) !== (source.olderCells[region] === undefined))
      problem(`olderCells and sourceByRegion disagree for region ${region}`)
  }
  return {
    title: 'EC2 on-demand prices',
    sources: Object.fromEntries(
      Object.entries(source.sources).map(([letter, title]) => [
        letter,
        { title: sourceFrom(title).title, date: dates.get(letter) ?? null },
      ]),
    ),
    notes: ['Empty = no price found, which does not mean that the type is not offered.'],
    unit: source.unit,
    regions: source.regions,
    sourceByRegion,
    olderCells: { source: olderSource, byRegion: source.olderCells },
    columns: ['type'],
    rows: source.rows.map(encodeRow),
  }
}

export function offerings(
  source: SourceFile<'ec2-offerings.json'>,
  problem: (text: string) => void,
): unknown {
  for (const [type, flags] of source.rows)
    if (flags.length !== source.regions.length)
      problem(`${type}: ${flags.length} flags for ${source.regions.length} regions`)
  return {
    title: 'EC2 instance types offered by region',
    sources: { M: sourceFrom(source.source) },
    notes: ['Types newer than the capture are missing: unknown, not "not offered".'],
    regions: source.regions,
    columns: ['type', 'offered'],
    rows: source.rows,
  }
}

export function spotAdvisor(source: SourceFile<'spot-advisor.json'>): unknown {
  // The feed has had a Spot price far above on-demand: no advice is better than a negative saving.
  const dropped = source.rows.flatMap(([type, ...cells]) =>
    cells.flatMap((cell, i) => (cell !== null && cell < 0 ? [`${type} ${source.regions[i]}`] : [])),
  )
  return {
    title: 'EC2 Spot savings and interruptions',
    sources: { S: sourceFrom(source.source) },
    notes: [
      'Value: savings percent × 10 + index of the interruption bucket. Linux. Empty = no data.',
      source.meaning,
      ...(dropped.length > 0 ? [`Negative savings of the feed left out: ${dropped.join(', ')}.`] : []),
    ],
    interruptionBuckets: source.interruptionBuckets,
    regions: source.regions,
    columns: ['type'],
    rows: source.rows.map((row) =>
      encodeRow(row.map((cell) => (typeof cell === 'number' && cell < 0 ? null : cell))),
    ),
  }
}

export function regionRatios(source: SourceFile<'ec2-region-price-ratios.json'>): unknown {
  const [, older = null, newer = null] =
    /region prices A (\d{4}-\d{2}-\d{2}), us-east-1 prices K (\d{4}-\d{2}-\d{2})/.exec(source.inputs) ?? []
  return {
    title: 'Regional EC2 price ratios (derived)',
    sources: {
      A: { title: 'Derived from the regional on-demand prices', date: older },
      K: { title: 'Derived from the us-east-1 on-demand prices', date: newer },
    },
    notes: [source.status, source.inputs],
    base: source.base,
    columns: ['region', 'ratios'],
    rows: source.rows,
  }
}

/** Keeps what no other file says: names, zones, zone gaps. Families by region follow from offerings and prices. */
export function regions(sources: SourceFiles, problem: (text: string) => void): unknown {
  const source = sources['regions.json']
  const priceBook = sources['ec2-on-demand-prices.json']
  return {
    title: 'Regions and Availability Zones',
    sources: Object.fromEntries(
      Object.entries(source.sources)
        // Says which file a dropped column came from.
        .filter(([code]) => code !== 'familiesPriced')
        .map(([code, text]) => [code, sourceFrom(text)]),
    ),
    notes: [source.note],
    rows: source.rows.map((row) => {
      const ids = row.azs?.map(([, id]) => id) ?? []
      for (const id of row.azIdsOffering ?? [])
        if (!ids.includes(id)) problem(`${row.code}: offerings name ${id}, which is not among its zones`)
      const at = priceBook.regions.indexOf(row.code)
      return {
        code: row.code,
        name: row.name,
        pricingName: row.pricingName,
        partition: row.partition,
        defaultEnabled: row.defaultEnabled,
        azs: row.azs,
        familiesMissingByAz: row.azIdsOffering === undefined ? null : (row.familiesMissingByAz ?? {}),
        pricedTypes:
          at === -1 ? 0 : priceBook.rows.filter((prices) => (prices[at + 1] ?? null) !== null).length,
      }
    }),
  }
}
