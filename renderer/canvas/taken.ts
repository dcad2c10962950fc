import type { Point } from './metrics.ts'

/** Pieces this close to each other count as one on top of the other. */
const WIDTH = 8

/** The middle pieces of lines that are drawn already, so that the next ones keep beside them. */
export interface Taken {
  /** How many lines run along the middle piece of this one. */
  shared(points: readonly Point[]): number
  add(points: readonly Point[]): void
}

export function createTaken(): Taken {
  const upright = new Map<number, [number, number][]>()
  const level = new Map<number, [number, number][]>()
  // A line has at most one piece that touches neither card.
  const middleOf = ([, a, b, end]: readonly Point[]) => {
    if (!a || !b || !end) return null
    return a.x === b.x
      ? { lanes: upright, lane: Math.round(a.x / WIDTH), from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }
      : { lanes: level, lane: Math.round(a.y / WIDTH), from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }
  }
  return {
    shared(points) {
      const piece = middleOf(points)
      let count = 0
      for (const [from, to] of piece?.lanes.get(piece.lane) ?? [])
        if (piece && from < piece.to && piece.from < to) count++
      return count
    },
    add(points) {
      const piece = middleOf(points)
      if (!piece) return
      const lane = piece.lanes.get(piece.lane)
      if (lane) lane.push([piece.from, piece.to])
      else piece.lanes.set(piece.lane, [[piece.from, piece.to]])
    },
  }
}
