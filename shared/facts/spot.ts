import file from './data/spot-advisor.json' with { type: 'json' }
import type { InterruptionBucket, SpotAdvice } from './priceTypes.ts'
import { decodeRow, nameOf, once } from './rows.ts'
import type { DataFile } from './schema/dataFiles.ts'

const spot = file as unknown as DataFile<'spot-advisor.json'>

const rowsByType = once(() => new Map(spot.rows.map((row) => [nameOf(row), row])))
const regionIndex = new Map(spot.regions.map((region, i) => [region, i]))

/** null = Spot Advisor has no figures for the type in the region (not the same as "no Spot capacity"). */
export function spotAdvice(type: string, region: string): SpotAdvice | null {
  const at = regionIndex.get(region)
  const row = at === undefined ? undefined : rowsByType().get(type)
  const value = at === undefined || row === undefined ? null : decodeRow(row)[at + 1]
  if (typeof value !== 'number') return null
  const bucket = spot.interruptionBuckets[value % 10]
  const source = spot.sources.S
  if (bucket === undefined) return null
  return {
    savingsPercent: Math.floor(value / 10),
    interruption: bucket as InterruptionBucket,
    source: source?.title ?? 'AWS Spot Advisor',
    date: source?.date ?? null,
  }
}
