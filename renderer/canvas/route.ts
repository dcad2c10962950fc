import { type Box, centreOf, type Point } from './metrics.ts'

/** Between the ports of connections that leave a card on the same side. */
const PORT_STEP = 16
/** Ports stay this far from a card's corners. */
const PORT_MARGIN = 18
/** A connection goes straight for at least this long before it turns. */
const STUB = 16
const CORNER = 8
/** Ends that are out of line by less are put into line: a small kink reads as a mistake. */
const STRAIGHTEN = 28

export type Side = 'left' | 'right' | 'top' | 'bottom'

export interface Link {
  readonly id: string
  readonly from: string
  readonly to: string
}

export interface Route {
  /** Corners of an orthogonal line, from the card it leaves to the card it enters. */
  readonly points: readonly Point[]
  readonly label: Point
}

interface End {
  readonly box: Box
  readonly side: Side
  /** Coordinate along the side; x for top and bottom, y for left and right. */
  at: number
  alone: boolean
}

const isVertical = (side: Side) => side === 'top' || side === 'bottom'

/** Lines for all links at once, so that those which share a side of a card share it out. */
export function routeLinks(
  links: readonly Link[],
  boxOf: (id: string) => Box | undefined,
): ReadonlyMap<string, Route> {
  const ends = new Map<string, { from: End; to: End }>()
  const sides = new Map<string, { end: End; toward: Point }[]>()
  for (const { id, from, to } of links) {
    const a = boxOf(from)
    const b = boxOf(to)
    if (!a || !b || from === to) continue
    const [leaves, enters] = sidesBetween(a, b)
    const pair = { from: endAt(a, leaves), to: endAt(b, enters) }
    ends.set(id, pair)
    register(sides, from, pair.from, centreOf(b))
    register(sides, to, pair.to, centreOf(a))
  }
  for (const group of sides.values()) shareOut(group)
  const routes = new Map<string, Route>()
  const lanes = new Map<string, number>()
  for (const { id, from } of links) {
    const pair = ends.get(id)
    if (!pair) continue
    straighten(pair.from, pair.to)
    // Turns of lines that leave the same side are staggered, so that they do not run on top of each other.
    const key = `${from} ${pair.from.side}`
    const lane = lanes.get(key) ?? 0
    lanes.set(key, lane + 1)
    routes.set(id, line(pair.from, pair.to, pair.from.alone ? 0 : lane))
  }
  return routes
}

function register(
  sides: Map<string, { end: End; toward: Point }[]>,
  id: string,
  end: End,
  toward: Point,
): void {
  const key = `${id} ${end.side}`
  const group = sides.get(key)
  if (group) group.push({ end, toward })
  else sides.set(key, [{ end, toward }])
}

function endAt(box: Box, side: Side): End {
  const centre = centreOf(box)
  return { box, side, at: isVertical(side) ? centre.x : centre.y, alone: true }
}

/** The sides that face each other: along the axis on which the boxes are further apart. */
export function sidesBetween(a: Box, b: Box): readonly [Side, Side] {
  const right = b.x - (a.x + a.width)
  const left = a.x - (b.x + b.width)
  const below = b.y - (a.y + a.height)
  const above = a.y - (b.y + b.height)
  const across = Math.max(right, left)
  const along = Math.max(below, above)
  if (across < 0 && along < 0) return insideSides(a, b)
  // Side by side is preferred when both would do: a drawing reads from left to right.
  if (across >= along * 0.6 || along < 2 * STUB) {
    if (across >= 0) return right >= left ? ['right', 'left'] : ['left', 'right']
  }
  return below >= above ? ['bottom', 'top'] : ['top', 'bottom']
}

// One stands in the other: the line runs to the nearest border of the outer one.
function insideSides(a: Box, b: Box): readonly [Side, Side] {
  const [inner, outer] = a.width * a.height <= b.width * b.height ? [a, b] : [b, a]
  const gaps: readonly [Side, number][] = [
    ['left', inner.x - outer.x],
    ['right', outer.x + outer.width - inner.x - inner.width],
    ['top', inner.y - outer.y],
    ['bottom', outer.y + outer.height - inner.y - inner.height],
  ]
  const [side] = gaps.reduce((best, gap) => (gap[1] < best[1] ? gap : best))
  return [side, side]
}

