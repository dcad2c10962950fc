import { z } from 'zod'
import { type Cell, decodeRow } from '../rows.ts'

/** YYYY-MM-DD, or YYYY-MM where the source is no more precise. */
export const date = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/)
const source = z.strictObject({ title: z.string().min(1), date: date.nullable() })
export const amount = z.number().nonnegative()
export const flag = z.union([z.literal(0), z.literal(1)])
export const nullable = <Schema extends z.ZodType>(schema: Schema) => schema.nullable()

/** Prices aligned with the file's `regions`, trailing nulls cut. */
export const byRegion = z.array(nullable(amount))

/** What every data file carries beside its rows. */
export const head = {
  title: z.string().min(1),
  sources: z.record(z.string(), source),
  notes: z.array(z.string().min(1)),
}

type Parsed = { readonly success: boolean; readonly error?: z.ZodError | undefined }

/** A delimited row (see rows.ts) whose cells pass a check. */
export const delimited = (check: (cells: readonly Cell[]) => Parsed) =>
  z.string().superRefine((row, context) => {
    const result = check(decodeRow(row))
    for (const issue of result.error?.issues ?? [])
      context.addIssue({
        code: 'custom',
        message: `${row.slice(0, 30)}: ${issue.path.join('.')}: ${issue.message}`,
      })
  })
