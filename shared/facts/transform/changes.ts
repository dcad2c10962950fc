/** What a refresh would change in one file. Cells are "record / column" with the values before and after. */
export interface Changes {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly { readonly cell: string; readonly before: string; readonly after: string }[]
}

interface Table {
  readonly rows?: readonly unknown[]
  readonly columns?: readonly string[]
  readonly regions?: readonly string[]
}

/** Cells by name. Price rows end with one price per region, so their columns are named by region. */
function cells(file: unknown): ReadonlyMap<string, string> {
  const { rows = [], columns, regions, ...rest } = (file ?? {}) as Table
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(rest)) found.set(key, JSON.stringify(value))
  const seen = new Map<string, number>()
  for (const row of rows) {
    const record = nameOf(row)
    const times = (seen.get(record) ?? 0) + 1
    seen.set(record, times)
    const name = times === 1 ? record : `${record} (${times})`
    const list = Array.isArray(row) ? (row as readonly unknown[]) : Object.values(row as object)
    const keys = Array.isArray(row) ? [] : Object.keys(row as object)
    const prices = regions === undefined ? list.length : priceStart(list)
    list.forEach((value, i) => {
      const column =
        keys[i] ?? (i < prices ? (columns?.[i] ?? String(i)) : (regions?.[i - prices] ?? String(i)))
      if (Array.isArray(value) && regions !== undefined) {
        for (const [at, price] of value.entries())
          found.set(`${name} / ${regions[at] ?? at}`, JSON.stringify(price))
      } else if (i > 0) found.set(`${name} / ${column}`, JSON.stringify(value))
    })
  }
  return found
}

/** Rows of prices start with text or flags and end with numbers or nulls; the first tail position is the first price. */
function priceStart(row: readonly unknown[]): number {
  const lastText = row.findLastIndex((value) => typeof value === 'string')
  // Database rows carry a 0/1 flag between the source code and the first price.
  return lastText > 1 ? lastText + 2 : lastText + 1
}

function nameOf(row: unknown): string {
  if (!Array.isArray(row)) return String((row as { code?: unknown }).code ?? JSON.stringify(row))
  const [first, second, third] = row as readonly unknown[]
  // A database node is named by service, node type and engine.
  return typeof first === 'string' &&
    typeof second === 'string' &&
    typeof third === 'string' &&
    row.length > 7
    ? `${first} ${second} ${third}`
    : String(first)
}

export function changesBetween(before: unknown, after: unknown): Changes {
  const old = cells(before)
  const now = cells(after)
  const known = (value: string | undefined): value is string => value !== undefined && value !== 'null'
  const added: string[] = []
  const removed: string[] = []
  const changed: { cell: string; before: string; after: string }[] = []
  for (const cell of new Set([...old.keys(), ...now.keys()])) {
    const a = old.get(cell)
    const b = now.get(cell)
    if (known(a) && known(b)) {
      if (a !== b) changed.push({ cell, before: a, after: b })
    } else if (known(b)) added.push(cell)
    else if (known(a)) removed.push(cell)
  }
  return { added, removed, changed }
}
