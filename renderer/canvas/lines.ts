import type { Box, Point } from './metrics.ts'
import type { Obstacles } from './obstacles.ts'
import type { Taken } from './taken.ts'

export type Side = 'left' | 'right' | 'top' | 'bottom'
export const SIDES: readonly Side[] = ['right', 'bottom', 'left', 'top']

export interface Port {
  readonly point: Point
  readonly side: Side
}

/** A line goes straight for at least this long before it turns. */
const STUB = 18
/** Between cards that stand close together. */
const SHORT_STUB = 8
/** What a line costs beside its length, in pixels: a turn, a card behind which it passes, going out and in on one side. */
const TURN = 36
const CROSSING = 700
const SAME_SIDE = 140
/** Two lines on top of each other read as one. */
const SHARED = 120

const DIRECTION: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
}

export const isUpright = (side: Side): boolean => side === 'top' || side === 'bottom'

export const portAt = (box: Box, side: Side, at: number): Port => {
  switch (side) {
    case 'left':
      return { side, point: { x: box.x, y: at } }
    case 'right':
      return { side, point: { x: box.x + box.width, y: at } }
    case 'top':
      return { side, point: { x: at, y: box.y } }
    case 'bottom':
      return { side, point: { x: at, y: box.y + box.height } }
  }
}

/** Where lines turn that run along each other in the same gap: nudged apart by these. */
const NUDGES = [0, 9, -9, 18, -18]

/** Every sensible line between two ports, without regard to what is in the way. */
export function* linesBetween(a: Port, b: Port, nudged: boolean): Generator<readonly Point[]> {
  const p = a.point
  const q = b.point
  const along = isUpright(a.side) ? 'y' : 'x'
  const across = along === 'x' ? 'y' : 'x'
  const way = DIRECTION[a.side][along]
  const at = (main: number, cross: number): Point =>
    along === 'x' ? { x: main, y: cross } : { x: cross, y: main }
  if (a.side === b.side) {
    const turn = (way > 0 ? Math.max(p[along], q[along]) : Math.min(p[along], q[along])) + way * (STUB + 6)
    yield [p, at(turn, p[across]), at(turn, q[across]), q]
  } else if (isUpright(a.side) === isUpright(b.side)) {
    const gap = (q[along] - p[along]) * way
    if (Math.abs(p[across] - q[across]) < 1 && gap > 0) yield [p, q]
    if (Math.abs(p[across] - q[across]) < 1 || gap < 2 * SHORT_STUB) return
    const stub = Math.min(STUB, gap / 2)
    for (const turn of [
      p[along] + (way * gap) / 2,
      p[along] + way * (STUB + 2),
      q[along] - way * (STUB + 2),
    ]) {
      for (const nudge of nudged ? NUDGES : [0]) {
        const where = turn + nudge
        const room = Math.min((where - p[along]) * way, (q[along] - where) * way)
        if (room >= stub) yield [p, at(where, p[across]), at(where, q[across]), q]
      }
    }
  } else {
    // One corner, right above or beside the far end.
    const arrives = DIRECTION[b.side][across]
    const forward = (q[along] - p[along]) * way
    const short = (p[across] - q[across]) * arrives
    if (forward >= STUB && short >= STUB) yield [p, at(q[along], p[across]), q]
  }
}

const lengthOf = (points: readonly Point[]): number => {
  let length = 0
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (a && b) length += Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
  }
  return length
}

const runsThrough = (box: Box, a: Point, b: Point): boolean =>
  Math.max(a.x, b.x) > box.x &&
  Math.min(a.x, b.x) < box.x + box.width &&
  Math.max(a.y, b.y) > box.y &&
  Math.min(a.y, b.y) < box.y + box.height

/** What a line costs by itself. */
export const baseCost = (points: readonly Point[], sameSide: boolean): number =>
  lengthOf(points) + (points.length - 2) * TURN + (sameSide ? SAME_SIDE : 0)

/** What a line costs for the cards behind which it passes; not worked out beyond `limit`. */
export function crossingCost(
  points: readonly Point[],
  ends: readonly [Box, Box],
  obstacles: Obstacles,
  limit: number,
): number {
  let cost = 0
  for (let i = 1; i < points.length && cost < limit; i++) {
    const from = points[i - 1]
    const to = points[i]
    if (!from || !to) continue
    // It may touch the cards that it joins only where it leaves and arrives.
    if (i > 1 && runsThrough(ends[0], from, to)) cost += CROSSING
    if (i + 1 < points.length && runsThrough(ends[1], from, to)) cost += CROSSING
    if (cost < limit) cost += obstacles.crossed(from, to, ends) * CROSSING
  }
  return cost
}

/** The best line between two ports; null when they face each other in no sensible way. */
export function bestLine(
  a: Port,
  b: Port,
  ends: readonly [Box, Box],
  obstacles: Obstacles,
  taken: Taken,
): readonly Point[] | null {
  let best: readonly Point[] | null = null
  let least = Infinity
  const lines = [...linesBetween(a, b, true)].map((points) => ({
    points,
    base: baseCost(points, a.side === b.side),
  }))
  lines.sort((one, other) => one.base - other.base)
  for (const { points, base } of lines) {
    if (base >= least) break
    let cost = base + taken.shared(points) * SHARED
    if (cost < least) cost += crossingCost(points, ends, obstacles, least - cost)
    if (cost >= least) continue
    least = cost
    best = points
  }
  return best
}
