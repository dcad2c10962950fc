import { isJsonObject } from './json.ts'

/**
 * JSON with one spelling per value: keys in the order of `keyOrder`, then alphabetical; two spaces; final newline.
 * A diagram in git then shows real changes only. `keyOrder` gives the preferred order for the object at `path`
 * (keys of the way down, array indexes left out); an empty list means alphabetical.
 */
export function stableJson(
  value: unknown,
  keyOrder: (path: readonly string[]) => readonly string[] = () => [],
): string {
  return `${print(value, '', [], keyOrder)}\n`
}

function print(
  value: unknown,
  indent: string,
  path: readonly string[],
  keyOrder: (path: readonly string[]) => readonly string[],
): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    return `[\n${value.map((item) => inner + print(item, inner, path, keyOrder)).join(',\n')}\n${indent}]`
  }
  if (isJsonObject(value)) {
    const keys = sortKeys(
      Object.keys(value).filter((key) => value[key] !== undefined),
      keyOrder(path),
    )
    if (keys.length === 0) return '{}'
    const lines = keys.map(
      (key) => `${inner}${JSON.stringify(key)}: ${print(value[key], inner, [...path, key], keyOrder)}`,
    )
    return `{\n${lines.join(',\n')}\n${indent}}`
  }
  return JSON.stringify(value ?? null)
}

function sortKeys(keys: string[], preferred: readonly string[]): string[] {
  const rank = (key: string) => {
    const at = preferred.indexOf(key)
    return at === -1 ? preferred.length : at
  }
  return keys.sort((a, b) => rank(a) - rank(b) || compareText(a, b))
}

/** Orders by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
