import type { Guide } from './canvasStore.ts'
import { type Box, type Point, snap } from './metrics.ts'

/** Lines on which a box can be in line with another: its near side, its middle and its far side. */
const linesOf = (start: number, length: number): readonly number[] => [
  start,
  start + length / 2,
  start + length,
]

interface Fit {
  /** What to add so that the two are in line. */
  readonly by: number
  readonly at: number
  readonly other: Box
}

function bestFit(moving: Box, others: readonly Box[], axis: 'x' | 'y', reach: number): Fit | null {
  const length = axis === 'x' ? 'width' : 'height'
  const mine = linesOf(moving[axis], moving[length])
  let best: Fit | null = null
  for (const other of others) {
    const theirs = linesOf(other[axis], other[length])
    for (const [index, line] of mine.entries()) {
      for (const [otherIndex, at] of theirs.entries()) {
        // Middles are compared with middles only: a middle in line with a side means nothing to the eye.
        if ((index === 1) !== (otherIndex === 1)) continue
        const by = at - line
        if (Math.abs(by) > reach || (best && Math.abs(by) >= Math.abs(best.by))) continue
        best = { by, at, other }
      }
    }
  }
  return best
}

/**
 * Where a box that is being dragged comes to lie: in line with a neighbour when one is within `reach` pixels of the
 * drawing, else on the grid; and the guides that show why.
 */
export function settlePosition(
  moving: Box,
  others: readonly Box[],
  reach: number,
): { readonly position: Point; readonly guides: readonly Guide[] } {
  const across = bestFit(moving, others, 'x', reach)
  const along = bestFit(moving, others, 'y', reach)
  const position = {
    x: across ? moving.x + across.by : snap(moving.x),
    y: along ? moving.y + along.by : snap(moving.y),
  }
  const placed = { ...moving, ...position }
  const guides: Guide[] = []
  if (across) guides.push({ axis: 'x', at: across.at, ...span(placed, across.other, 'y', 'height') })
  if (along) guides.push({ axis: 'y', at: along.at, ...span(placed, along.other, 'x', 'width') })
  return { position, guides }
}

function span(a: Box, b: Box, axis: 'x' | 'y', length: 'width' | 'height') {
  const overshoot = 12
  return {
    from: Math.min(a[axis], b[axis]) - overshoot,
    to: Math.max(a[axis] + a[length], b[axis] + b[length]) + overshoot,
  }
}
