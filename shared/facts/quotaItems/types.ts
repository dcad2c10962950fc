/**
 * What kind of value a limit has, which decides the look-up that may return it:
 * number, range [min, max], rule (true/false), pair (two figures, named by the item), names, numbers, text, table.
 */
export type QuotaShape = 'number' | 'range' | 'rule' | 'pair' | 'names' | 'numbers' | 'text' | 'table'

/**
 * The hand-kept list behind every limit: service → id → [item, shape, unit].
 *
 * - id: stable, kebab-case; what components and rules name.
 * - item: the row's name in the source table.
 * - shape and unit: what the source must hold. A refresh that brings another one is refused.
 */
export type QuotaItem = readonly [item: string, shape: QuotaShape, unit: string]

export type QuotaItems = Readonly<Record<string, Readonly<Record<string, QuotaItem>>>>
