import type { Document } from '../document/schema.ts'
import type { Facts, Price, PriceKey, TierSetId } from '../facts/facts.ts'
import type { UnitPrice } from './report.ts'

type Rates = Document['rates']

/** Name of a price, under which the user may set a rate: "ec2:m6g.large", "alb.hours", "ec2-spot:c6g.large". */
export function priceKeyText(key: PriceKey): string {
  switch (key.kind) {
    case 'service':
    case 'unlisted':
      return key.id
    case 'ec2':
    case 'ec2-spot':
      return `${key.kind}:${key.instanceType}`
    case 'fargate-spot':
      return `fargate-spot:${key.id}`
    case 'database-node':
      return `${key.service}:${key.nodeType}:${key.engine}`
  }
}

/** Prices of one analysis: the user's own rates first, then the price book. Each is looked up once. */
export interface PriceBook {
  price(key: PriceKey, region: string): UnitPrice
  tiers(
    id: TierSetId,
    region: string,
  ): readonly { readonly from: number; readonly to: number | null; readonly price: UnitPrice }[]
}

export function createPriceBook(facts: Facts, rates: Rates): PriceBook {
  const known = new Map<string, UnitPrice>()
  const knownTiers = new Map<string, ReturnType<PriceBook['tiers']>>()
  const withRate = (name: string, region: string, price: Price): UnitPrice => {
    // A rate may be given for one Region ("ec2:m6g.large@eu-west-1") or for all.
    const rate = rates[`${name}@${region}`] ?? rates[name]
    const base = { unit: price.unit, unitSize: price.unitSize, key: name }
    if (rate) {
      return {
        ...base,
        usdPerUnit: rate.usdPerUnit,
        source: 'your own rate',
        date: null,
        unverified: false,
        estimated: false,
        note: rate.note === '' ? null : rate.note,
        custom: true,
      }
    }
    return {
      ...base,
      usdPerUnit: price.usdPerUnit,
      source: price.source,
      date: price.date,
      unverified: price.unverified,
      estimated: price.estimated,
      note: price.note ?? null,
      custom: false,
    }
  }
  return {
    price(key, region) {
      const name = priceKeyText(key)
      const id = `${name}@${region}`
      let price = known.get(id)
      if (!price) {
        // An estimate that says so is nearer to the truth than a total with a hole; it is counted and marked as one.
        price = withRate(name, region, facts.lookupPrice(key, region, { estimateFrom: 'us-east-1' }))
        known.set(id, price)
      }
      return price
    },
    tiers(id, region) {
      const at = `${id}@${region}`
      let tiers = knownTiers.get(at)
      if (!tiers) {
        tiers = facts
          .lookupTiers(id, region, { estimateFrom: 'us-east-1' })
          .map((tier) => ({ from: tier.from, to: tier.to, price: withRate(id, region, tier.price) }))
        knownTiers.set(at, tiers)
      }
      return tiers
    },
  }
}
