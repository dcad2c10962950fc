import file from './data/database-nodes.json' with { type: 'json' }
import type { DatabaseService } from './priceTypes.ts'
import type { DataFile } from './schema/dataFiles.ts'

const nodes = file as unknown as DataFile<'database-nodes.json'>

const key = (service: string, nodeType: string, engine: string) => `${service}/${nodeType}/${engine}`
// A node may have two rows from different sources; a later one only fills what the earlier lacks.
const rowsByKey = new Map<string, (typeof nodes.rows)[number][]>()
for (const row of nodes.rows) {
  const name = key(row[0], row[1], row[2])
  rowsByKey.set(name, [...(rowsByKey.get(name) ?? []), row])
}
const regionIndex = new Map(nodes.regions.map((region, i) => [region, i]))
const FIRST_PRICE = 7

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
  for (const row of rowsByKey.get(key(service, nodeType, engine)) ?? []) {
    const value = row[at + FIRST_PRICE]
    if (typeof value !== 'number') continue
    const source = nodes.sources[row[5]]
    return {
      usdPerHour: value,
      source: source?.title ?? row[5],
      date: source?.date ?? null,
      unverified: row[6] === 1,
    }
  }
  return null
}
