import { z } from 'zod'
import { objectFromText } from '../base/json.ts'

type Scalar = string | number | boolean | null

/** When a setting counts at all: only while the setting at `path` has one of these values. */
export interface ShowWhen {
  readonly path: readonly (string | number)[]
  readonly in: readonly Scalar[]
}

export type Widget = 'instance-type' | 'instance-types' | 'multiline' | 'kubernetes-version' | 'region'

declare module 'zod' {
  interface GlobalMeta {
    /** Shown after the input: "GiB", "seconds", "requests per second". */
    unit?: string
    showWhen?: ShowWhen
    widget?: Widget
    /** What people read in place of the values of an enum. */
    labels?: Readonly<Record<string, string>>
    placeholder?: string
  }
}

export interface FieldMeta {
  readonly title: string
  /** Help: what it does, its default's reason, its limit. */
  readonly description?: string
  readonly unit?: string
  readonly showWhen?: ShowWhen
  readonly widget?: Widget
  readonly labels?: Readonly<Record<string, string>>
  readonly placeholder?: string
}

/** Attaches what the inspector shows. Outermost, after `.default()`, so that it is found. */
export function field<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema {
  return schema.meta({ ...meta }) as Schema
}

export const showWhen = (
  path: string | readonly (string | number)[],
  ...values: readonly Scalar[]
): ShowWhen => ({
  path: typeof path === 'string' ? path.split('.') : path,
  in: values,
})

/** A whole number from `min` to `max`. */
export const wholeNumber = (min: number, max: number) => z.int().min(min).max(max)

/** Usage that only the user can know: null until given, and then never a silent zero in the estimate. */
export const usageAmount = () => z.number().nonnegative().nullable().default(null)

const CIDR = /^((25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(25[0-5]|2[0-4]\d|1?\d?\d)\/(3[0-2]|[12]?\d)$/

export const cidr = () => z.string().regex(CIDR, 'an IPv4 range is written like 10.0.0.0/16')

/** Names of environment variables, for containers and jobs. */
export const environmentVariables = () =>
  z
    .record(
      z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'letters, digits and "_", not starting with a digit'),
      z.string().max(4096),
    )
    .default({})

/** A JSON object as text, such as a pattern of EventBridge; empty: none. `example` ends the complaint about anything else. */
export const jsonObjectText = (example: string, longest = 10_000) =>
  z
    .string()
    .max(longest)
    .refine(
      (text) => text.trim() === '' || objectFromText(text) !== null,
      `a JSON object, such as ${example}`,
    )
    .default('')
