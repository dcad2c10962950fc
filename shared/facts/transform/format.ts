/**
 * Data files as text: one top-level key a line, one record a line. A refreshed price then shows in git as one
 * changed line. Same value, same bytes.
 */
export function formatDataFile(file: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(file).map(
    ([key, value]) => `${JSON.stringify(key)}: ${formatValue(key, value)}`,
  )
  return `{\n${entries.join(',\n')}\n}\n`
}

function formatValue(key: string, value: unknown): string {
  if (
    Array.isArray(value) &&
    (key === 'rows' || value.some((record) => typeof record === 'object' && record !== null))
  )
    return `[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const nested = Object.entries(value)
    if (nested.some(([, entry]) => typeof entry === 'object' && entry !== null))
      return `{\n${nested.map(([key, entry]) => `${JSON.stringify(key)}: ${JSON.stringify(entry)}`).join(',\n')}\n}`
  }
  return JSON.stringify(value)
}
