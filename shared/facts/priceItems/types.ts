/**
 * The hand-kept list behind every service price: service → id → [item, unit, label].
 *
 * - id: stable, kebab-case; what components and saved files name. Never rename one.
 * - item: the row's name in the source price table. A list of names joins rows that hold different regions of
 *   one price. A trailing [n] picks the nth figure of a row that holds several.
 * - unit: the unit the source must state. A refresh that brings another unit is refused, because the figure
 *   would silently mean something else. Ids whose unit does not start with USD are figures, not prices.
 * - label: what one unit is, for readers, where the source's own wording is too terse ("million" of what?).
 */
export type PriceItem = readonly [item: string | readonly string[], unit: string, label?: string]

export type PriceItems = Readonly<Record<string, Readonly<Record<string, PriceItem>>>>
