import { decodeRow, nameOf } from '../rows.ts'

/** What a refresh would change in one file. Cells are "record / column" with the values before and after. */
export interface Changes {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly { readonly cell: string; readonly before: string; readonly after: string }[]
}

/** null cells count as absent: a price that turns up is an addition, not a change. */
export function changesBetween(before: unknown, after: unknown): Changes {
  const old = cellsOf(before)
  const now = cellsOf(after)
  const added: string[] = []
  const removed: string[] = []
  const changed: { cell: string; before: string; after: string }[] = []
  for (const cell of new Set([...old.keys(), ...now.keys()])) {
    const a = old.get(cell)
    const b = now.get(cell)
    if (a === undefined) added.push(cell)
    else if (b === undefined) removed.push(cell)
    else if (a !== b) changed.push({ cell, before: a, after: b })
  }
  return { added, removed, changed }
}

interface Names {
  readonly columns: readonly string[]
  readonly regions: readonly string[]
}

function cellsOf(file: unknown): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  const put = (name: string, value: unknown) => {
    if (value !== null && value !== undefined) cells.set(name, JSON.stringify(value))
  }
  const table = (file ?? {}) as Readonly<Record<string, unknown>> & Partial<Names>
  const names: Names = { columns: table.columns ?? [], regions: table.regions ?? [] }
  for (const [key, value] of Object.entries(table)) {
    if (!Array.isArray(value))
      for (const [name, entry] of Object.entries(value ?? {})) put(`${key} / ${name}`, entry)
    else if (key === 'columns' || key === 'regions' || key === 'notes') put(key, value)
    else putRecords(value, key === 'rows' ? names : { columns: [], regions: names.regions }, put)
    if (typeof value !== 'object') put(key, value)
  }
  return cells
}

function putRecords(
  records: readonly unknown[],
  { columns, regions }: Names,
  put: (name: string, value: unknown) => void,
) {
  const times = new Map<string, number>()
  for (const record of records) {
    const id = recordName(record)
    const count = (times.get(id) ?? 0) + 1
    times.set(id, count)
    const name = count === 1 ? id : `${id} (${count})`
    const list = typeof record === 'string' ? decodeRow(record) : record
    if (!Array.isArray(list)) {
      for (const [key, value] of Object.entries(list as object)) put(`${name} / ${key}`, value)
      continue
    }
    for (const [i, value] of list.entries()) {
      // Cells past the named columns are prices by region; so are the entries of a list inside a row.
      const column = columns[i] ?? regions[i - columns.length] ?? String(i)
      if (Array.isArray(value) && regions.length > 0)
        for (const [at, price] of value.entries()) put(`${name} / ${regions[at] ?? at}`, price)
      else put(`${name} / ${column}`, value)
    }
  }
}

/** A database node is named by service, node type and engine; every other record by its first cell or its code. */
function recordName(record: unknown): string {
  if (typeof record === 'string') {
    const name = nameOf(record)
    return ['rds', 'elasticache', 'opensearch'].includes(name)
      ? decodeRow(record).slice(0, 3).join(' ')
      : name
  }
  if (Array.isArray(record)) return String(record[0])
  const { code, file, item } = record as { code?: unknown; file?: unknown; item?: unknown }
  return String(code ?? file ?? item)
}
