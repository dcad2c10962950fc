import { computeItems } from './compute.ts'
import { databaseItems } from './database.ts'
import { edgeItems } from './edge.ts'
import { integrationItems } from './integration.ts'
import { lightsailItems } from './lightsail.ts'
import { networkItems } from './network.ts'
import { operationsItems } from './operations.ts'
import { storageItems } from './storage.ts'

/** Every service of the price book. One flat object, so that the ids below are literal types. */
export const priceItems = {
  ...computeItems,
  ...databaseItems,
  ...edgeItems,
  ...integrationItems,
  ...lightsailItems,
  ...networkItems,
  ...operationsItems,
  ...storageItems,
} as const

type Items = typeof priceItems

type IdsWithUnit<Group, Unit extends string> = {
  [Id in keyof Group]: Group[Id] extends readonly [unknown, infer U, ...unknown[]]
    ? U extends Unit
      ? Id
      : never
    : never
}[keyof Group]

/** Ids whose figure is an amount of money. A misspelt id in a component does not compile. */
export type ServicePriceId = {
  [Service in keyof Items]: IdsWithUnit<Items[Service], `USD${string}`>
}[keyof Items]

/** Ids of free-tier allowances, fee fractions and percentages: figures that must never be multiplied as a price. */
export type ServiceFigureId = Exclude<
  { [Service in keyof Items]: keyof Items[Service] }[keyof Items],
  ServicePriceId
>
