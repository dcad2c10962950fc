/** What a form shows and what it writes: settings in full on one side, deviations from the defaults on the other. */
import { isJsonObject, type Json, type JsonObject, sameJson } from '../../shared/base/json.ts'
import type { ShowWhen } from '../../shared/catalog/fields.ts'
import type { FormField } from '../../shared/catalog/form.ts'
import type { ConfigPath } from '../../shared/document/operations/path.ts'
import { getAtPath } from '../../shared/document/operations/path.ts'

/** The value that counts: what was written with the defaults filled in; undefined where one must be given and none was. */
export function effective(field: FormField, written: Json | undefined): Json | undefined {
  if (written !== undefined) return fill(field, written)
  if (field.default !== undefined) return fill(field, field.default)
  return field.kind === 'group' && !field.nullable ? fill(field, {}) : undefined
}

// A value of the wrong kind stays as it is: the schema reports it at its place.
function fill(field: FormField, value: Json): Json {
  if (field.kind === 'group' && isJsonObject(value)) {
    const filled: Record<string, Json> = { ...value }
    for (const [key, item] of Object.entries(field.fields)) {
      const known = effective(item, Object.hasOwn(value, key) ? value[key] : undefined)
      if (known !== undefined) filled[key] = known
    }
    return filled
  }
  if (field.kind === 'list' && Array.isArray(value)) return value.map((item: Json) => fill(field.item, item))
  if (field.kind === 'map' && isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(field.value, item)]))
  return value
}

/** The inverse of `effective`: the least that must be written to get `value`; undefined when the default says it. */
export function deviations(field: FormField, value: Json): Json | undefined {
  if (sameJson(value, effective(field, undefined))) return undefined
  return slim(field, value)
}

function slim(field: FormField, value: Json): Json {
  if (field.kind === 'group' && isJsonObject(value)) {
    const kept: Record<string, Json> = {}
    for (const [key, item] of Object.entries(value)) {
      const known = field.fields[key]
      const written = known ? deviations(known, item) : item
      if (written !== undefined) kept[key] = written
    }
    return kept
  }
  if (field.kind === 'list' && Array.isArray(value)) return value.map((item: Json) => slim(field.item, item))
  if (field.kind === 'map' && isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, slim(field.value, item)]))
  return value
}

export interface ConfigEdit {
  readonly path: ConfigPath
  /** Absent: the setting goes back to its default. */
  readonly value?: Json
}

/**
 * The smallest write that gives the setting at `path` this value (undefined: its default); null when nothing changes.
 * Inside lists and maps the whole list is written, since an item of a default list has no place of its own in the file.
 */
export function planEdit(
  form: FormField,
  written: JsonObject,
  path: ConfigPath,
  value: Json | undefined,
): ConfigEdit | null {
  const next = deviations(form, put(form, effective(form, written) ?? {}, path, value))
  const target: JsonObject = isJsonObject(next) ? (next as JsonObject) : {}
  const at = reach(written, target, path)
  const wanted = getAtPath(target, at) as Json | undefined
  if (sameJson(getAtPath(written, at), wanted)) return null
  return wanted === undefined ? { path: at } : { path: at, value: wanted }
}

/** How far along the path both sides are plain objects, so that a write there touches nothing beside it. */
function reach(before: JsonObject, after: JsonObject, path: ConfigPath): ConfigPath {
  for (let depth = 1; depth < path.length; depth++) {
    const here = path.slice(0, depth)
    const old = getAtPath(before, here)
    const wanted = getAtPath(after, here)
    // Removing the last key of an object removes the object, which is wrong where an empty one says something.
    const emptied = isJsonObject(wanted) && Object.keys(wanted).length === 0
    if (!isJsonObject(old) || !isJsonObject(wanted) || emptied) return here
  }
  return path
}

function put(
  field: FormField | undefined,
  at: Json | undefined,
  path: ConfigPath,
  value: Json | undefined,
): Json {
  const [key, ...rest] = path
  if (key === undefined) return value ?? null
  const child = childField(field, key)
  if (typeof key === 'number') {
    const list: Json[] = Array.isArray(at) ? [...at] : []
    if (rest.length > 0) list[key] = put(child, list[key], rest, value)
    else if (value === undefined) list.splice(key, 1)
    else list[key] = value
    return list
  }
  const object: Record<string, Json> = isJsonObject(at) ? { ...(at as JsonObject) } : {}
  const next = rest.length > 0 ? put(child, object[key], rest, value) : value
  const settled = next ?? (child && effective(child, undefined))
  if (settled === undefined) delete object[key]
  else object[key] = settled
  return object
}

function childField(field: FormField | undefined, key: string | number): FormField | undefined {
  if (field?.kind === 'group') return Object.hasOwn(field.fields, key) ? field.fields[key] : undefined
  if (field?.kind === 'list') return field.item
  return field?.kind === 'map' ? field.value : undefined
}

/** Whether a setting stands at something else than its default. A setting without default never does. */
export function isChanged(field: FormField, value: Json | undefined): boolean {
  const byDefault = effective(field, undefined)
  return byDefault !== undefined && value !== undefined && !sameJson(value, byDefault)
}

/** Whether the setting counts with these settings, which are those of the nearest group or of the whole form. */
export function isShown(condition: ShowWhen | null, scopes: readonly unknown[]): boolean {
  if (condition === null) return true
  // A path is read from the innermost group that knows it, so that an item of a list can depend on its own siblings.
  for (const scope of scopes) {
    if (!isJsonObject(scope)) continue
    const value = getAtPath(scope, condition.path)
    if (value !== undefined) return condition.in.some((wanted) => wanted === value)
  }
  return false
}

/** What a new item of a list or map starts as. A text without default starts empty, to be filled in. */
export function freshValue(field: FormField): Json {
  const known = effective(field, undefined)
  if (known !== undefined && field.kind !== 'group') return known
  switch (field.kind) {
    case 'group':
      return Object.fromEntries(
        Object.entries(field.fields).map(([key, item]) => [
          key,
          effective(item, undefined) ?? freshValue(item),
        ]),
      )
    case 'choice':
      return field.options[0]?.value ?? null
    case 'toggle':
      return false
    case 'list':
      return []
    case 'map':
      return {}
    case 'number':
      return field.nullable ? null : (field.min ?? 0)
    case 'text':
      return ''
  }
}

/** How many settings in a group stand at something else than their default; a list or a nested group counts as one. */
export function countChanged(field: Extract<FormField, { kind: 'group' }>, value: Json | undefined): number {
  if (!isJsonObject(value)) return isChanged(field, value) ? 1 : 0
  return Object.entries(field.fields).filter(([key, item]) => isChanged(item, value[key])).length
}
