import type { Box, Point } from './metrics.ts'
import type { Obstacles } from './obstacles.ts'

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
function* linesBetween(a: Port, b: Port, nudged: boolean): Generator<readonly Point[]> {
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

/** Pieces of lines that are drawn already, by where they run. */
export interface Taken {
  shared(points: readonly Point[]): number
  add(points: readonly Point[]): void
}

export interface Best {
  readonly points: readonly Point[]
  readonly cost: number
}

/** The best line between two ports; null when they face each other in no sensible way. */
export function bestLine(
  a: Port,
  b: Port,
  ends: readonly [Box, Box],
  obstacles: Obstacles,
  taken: Taken | null,
  limit = Infinity,
): Best | null {
  let best: Best | null = null
  for (const points of linesBetween(a, b, taken !== null)) {
    let cost = lengthOf(points) + (points.length - 2) * TURN + (a.side === b.side ? SAME_SIDE : 0)
    const bound = Math.min(limit, best?.cost ?? Infinity)
    if (cost >= bound) continue
    for (let i = 1; i < points.length && cost < bound; i++) {
      const from = points[i - 1]
      const to = points[i]
      if (!from || !to) continue
      cost += obstacles.crossed(from, to, ends) * CROSSING
      // It may touch the cards that it joins only where it leaves and arrives.
      if (i > 1 && runsThrough(ends[0], from, to)) cost += CROSSING
      if (i + 1 < points.length && runsThrough(ends[1], from, to)) cost += CROSSING
    }
    if (cost < bound && taken) cost += taken.shared(points) * SHARED
    if (cost < bound) best = { points, cost }
  }
  return best
}

/** Remembers the middle pieces of lines, so that the next ones keep beside them. */
export function createTaken(): Taken {
  const pieces = new Map<string, [number, number][]>()
  const keys = (a: Point, b: Point): [string, number, number] =>
    a.x === b.x
      ? [`x ${Math.round(a.x / 8)}`, Math.min(a.y, b.y), Math.max(a.y, b.y)]
      : [`y ${Math.round(a.y / 8)}`, Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const middles = (points: readonly Point[]) => {
    const found: [Point, Point][] = []
    for (let i = 1; i + 2 < points.length; i++) {
      const a = points[i]
      const b = points[i + 1]
      if (a && b) found.push([a, b])
    }
    return found
  }
  return {
    shared(points) {
      let count = 0
      for (const [a, b] of middles(points)) {
        const [key, from, to] = keys(a, b)
        for (const [start, end] of pieces.get(key) ?? []) if (from < end && start < to) count++
      }
      return count
    },
    add(points) {
      for (const [a, b] of middles(points)) {
        const [key, from, to] = keys(a, b)
        const list = pieces.get(key)
        if (list) list.push([from, to])
        else pieces.set(key, [[from, to]])
      }
    },
  }
}
