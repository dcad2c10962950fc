import file from './data/service-prices.json' with { type: 'json' }
import type { ServiceFigureId, ServicePriceId } from './priceItems/index.ts'
import type { DataFile } from './schema/dataFiles.ts'
import type { ServiceFigure } from './types.ts'

const service = file as unknown as DataFile<'service-prices.json'>

type Row = (typeof service.rows)[number]

export interface ServicePrice {
  readonly usdPerUnit: number
  readonly source: string
  readonly date: string | null
  readonly unverified: boolean
  readonly note: string | null
}

export interface ServiceUnit {
  readonly unit: string
  readonly unitSize: number
}

const rowsById = new Map<string, Row[]>()
for (const row of service.rows) {
  const known = rowsById.get(row[0])
  if (known === undefined) rowsById.set(row[0], [row])
  else known.push(row)
}
const regionIndex = new Map(service.regions.map((region, i) => [region, i]))
const figuresById = new Map(service.figures.map((figure) => [figure[0], figure]))

/** All ids that the data has a price row for. */
export const servicePriceIds = (): readonly string[] => [...rowsById.keys()]

export function serviceUnit(id: ServicePriceId): ServiceUnit {
  const row = rowsById.get(id)?.[0]
  // The refresh refuses data that lacks an id of the list.
  if (row === undefined) throw new Error(`No price row for ${id}: the data files and priceItems disagree`)
  return { unit: row[1], unitSize: row[2] }
}

/** null = no price for the region in the price book. */
export function servicePrice(id: ServicePriceId, region: string): ServicePrice | null {
  const at = regionIndex.get(region)
  if (at === undefined) return null
  for (const row of rowsById.get(id) ?? []) {
    const price = priceIn(row, region, at)
    if (price !== null) return price
  }
  return null
}

function priceIn(
  [, , , code, unverified, value, note]: Row,
  region: string,
  at: number,
): ServicePrice | null {
  const source = service.sources[code]
  const price = (usdPerUnit: number, itsNote: string | null): ServicePrice => ({
    usdPerUnit,
    source: source?.title ?? code,
    date: source?.date ?? null,
    unverified: unverified === 1,
    note: itsNote,
  })
  if (typeof value === 'number') return price(value, note)
  if (Array.isArray(value)) {
    const figure = value[at] ?? null
    return figure === null ? null : price(figure, note)
  }
  // A Lightsail bundle: some regions get less transfer for the same price, so its rows differ in that alone.
  if (value.regions !== 'other' && !value.regions.includes(region)) return null
  return price(value.hourly, `Billed by the hour up to $${value.monthlyCap} a month`)
}

/** Free-tier allowances, fee fractions and percentages, by id. They hold for all regions. */
export function serviceFigure(id: ServiceFigureId): ServiceFigure {
  const figure = figuresById.get(id)
  if (figure === undefined) throw new Error(`No figure for ${id}: the data files and priceItems disagree`)
  const [, value, unit, code, unverified] = figure
  const source = service.sources[code]
  return {
    value,
    unit,
    source: source?.title ?? code,
    date: source?.date ?? null,
    unverified: unverified === 1,
  }
}
