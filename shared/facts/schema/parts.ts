import { z } from 'zod'

/** YYYY-MM-DD, or YYYY-MM where the source is no more precise. */
export const date = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/)
const source = z.strictObject({ title: z.string().min(1), date: date.nullable() })
const sources = z.record(z.string(), source)
export const amount = z.number().nonnegative()
export const flag = z.union([z.literal(0), z.literal(1)])
export const nullable = <Schema extends z.ZodType>(schema: Schema) => schema.nullable()

/** Prices aligned with the file's `regions`, trailing nulls cut. */
export const byRegion = z.array(nullable(amount))
/** What every data file carries beside its rows. */
export const head = { title: z.string().min(1), sources, notes: z.array(z.string().min(1)) }