function shareOut(group: { end: End; toward: Point }[]): void {
  const first = group[0]
  if (!first || group.length < 2) return
  const vertical = isVertical(first.end.side)
  const { box } = first.end
  const start = vertical ? box.x : box.y
  const length = vertical ? box.width : box.height
  const step = Math.min(PORT_STEP, Math.max(2, (length - 2 * PORT_MARGIN) / (group.length - 1)))
  group.sort((a, b) => (vertical ? a.toward.x - b.toward.x : a.toward.y - b.toward.y))
  group.forEach(({ end }, index) => {
    end.at = start + length / 2 + (index - (group.length - 1) / 2) * step
    end.alone = false
  })
}

function straighten(from: End, to: End): void {
  if (isVertical(from.side) !== isVertical(to.side) || Math.abs(from.at - to.at) > STRAIGHTEN) return
  const fits = (end: End, at: number) => {
    const start = isVertical(end.side) ? end.box.x : end.box.y
    const length = isVertical(end.side) ? end.box.width : end.box.height
    return at >= start + PORT_MARGIN && at <= start + length - PORT_MARGIN
  }
  if (to.alone && fits(to, from.at)) to.at = from.at
  else if (from.alone && fits(from, to.at)) from.at = to.at
}

const portOf = ({ box, side, at }: End): Point => {
  switch (side) {
    case 'left':
      return { x: box.x, y: at }
    case 'right':
      return { x: box.x + box.width, y: at }
    case 'top':
      return { x: at, y: box.y }
    case 'bottom':
      return { x: at, y: box.y + box.height }
  }
}

function line(from: End, to: End, lane: number): Route {
  const a = portOf(from)
  const b = portOf(to)
  const horizontal = !isVertical(from.side)
  const [main, cross] = horizontal ? (['x', 'y'] as const) : (['y', 'x'] as const)
  if (Math.abs(a[cross] - b[cross]) < 1) return { points: [a, b], label: middle(a, b) }
  const gap = b[main] - a[main]
  const room = Math.max(0, Math.abs(gap) / 2 - STUB)
  // Lines that go towards lower coordinates turn first when they are first, the others when they are last.
  const towardStart = b[cross] < a[cross]
  const shift = Math.min(lane * 10, room) * (towardStart ? 1 : -1) * Math.sign(gap || 1)
  const turn = a[main] + gap / 2 + shift
  const at = (mainValue: number, crossValue: number): Point =>
    horizontal ? { x: mainValue, y: crossValue } : { x: crossValue, y: mainValue }
  const points = [a, at(turn, a[cross]), at(turn, b[cross]), b]
  return { points, label: middleOfLongest(points) }
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

function middleOfLongest(points: readonly Point[]): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 }
  let longest = -1
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (!a || !b) continue
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    if (length <= longest) continue
    longest = length
    best = middle(a, b)
  }
  return best
}

const round = (value: number) => Math.round(value * 10) / 10

/** SVG path data with rounded corners. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const parts = [`M${round(first.x)} ${round(first.y)}`]
  rest.forEach((point, index) => {
    const before = points[index]
    const after = rest[index + 1]
    if (!before || !after) {
      parts.push(`L${round(point.x)} ${round(point.y)}`)
      return
    }
    const into = Math.min(CORNER, distance(before, point) / 2)
    const out = Math.min(CORNER, distance(point, after) / 2)
    const start = toward(point, before, into)
    const end = toward(point, after, out)
    parts.push(`L${round(start.x)} ${round(start.y)}`)
    parts.push(`Q${round(point.x)} ${round(point.y)} ${round(end.x)} ${round(end.y)}`)
  })
  return parts.join('')
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

/** The arrowhead at the end of a line, as path data. */
export function arrowOf(points: readonly Point[], size = 7): string {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return ''
  const back = toward(tip, before, size)
  const side = { x: (tip.y - back.y) * 0.55, y: (back.x - tip.x) * 0.55 }
  return `M${round(tip.x)} ${round(tip.y)}L${round(back.x + side.x)} ${round(back.y + side.y)}L${round(back.x - side.x)} ${round(back.y - side.y)}Z`
}

export function boundsOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
