import { commitmentDiscount, serviceSavingsPlan } from './discounts.ts'
import { eksAmiType, eksAmiTypes, eksSupport, eksVersions } from './eks.ts'
import { factSheet } from './factSheet.ts'
import { gravitonEquivalent, newerGeneration, previousGeneration } from './generations.ts'
import { azsNotOffering, instanceType, instanceTypeNames, isOfferedInRegion } from './instanceTypes.ts'
import { lookupPrice, lookupTiers } from './prices.ts'
import {
  ebsLimits,
  fargateCpuValues,
  fargateMemoryValues,
  lambdaRuntime,
  lcuDimensions,
  limit,
  limitNames,
  limitNumbers,
  limitPair,
  limitRange,
  limitRule,
  limitText,
  nlcuDimensions,
} from './quotas.ts'
import { region, regions } from './regions.ts'
import { serviceFigure } from './servicePrices.ts'
import { spotAdvice } from './spot.ts'
import type { Facts } from './types.ts'

/** The facts that ship with the app. See Facts for what each look-up returns. */
export const facts: Facts = {
  instanceType,
  instanceTypeNames,
  isOfferedInRegion,
  azsNotOffering,
  previousGeneration,
  gravitonEquivalent,
  newerGeneration,
  lookupPrice,
  lookupTiers,
  spotAdvice,
  serviceFigure,
  regions,
  region,
  limit,
  limitRange,
  limitNames,
  limitNumbers,
  limitPair,
  limitRule,
  limitText,
  fargateCpuValues,
  fargateMemoryValues,
  ebsLimits,
  eksVersions,
  eksSupport,
  eksAmiTypes,
  eksAmiType,
  lambdaRuntime,
  lcuDimensions,
  nlcuDimensions,
  commitmentDiscount,
  serviceSavingsPlan,
  factSheet,
}

export type { ServiceFigureId, ServicePriceId } from './priceItems/index.ts'
export type { TierSetId } from './priceTiers.ts'
export type { FargateSpotId, Price, PriceKey, PriceOptions, PriceTier, SpotAdvice } from './priceTypes.ts'
export type { QuotaId } from './quotaItems/index.ts'
export type * from './types.ts'
