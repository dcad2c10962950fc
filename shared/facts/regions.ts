import file from './data/regions.json' with { type: 'json' }
import type { DataFile } from './schema/dataFiles.ts'
import type { Region } from './types.ts'

const { rows } = file as unknown as DataFile<'regions.json'>

const all: readonly Region[] = rows.map((row) => ({
  code: row.code,
  name: row.name,
  partition: row.partition,
  azs: row.azs?.map(([name, id]) => ({ name, id })) ?? null,
  defaultEnabled: row.defaultEnabled,
  pricedTypeCount: row.pricedTypes,
}))
const byCode = new Map(all.map((region) => [region.code, region]))
const rowByCode = new Map(rows.map((row) => [row.code, row]))

/** All regions, by code. Some are not in the price book: pricedTypeCount is then 0. */
export const regions = (): readonly Region[] => all

export const region = (code: string): Region | null => byCode.get(code) ?? null

/** AZ id → instance families not offered there; null where no capture covers the region. */
export function zoneGaps(code: string): ReadonlyMap<string, readonly string[]> | null {
  const row = rowByCode.get(code)
  if (row === undefined || row.familiesMissingByAz === null || row.azs === null) return null
  const gaps = row.familiesMissingByAz
  return new Map(row.azs.map(([, id]) => [id, gaps[id] ?? []]))
}
