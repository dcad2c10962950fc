import type { Json, JsonObject } from '../../base/json.ts'

/** Way to a setting: keys of objects and indexes of lists, such as ["volumes", 0, "type"]. */
export type ConfigPath = readonly (string | number)[]

/** Settings inside a draft. */
export type MutableConfig = Record<string, unknown>

/** A deep copy that a draft may own. */
export function mutableJson(value: JsonObject): MutableConfig {
  return JSON.parse(JSON.stringify(value))
}

const copy = (value: Json): unknown => JSON.parse(JSON.stringify(value))

/**
 * Sets the value at `path`; `undefined` removes it, and objects left empty on the way go too, so that a setting put
 * back to its default leaves no trace in the file. Returns why it cannot, or null.
 */
export function setAtPath(config: MutableConfig, path: ConfigPath, value: Json | undefined): string | null {
  const [key, ...rest] = path
  if (key === undefined) return 'the path is empty'
  return setIn(config, key, rest, value)
}

function setIn(
  container: unknown,
  key: string | number,
  rest: ConfigPath,
  value: Json | undefined,
): string | null {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') return `"${key}" is not a setting`
  if (Array.isArray(container)) return setInList(container, key, rest, value)
  if (typeof container !== 'object' || container === null || typeof key !== 'string')
    return `there is no setting "${key}" here`
  const object = container as MutableConfig
  if (rest.length === 0) {
    if (value === undefined) delete object[key]
    else object[key] = copy(value)
    return null
  }
  if (object[key] === undefined) {
    if (value === undefined) return null
    object[key] = typeof rest[0] === 'number' ? [] : {}
  }
  const refusal = descend(object[key], rest, value)
  if (value === undefined && isEmptyObject(object[key])) delete object[key]
  return refusal
}

function setInList(
  list: unknown[],
  key: string | number,
  rest: ConfigPath,
  value: Json | undefined,
): string | null {
  if (typeof key !== 'number' || key < 0 || key > list.length) return `there is no item ${key} in the list`
  if (rest.length === 0) {
    if (value === undefined) list.splice(key, 1)
    else list[key] = copy(value)
    return null
  }
  list[key] ??= typeof rest[0] === 'number' ? [] : {}
  return descend(list[key], rest, value)
}

function descend(child: unknown, rest: ConfigPath, value: Json | undefined): string | null {
  const [next, ...after] = rest
  return next === undefined ? 'the path is empty' : setIn(child, next, after, value)
}

function isEmptyObject(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  )
}

/** The value at `path`, or undefined where there is none. */
export function getAtPath(config: Readonly<Record<string, unknown>>, path: ConfigPath): unknown {
  let at: unknown = config
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string | number, unknown>)[key]
  }
  return at
}
