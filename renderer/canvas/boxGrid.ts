import { type Box, overlap } from './metrics.ts'

const CELL = 256

/** Boxes found by where they are, without looking at all of them. */
export interface BoxGrid {
  add(box: Box): void
  /** Boxes that overlap the area, each once. */
  hits(area: Box): ReadonlySet<Box>
}

export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, Box[]>()
  // A drawing reaches a million pixels each way: column and row fit into one whole number.
  const keyOf = (column: number, row: number) => (column + 20_000) * 65_536 + row + 20_000
  function* keys({ x, y, width, height }: Box): Generator<number> {
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++)
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++)
        yield keyOf(column, row)
  }
  return {
    add(box) {
      for (const key of keys(box)) {
        const cell = cells.get(key)
        if (cell) cell.push(box)
        else cells.set(key, [box])
      }
    },
    hits(area) {
      const found = new Set<Box>()
      for (const key of keys(area))
        for (const box of cells.get(key) ?? []) if (overlap(box, area)) found.add(box)
      return found
    },
  }
}
