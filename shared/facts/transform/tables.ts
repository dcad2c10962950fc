import type { QuotaItems, QuotaShape } from '../quotaItems/types.ts'
import { encodeRow } from '../rows.ts'
import { collectSources, sourceFrom, tidy } from './provenance.ts'
import type { SourceFile } from './sources.ts'

export function quotas(
  source: SourceFile<'quotas-and-limits.json'>,
  problem: (text: string) => void,
  items: QuotaItems,
): unknown {
  const index = new Map(
    Object.entries(items).flatMap(([service, group]) =>
      Object.entries(group).map(
        ([id, [item, shape, unit]]) => [`${service}/${item}`, { id, shape, unit }] as const,
      ),
    ),
  )
  const sources = collectSources()
  const used = new Set<string>()
  const rows: unknown[] = []
  for (const [service, item, value, unit, kind, text, note] of source.rows) {
    const target = index.get(`${String(service)}/${String(item)}`)
    if (target === undefined) {
      problem(`"${String(service)}" / "${String(item)}" has no id: add it to shared/facts/quotaItems`)
      continue
    }
    used.add(target.id)
    if (unit !== target.unit) problem(`${target.id}: unit is "${String(unit)}", expected "${target.unit}"`)
    if (!hasShape(value, target.shape))
      problem(`${target.id}: ${JSON.stringify(value)} is not a ${target.shape}`)
    const title = String(text)
    const unverified = title.includes('unverified')
    const code = sources.add(title, () =>
      title === 'unverified' ? { title: 'General knowledge, unverified', date: null } : sourceFrom(title),
    )
    rows.push([target.id, value, unit, kind, code, unverified ? 1 : 0, note ?? null])
  }
  for (const { id } of index.values()) if (!used.has(id)) problem(`${id}: no such row in the source any more`)
  return {
    title: 'Quotas and limits',
    sources: sources.all(),
    notes: [
      'kind: hard = cannot be raised or the API refuses; default = an account may ask for more.',
      'A source named by package version only has no date of its own.',
    ],
    columns: ['id', 'value', 'unit', 'kind', 'source', 'unverified', 'note'],
    rows,
  }
}

function hasShape(value: unknown, shape: QuotaShape): boolean {
  const list: readonly unknown[] | null = Array.isArray(value) ? value : null
  switch (shape) {
    case 'number':
      return typeof value === 'number'
    case 'rule':
      return typeof value === 'boolean'
    case 'text':
      return typeof value === 'string'
    case 'range':
      return (
        list?.length === 2 && typeof list[0] === 'number' && typeof list[1] === 'number' && list[0] <= list[1]
      )
    case 'pair':
      return list?.length === 2 && list.every((entry) => typeof entry === 'number')
    case 'names':
      return list?.every((entry) => typeof entry === 'string') ?? false
    case 'numbers':
      return list?.every((entry) => typeof entry === 'number') ?? false
    case 'table':
      return typeof value === 'object' && value !== null
  }
}

export function databaseNodes(source: SourceFile<'database-node-prices.json'>): unknown {
  const unverified = new Set(
    Object.entries(source.sourceCodes)
      .filter(([, text]) => text.includes('unverified'))
      .map(([code]) => code),
  )
  return {
    title: 'Database and cache node prices',
    sources: Object.fromEntries(
      Object.entries(source.sourceCodes).map(([code, text]) => [code, sourceFrom(text)]),
    ),
    notes: ['Empty = not in the source.'],
    unit: source.unit,
    regions: source.regions,
    columns: ['service', 'nodeType', 'engine', 'vcpus', 'memoryGiB', 'source', 'unverified'],
    rows: source.rows.map(([service, node, engine, vcpu, memory, code, ...values]) =>
      encodeRow([service, node, engine, vcpu, memory, code, unverified.has(code) ? 1 : 0, ...values]),
    ),
  }
}

export function commitmentDiscounts(
  source: SourceFile<'commitment-discounts.json'>,
  problem: (text: string) => void,
): unknown {
  const sources = Object.fromEntries(
    Object.entries(source.columnSources).map(([columns, text]) => [columns, sourceFrom(text)]),
  )
  const codeOf = (column: string) =>
    Object.keys(sources).find((code) =>
      code.startsWith('*') ? column.endsWith(code.slice(1)) : column.startsWith(code),
    )
  const columnSources: Record<string, string> = {}
  for (const column of source.columns) {
    const code = codeOf(column)
    if (code !== undefined) columnSources[column] = code
    else if (column !== 'family') problem(`column ${column} has no source`)
  }
  return {
    title: 'Commitment and Spot discounts by family',
    sources: { ...sources, spotFamilies: sourceFrom(source.spotFamiliesSource) },
    notes: [
      'Percent off the Linux on-demand price, median over the sizes of a family. null = not in a source.',
      'The programmes list says which statements are unverified.',
    ],
    columns: source.columns,
    columnSources,
    rows: source.families,
    programmes: source.programmes.map((programme) => ({
      ...programme,
      source: tidy(programme.source),
      unverified: programme.source.includes('unverified') ? 1 : 0,
    })),
    spotFamiliesColumns: source.spotFamiliesColumns,
    spotFamilies: source.spotFamilies,
  }
}

export function carbon(source: SourceFile<'carbon.json'>): unknown {
  const {
    sources,
    replicationFactors,
    units,
    gridGCo2ePerKWh,
    gridOlderGCo2ePerKWh,
    microarchitecture,
    instances,
    'gpuWatts[min,max]': gpuWatts,
    ...constants
  } = source
  return {
    title: 'Energy and carbon coefficients',
    sources: Object.fromEntries(Object.entries(sources).map(([code, text]) => [code, sourceFrom(text)])),
    notes: ['No type launched after late 2021; eleven priced regions have no grid factor.'],
    units,
    constants,
    replicationFactors,
    gpuWatts,
    gridGCo2ePerKWh,
    gridOlderGCo2ePerKWh,
    microarchitecture,
    rows: instances,
  }
}
