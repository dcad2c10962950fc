import {
  baseCost,
  bestLine,
  crossingCost,
  isUpright,
  linesBetween,
  type Port,
  portAt,
  SIDES,
  type Side,
} from './lines.ts'
import { type Box, centreOf, encloses, type Point } from './metrics.ts'
import { NO_OBSTACLES, type Obstacles } from './obstacles.ts'
import { createTaken } from './taken.ts'

/** Between the ports of connections that leave a card on the same side. */
const PORT_STEP = 16
/** Ports stay this far from a card's corners. */
const PORT_MARGIN = 20
/** Ends that are out of line by less are put into line: a small kink reads as a mistake. */
const STRAIGHTEN = 30
/** Lines that change sides for a gain smaller than this would flicker while something is dragged. */
const FROM_LEFT_TO_RIGHT = 24

export interface Link {
  readonly id: string
  readonly from: string
  readonly to: string
}

export interface Route {
  /** Corners of an orthogonal line, from the card it leaves to the card it enters. */
  readonly points: readonly Point[]
  /** Middle of the label; null when there is no place for one. */
  readonly label: Point | null
}

interface End {
  readonly box: Box
  readonly side: Side
  /** Coordinate along the side; x for top and bottom, y for left and right. */
  at: number
  alone: boolean
}

interface Pair {
  readonly link: Link
  readonly from: End
  readonly to: End
}

/** Lines for all links at once, so that those which share a side of a card share it out. */
export function routeLinks(
  links: readonly Link[],
  boxOf: (id: string) => Box | undefined,
  obstacles: Obstacles = NO_OBSTACLES,
): ReadonlyMap<string, Route> {
  const pairs: Pair[] = []
  const groups = new Map<string, { end: End; toward: Point }[]>()
  for (const link of links) {
    const a = boxOf(link.from)
    const b = boxOf(link.to)
    if (!a || !b || link.from === link.to) continue
    const [leaves, enters] = sidesBetween(a, b, obstacles)
    const pair = { link, from: endAt(a, leaves), to: endAt(b, enters) }
    pairs.push(pair)
    register(groups, link.from, pair.from, centreOf(b))
    register(groups, link.to, pair.to, centreOf(a))
  }
  for (const group of groups.values()) shareOut(group)
  for (const { from, to } of pairs) straighten(from, to)
  const taken = createTaken()
  const routes = new Map<string, Route>()
  for (const { link, from, to } of pairs) {
    const a = portAt(from.box, from.side, from.at)
    const b = portAt(to.box, to.side, to.at)
    const points = bestLine(a, b, [from.box, to.box], obstacles, taken) ?? fallback(a, b)
    taken.add(points)
    routes.set(link.id, { points, label: null })
  }
  return routes
}

/** Sides of the two boxes between which the line is shortest, with the fewest turns and behind the fewest cards. */
function sidesBetween(a: Box, b: Box, obstacles: Obstacles): readonly [Side, Side] {
  if (encloses(a, b) || encloses(b, a)) return insideSides(a, b)
  // The sides that face each other do nearly always; the others are for going around something.
  const facing = bestSides(a, b, facingSides(a, b), facingSides(b, a), obstacles)
  return facing?.free ? facing.sides : (bestSides(a, b, SIDES, SIDES, obstacles)?.sides ?? ['right', 'left'])
}

function facingSides(a: Box, b: Box): readonly Side[] {
  const from = centreOf(a)
  const to = centreOf(b)
  return [to.x >= from.x ? 'right' : 'left', to.y >= from.y ? 'bottom' : 'top']
}

