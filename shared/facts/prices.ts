import { assertNever } from '../base/assertNever.ts'
import { databaseNodePrice } from './databaseNodes.ts'
import { isPricedRegion, onDemandPrice, regionRatio } from './ec2Prices.ts'
import { instanceType, isOfferedInRegion } from './instanceTypes.ts'
import type { ServicePriceId } from './priceItems/index.ts'
import { type TierSetId, tierSets } from './priceTiers.ts'
import type { FargateSpotId, Price, PriceKey, PriceOptions, PriceTier } from './priceTypes.ts'
import { serviceFigure, servicePrice, serviceUnit } from './servicePrices.ts'
import { spotAdvice } from './spot.ts'

const BASE = 'us-east-1'

/** Source of a price that the price book is known not to have. */
export const UNLISTED = 'not in the price book'

/**
 * The price of a key in a region. Never interpolates on its own: without a price the result is a gap
 * (`usdPerUnit: null`) whose note says what is missing, unless `options.estimateFrom` asks for an estimate.
 */
export function lookupPrice(key: PriceKey, region: string, options: PriceOptions = {}): Price {
  switch (key.kind) {
    case 'ec2':
      return ec2(key.instanceType, region, options)
    case 'ec2-spot':
      return ec2Spot(key.instanceType, region, options)
    case 'service':
      return service(key.id, region, options)
    case 'fargate-spot':
      return fargateSpot(key.id, region, options)
    case 'database-node':
      return databaseNode(key, region, options)
    case 'unlisted':
      return { ...gap({ unit: key.unit, unitSize: 1 }, key.note), source: UNLISTED }
    default:
      return assertNever(key)
  }
}

/**
 * The steps of a price that falls with monthly volume, in order. A step that the price book lacks has a gap as its
 * price; the last known price is not carried on.
 */
export function lookupTiers(id: TierSetId, region: string, options: PriceOptions = {}): readonly PriceTier[] {
  let from = 0
  return tierSets[id].map(([priceId, size]) => {
    const start = from
    const to = size === null ? null : start + size
    from = to ?? start
    const price =
      priceId === null
        ? gap({ unit: unitOfSet(id), unitSize: 1 }, 'The price book has no price for this volume')
        : service(priceId, region, options)
    return { from: start, to, price }
  })
}

function unitOfSet(id: TierSetId): string {
  const [first] = tierSets[id]
  return serviceUnit(first[0]).unit
}

const HOUR = { unit: 'hour', unitSize: 1 } as const

interface Unit {
  readonly unit: string
  readonly unitSize: number
}

function gap({ unit, unitSize }: Unit, note: string): Price {
  return {
    usdPerUnit: null,
    unit,
    unitSize,
    source: 'Price book',
    date: null,
    unverified: false,
    estimated: false,
    note,
  }
}

const missing = (what: string, region: string) =>
  isPricedRegion(region)
    ? `No price for ${what} in ${region} in the price book`
    : `The price book does not cover ${region}`

function ec2(type: string, region: string, { estimateFrom }: PriceOptions): Price {
  const found = onDemandPrice(type, region)
  if (found !== null) {
    const { usdPerHour, source, date } = found
    return { usdPerUnit: usdPerHour, ...HOUR, source, date, unverified: false, estimated: false }
  }
  if (instanceType(type) === null) return gap(HOUR, `Unknown instance type ${type}`)
  if (isOfferedInRegion(type, region) === false) return gap(HOUR, `${type} is not offered in ${region}`)
  const base = estimateFrom === undefined ? null : onDemandPrice(type, estimateFrom)
  const ratio = base === null ? null : regionRatio(type, region)
  if (base === null || ratio === null) return gap(HOUR, missing(type, region))
  const over = ratio.family === '*' ? 'all types' : `family ${ratio.family}`
  return {
    usdPerUnit: rounded(base.usdPerHour * ratio.median),
    ...HOUR,
    source: `${base.source}; derived regional ratio`,
    date: base.date,
    unverified: false,
    estimated: true,
    note: `us-east-1 price × ${ratio.median} (median ratio of ${ratio.types} prices over ${over}, range ${ratio.min} to ${ratio.max}); no price for ${region} in the price book`,
  }
}

function ec2Spot(type: string, region: string, options: PriceOptions): Price {
  const onDemand = ec2(type, region, options)
  if (onDemand.usdPerUnit === null) return onDemand
  const advice = spotAdvice(type, region)
  if (advice === null) return gap(HOUR, `No Spot figures for ${type} in ${region} in the Spot Advisor data`)
  return {
    ...onDemand,
    usdPerUnit: rounded((onDemand.usdPerUnit * (100 - advice.savingsPercent)) / 100),
    source: `${onDemand.source}; ${advice.source}`,
    date: older(onDemand.date, advice.date),
    estimated: true,
    note: [
      `On-Demand price of ${onDemand.date ?? 'unknown date'} less ${advice.savingsPercent}%, the average Spot saving of the month before ${advice.date ?? 'an unknown date'}; interruptions ${advice.interruption} a month`,
      ...(onDemand.note === undefined ? [] : [onDemand.note]),
    ].join('. '),
  }
}

/** Cuts the float noise of a product (0.034850000000000006), far below the digits that AWS prices carry. */
const rounded = (usd: number) => Number(usd.toPrecision(12))

/** ISO dates order as text; an unknown date says nothing about age. */
function older(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

function service(id: ServicePriceId, region: string, { estimateFrom }: PriceOptions): Price {
  const unit = serviceUnit(id)
  const here = servicePrice(id, region)
  const found = here ?? (estimateFrom === undefined ? null : servicePrice(id, estimateFrom))
  if (found === null) return gap(unit, missing(id, region))
  const estimated = here === null
  const note = estimated
    ? [`${BASE} price; no price for ${region} in the price book`, found.note].filter(Boolean).join('. ')
    : found.note
  return {
    usdPerUnit: found.usdPerUnit,
    unit: unit.unit,
    unitSize: unit.unitSize,
    source: found.source,
    date: found.date,
    unverified: found.unverified,
    estimated,
    ...(note === null ? {} : { note }),
  }
}

function fargateSpot(id: FargateSpotId, region: string, options: PriceOptions): Price {
  const onDemand = service(id, region, options)
  if (onDemand.usdPerUnit === null) return onDemand
  const discount = serviceFigure('fargate.spot-discount')
  return {
    ...onDemand,
    usdPerUnit: rounded((onDemand.usdPerUnit * (100 - discount.value)) / 100),
    source: `${onDemand.source}; ${discount.source}`,
    unverified: true,
    estimated: true,
    note: [
      `On-Demand price less ${discount.value}%, a typical Fargate Spot discount; AWS sets the Spot price itself`,
      ...(onDemand.note === undefined ? [] : [onDemand.note]),
    ].join('. '),
  }
}

function databaseNode(
  { service: name, nodeType, engine }: Extract<PriceKey, { kind: 'database-node' }>,
  region: string,
  { estimateFrom }: PriceOptions,
): Price {
  const here = databaseNodePrice(name, nodeType, engine, region)
  const found =
    here ?? (estimateFrom === undefined ? null : databaseNodePrice(name, nodeType, engine, estimateFrom))
  if (found === null) return gap(HOUR, missing(`${nodeType} (${engine})`, region))
  return {
    usdPerUnit: found.usdPerHour,
    ...HOUR,
    source: found.source,
    date: found.date,
    unverified: found.unverified,
    estimated: here === null,
    ...(here === null ? { note: `${BASE} price; no price for ${region} in the price book` } : {}),
  }
}
