/**
 * Wide tables are kept as one string a record, cells joined by "|" and empty for null. A megabyte of nested arrays
 * takes some 30 ms to load at every start; a list of strings takes a fraction, and a record is taken apart only
 * when somebody asks for it.
 */
export type Cell = string | number | null

const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/

export const SEPARATOR = '|'

export function decodeRow(row: string): Cell[] {
  return row.split(SEPARATOR).map((text) => (text === '' ? null : NUMBER.test(text) ? Number(text) : text))
}

/** The reverse of decodeRow. Throws where a cell would not survive the round trip. */
export function encodeRow(cells: readonly Cell[]): string {
  const last = cells.findLastIndex((cell) => cell !== null)
  const row = cells
    .slice(0, last + 1)
    .map((cell) => (cell === null ? '' : String(cell)))
    .join(SEPARATOR)
  const back = decodeRow(row)
  cells.slice(0, last + 1).forEach((cell, i) => {
    if (back[i] !== cell) throw new Error(`cell ${JSON.stringify(cell)} cannot be kept in a delimited row`)
  })
  return row
}

/** First cell: the record's name. */
export const nameOf = (row: string): string => {
  const end = row.indexOf(SEPARATOR)
  return end === -1 ? row : row.slice(0, end)
}

/** Computes once, at the first call: nothing is indexed that a session never asks for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
