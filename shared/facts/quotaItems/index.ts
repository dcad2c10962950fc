import { computeQuotas } from './compute.ts'
import { instancesQuotas } from './instances.ts'
import { platformQuotas } from './platform.ts'
import type { QuotaShape } from './types.ts'

/** Every service with limits. One flat object, so that the ids below are literal types. */
export const quotaItems = { ...computeQuotas, ...instancesQuotas, ...platformQuotas } as const

type Items = typeof quotaItems

type IdsWithShape<Group, Shape> = {
  [Id in keyof Group]: Group[Id] extends readonly [unknown, Shape, unknown] ? Id : never
}[keyof Group]

/** Ids of the limits whose value has the given shape. A misspelt id, or one of another shape, does not compile. */
export type QuotaId<Shape extends QuotaShape = QuotaShape> = {
  [Service in keyof Items]: IdsWithShape<Items[Service], Shape>
}[keyof Items]
