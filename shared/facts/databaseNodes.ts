import file from './data/database-nodes.json' with { type: 'json' }
import type { DatabaseService } from './priceTypes.ts'
import { decodeRow, once, SEPARATOR } from './rows.ts'
import type { DataFile } from './schema/dataFiles.ts'

const nodes = file as unknown as DataFile<'database-nodes.json'>

// A node may have two rows from different sources; a later one only fills what the earlier lacks.
const rowsByKey = once(() => {
  const byKey = new Map<string, string[]>()
  for (const row of nodes.rows) {
    const key = row.split(SEPARATOR, 3).join(SEPARATOR)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [row])
    else known.push(row)
  }
  return byKey
})
const regionIndex = new Map(nodes.regions.map((region, i) => [region, i]))

export interface DatabaseNodePrice {
  /** USD per node-hour, on-demand, single-AZ. */
  readonly usdPerHour: number
  readonly source: string
  readonly date: string | null
  readonly unverified: boolean
}

/** null = no price for the node type, engine and region in the price book. */
export function databaseNodePrice(
  service: DatabaseService,
  nodeType: string,
  engine: string,
  region: string,
): DatabaseNodePrice | null {
  const at = regionIndex.get(region)
  if (at === undefined) return null
  for (const row of rowsByKey().get([service, nodeType, engine].join(SEPARATOR)) ?? []) {
    const cells = decodeRow(row)
    const value = cells[nodes.columns.length + at]
    if (typeof value !== 'number') continue
    const code = String(cells[nodes.columns.indexOf('source')])
    const source = nodes.sources[code]
    return {
      usdPerHour: value,
      source: source?.title ?? code,
      date: source?.date ?? null,
      unverified: cells[nodes.columns.indexOf('unverified')] === 1,
    }
  }
  return null
}
