export type { ServiceFigureId, ServicePriceId } from './priceItems/index.ts'
export type { TierSetId } from './priceTiers.ts'
export type { Price, PriceKey, PriceOptions, PriceTier, SpotAdvice } from './priceTypes.ts'
export type { Facts, InstanceType, Region } from './types.ts'
