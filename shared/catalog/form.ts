import { z } from 'zod'
import { isJsonObject, type Json, type JsonObject } from '../base/json.ts'
import type { ShowWhen, Widget } from './fields.ts'

interface FieldBase {
  readonly title: string
  readonly description: string | null
  readonly unit: string | null
  /** undefined: the setting must be given. */
  readonly default: Json | undefined
  /** May be left unknown. */
  readonly nullable: boolean
  readonly showWhen: ShowWhen | null
  readonly widget: Widget | null
  readonly placeholder: string | null
}

export type FormField = FieldBase &
  (
    | {
        readonly kind: 'number'
        readonly integer: boolean
        readonly min: number | null
        readonly max: number | null
      }
    | { readonly kind: 'text'; readonly maxLength: number | null }
    | { readonly kind: 'toggle' }
    | {
        readonly kind: 'choice'
        readonly options: readonly { readonly value: string | number; readonly label: string }[]
      }
    | { readonly kind: 'group'; readonly fields: Readonly<Record<string, FormField>> }
    | { readonly kind: 'list'; readonly item: FormField; readonly min: number; readonly max: number | null }
    | { readonly kind: 'map'; readonly value: FormField }
  )

type GroupField = Extract<FormField, { kind: 'group' }>

const cache = new WeakMap<z.ZodType, GroupField>()

/** The inspector's form for a settings schema: a plain tree, the same object each time. Throws for a schema that no form can show. */
export function describeForm(schema: z.ZodType): GroupField {
  const known = cache.get(schema)
  if (known) return known
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw' })
  const form = toField('', json as Json)
  if (form.kind !== 'group') throw new Error("A component's settings must be an object")
  cache.set(schema, form)
  return form
}

function toField(key: string, raw: Json): FormField {
  if (!isJsonObject(raw)) throw new Error(`The setting "${key}" has no schema`)
  const { schema, nullable } = withoutNull(key, raw)
  const base: FieldBase = {
    title: text(schema.title) ?? titleFrom(key),
    description: text(schema.description),
    unit: text(schema.unit),
    default: Object.hasOwn(raw, 'default') ? raw.default : undefined,
    nullable,
    showWhen: (schema.showWhen as ShowWhen | undefined) ?? null,
    widget: (text(schema.widget) as Widget | null) ?? null,
    placeholder: text(schema.placeholder),
  }
  if (Array.isArray(schema.enum)) {
    const labels = isJsonObject(schema.labels ?? null) ? (schema.labels as Record<string, string>) : {}
    const values = schema.enum as readonly (string | number)[]
    return {
      ...base,
      kind: 'choice',
      options: values.map((value) => ({ value, label: labels[String(value)] ?? String(value) })),
    }
  }
  switch (schema.type) {
    case 'integer':
    case 'number':
      return {
        ...base,
        kind: 'number',
        integer: schema.type === 'integer',
        min: bound(schema, 'minimum', 'exclusiveMinimum'),
        max: bound(schema, 'maximum', 'exclusiveMaximum'),
      }
    case 'string':
      return { ...base, kind: 'text', maxLength: number(schema.maxLength) }
    case 'boolean':
      return { ...base, kind: 'toggle' }
    case 'array':
      return {
        ...base,
        kind: 'list',
        item: toField(key, schema.items ?? null),
        min: number(schema.minItems) ?? 0,
        max: number(schema.maxItems),
      }
    case 'object': {
      if (isJsonObject(schema.properties ?? null)) {
        const entries = Object.entries(schema.properties as Record<string, Json>)
        return {
          ...base,
          kind: 'group',
          fields: Object.fromEntries(entries.map(([name, value]) => [name, toField(name, value)])),
        }
      }
      return { ...base, kind: 'map', value: toField(key, schema.additionalProperties ?? null) }
    }
    default:
      throw new Error(
        `The setting "${key}" is of a kind that the inspector cannot show: ${JSON.stringify(schema)}`,
      )
  }
}

/** A setting that may be null is written as a choice between its schema and null, or as a list of two types. */
function withoutNull(
  key: string,
  raw: JsonObject,
): { readonly schema: JsonObject; readonly nullable: boolean } {
  const options = Array.isArray(raw.anyOf) ? raw.anyOf.filter(isJsonObject) : null
  if (options) {
    const real = options.filter((option) => option.type !== 'null')
    if (real.length !== 1) throw new Error(`The setting "${key}" is a union, which the inspector cannot show`)
    return { schema: { ...real[0], ...withoutAnyOf(raw) }, nullable: real.length < options.length }
  }
  if (!Array.isArray(raw.type)) return { schema: raw, nullable: false }
  const types: readonly Json[] = raw.type
  const real = types.filter((type) => type !== 'null')
  const [only] = real
  if (only === undefined || real.length !== 1)
    throw new Error(`The setting "${key}" is a union, which the inspector cannot show`)
  return { schema: { ...raw, type: only }, nullable: real.length < types.length }
}

function withoutAnyOf(schema: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  const { anyOf: _, ...rest } = schema
  return rest
}

const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)
const number = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null)

function bound(
  schema: { readonly [key: string]: Json },
  inclusive: string,
  exclusive: string,
): number | null {
  const value = number(schema[inclusive]) ?? number(schema[exclusive])
  // z.int() carries the limits of safe integers, which tell a user nothing.
  return value !== null && Math.abs(value) >= Number.MAX_SAFE_INTEGER ? null : value
}

/** "maxSize" → "Max size". */
function titleFrom(key: string): string {
  const words = key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