function bestSides(
  a: Box,
  b: Box,
  leave: readonly Side[],
  enter: readonly Side[],
  obstacles: Obstacles,
): { readonly sides: readonly [Side, Side]; readonly free: boolean } | null {
  const candidates: Candidate[] = []
  const ends = enter.map((side) => middlePort(b, side))
  for (const leaves of leave) {
    const start = middlePort(a, leaves)
    for (const end of ends) {
      // A drawing reads from left to right: when both would do, so does the line.
      const bonus = leaves === 'right' && end.side === 'left' ? FROM_LEFT_TO_RIGHT : 0
      for (const line of linesBetween(start, end, false))
        candidates.push({
          sides: [leaves, end.side],
          line,
          base: baseCost(line, leaves === end.side) - bonus,
        })
    }
  }
  // Cheapest first: what is in the way is looked up for few of them.
  candidates.sort((one, other) => one.base - other.base)
  let best: { readonly sides: readonly [Side, Side]; readonly free: boolean } | null = null
  let least = Infinity
  for (const { sides, line, base } of candidates) {
    if (base >= least) break
    const crossing = crossingCost(line, [a, b], obstacles, least - base)
    if (base + crossing >= least) continue
    least = base + crossing
    best = { sides, free: crossing === 0 }
  }
  return best
}

interface Candidate {
  readonly sides: readonly [Side, Side]
  readonly line: readonly Point[]
  readonly base: number
}

function middlePort(box: Box, side: Side): Port {
  const centre = centreOf(box)
  return portAt(box, side, isUpright(side) ? centre.x : centre.y)
}

// One stands in the other: the line runs to the nearest border of the outer one.
function insideSides(a: Box, b: Box): readonly [Side, Side] {
  const [inner, outer] = encloses(b, a) ? [a, b] : [b, a]
  const gaps: readonly [Side, number][] = [
    ['left', inner.x - outer.x],
    ['right', outer.x + outer.width - inner.x - inner.width],
    ['top', inner.y - outer.y],
    ['bottom', outer.y + outer.height - inner.y - inner.height],
  ]
  const [side] = gaps.reduce((best, gap) => (gap[1] < best[1] ? gap : best))
  return [side, side]
}

function endAt(box: Box, side: Side): End {
  const centre = centreOf(box)
  return { box, side, at: isUpright(side) ? centre.x : centre.y, alone: true }
}

function register(groups: Map<string, { end: End; toward: Point }[]>, id: string, end: End, toward: Point) {
  const key = `${id} ${end.side}`
  const group = groups.get(key)
  if (group) group.push({ end, toward })
  else groups.set(key, [{ end, toward }])
}

function shareOut(group: { end: End; toward: Point }[]): void {
  const first = group[0]
  if (!first || group.length < 2) return
  const upright = isUpright(first.end.side)
  const { box } = first.end
  const start = upright ? box.x : box.y
  const length = upright ? box.width : box.height
  const step = Math.min(PORT_STEP, Math.max(2, (length - 2 * PORT_MARGIN) / (group.length - 1)))
  group.sort((a, b) => (upright ? a.toward.x - b.toward.x : a.toward.y - b.toward.y))
  group.forEach(({ end }, index) => {
    end.at = start + length / 2 + (index - (group.length - 1) / 2) * step
    end.alone = false
  })
}

function straighten(from: End, to: End): void {
  if (from.side === to.side || isUpright(from.side) !== isUpright(to.side)) return
  if (Math.abs(from.at - to.at) > STRAIGHTEN) return
  const fits = ({ side, box }: End, at: number) => {
    const start = isUpright(side) ? box.x : box.y
    const length = isUpright(side) ? box.width : box.height
    return at >= start + PORT_MARGIN && at <= start + length - PORT_MARGIN
  }
  if (to.alone && fits(to, from.at)) to.at = from.at
  else if (from.alone && fits(from, to.at)) from.at = to.at
}

// Too close to turn: straight, with one step in the middle where they are out of line.
function fallback({ point: a, side }: Port, { point: b }: Port): readonly Point[] {
  if (a.x === b.x || a.y === b.y) return [a, b]
  const x = (a.x + b.x) / 2
  const y = (a.y + b.y) / 2
  return isUpright(side) ? [a, { x: a.x, y }, { x: b.x, y }, b] : [a, { x, y: a.y }, { x, y: b.y }, b]
}
