import type { Box } from './metrics.ts'

const CELL = 256

/** Boxes found by where they are, without looking at all of them. */
export interface BoxGrid {
  add(box: Box): void
  /** How many boxes overlap the area; `skip` says which do not count. */
  count(left: number, top: number, right: number, bottom: number, skip?: (box: Box) => boolean): number
}

// A drawing reaches a million pixels each way: column and row fit into one whole number.
const keyOf = (column: number, row: number) => (column + 20_000) * 65_536 + row + 20_000

/** Asked tens of thousands of times for one drawing: it makes no objects while it looks. */
export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, { readonly box: Box; seen: number }[]>()
  let query = 0
  return {
    add(box) {
      const entry = { box, seen: 0 }
      const right = Math.floor((box.x + box.width) / CELL)
      const bottom = Math.floor((box.y + box.height) / CELL)
      for (let column = Math.floor(box.x / CELL); column <= right; column++) {
        for (let row = Math.floor(box.y / CELL); row <= bottom; row++) {
          const key = keyOf(column, row)
          const cell = cells.get(key)
          if (cell) cell.push(entry)
          else cells.set(key, [entry])
        }
      }
    },
    count(left, top, right, bottom, skip) {
      query++
      let found = 0
      const lastColumn = Math.floor(right / CELL)
      const lastRow = Math.floor(bottom / CELL)
      for (let column = Math.floor(left / CELL); column <= lastColumn; column++) {
        for (let row = Math.floor(top / CELL); row <= lastRow; row++) {
          const cell = cells.get(keyOf(column, row))
          if (!cell) continue
          for (const entry of cell) {
            if (entry.seen === query) continue
            entry.seen = query
            const { box } = entry
            const apart =
              box.x >= right || box.x + box.width <= left || box.y >= bottom || box.y + box.height <= top
            if (!apart && !skip?.(box)) found++
          }
        }
      }
      return found
    },
  }
}
