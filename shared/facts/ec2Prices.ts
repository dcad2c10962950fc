import file from './data/ec2-prices.json' with { type: 'json' }
import ratioFile from './data/region-price-ratios.json' with { type: 'json' }
import { instanceType } from './instanceTypes.ts'
import { type Cell, decodeRow, nameOf, once } from './rows.ts'
import type { DataFile } from './schema/dataFiles.ts'

const prices = file as unknown as DataFile<'ec2-prices.json'>
const ratios = ratioFile as unknown as DataFile<'region-price-ratios.json'>

const rowsByType = once(() => new Map(prices.rows.map((row) => [nameOf(row), row])))
/** Decoded rows of the types that were asked for. */
const cellsByType = new Map<string, readonly Cell[]>()
const regionIndex = new Map(prices.regions.map((region, i) => [region, i]))
const olderByRegion = new Map<string, ReadonlySet<string>>()
const ratioByRegion = once(() => new Map(ratios.rows))

export interface OnDemandPrice {
  /** USD per instance-hour, Linux, shared tenancy. */
  readonly usdPerHour: number
  readonly source: string
  readonly date: string | null
}

/** Regions the price book covers; it has no China and no sovereign-cloud prices. */
export const isPricedRegion = (region: string): boolean => regionIndex.has(region)

/** null = the price book has no price for the type in the region. */
export function onDemandPrice(type: string, region: string): OnDemandPrice | null {
  const at = regionIndex.get(region)
  if (at === undefined) return null
  const value = cellsOf(type)[at + 1]
  if (typeof value !== 'number') return null
  const source = prices.sources[sourceCode(type, region)]
  return { usdPerHour: value, source: source?.title ?? 'unknown source', date: source?.date ?? null }
}

function cellsOf(type: string): readonly Cell[] {
  let cells = cellsByType.get(type)
  if (cells === undefined) {
    const row = rowsByType().get(type)
    cells = row === undefined ? [] : decodeRow(row)
    cellsByType.set(type, cells)
  }
  return cells
}

function sourceCode(type: string, region: string): string {
  let older = olderByRegion.get(region)
  if (older === undefined) {
    older = new Set(prices.olderCells.byRegion[region])
    olderByRegion.set(region, older)
  }
  return older.has(type) ? prices.olderCells.source : (prices.sourceByRegion[region] ?? '')
}

export interface RegionRatio {
  /** Median of region price / us-east-1 price over the types priced in both. */
  readonly median: number
  readonly min: number
  readonly max: number
  readonly types: number
  /** What it was taken over: 'm', 'm-arm' (Graviton) or '*' (all types). */
  readonly family: string
}

/**
 * Derived ratio for a type's family letter in a region. Falls back from Graviton to the letter, then to all types;
 * series named by more than one letter (inf, trn, hpc) take the ratio over all types. null = no ratio for the region.
 */
export function regionRatio(type: string, region: string): RegionRatio | null {
  const row = ratioByRegion().get(region)
  const found = instanceType(type)
  if (row === undefined || found === null) return null
  const letter = /^([a-z])\d/.exec(found.family)?.[1]
  const arm = found.architectures?.includes('arm64') === true
  const keys = letter === undefined ? ['*'] : [...(arm ? [`${letter}-arm`] : []), letter, '*']
  for (const family of keys) {
    const entry = row[family]
    if (entry !== undefined) {
      const [median, min, max, types] = entry
      return { median, min, max, types, family }
    }
  }
  return null
}
