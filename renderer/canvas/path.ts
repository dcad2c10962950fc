import type { Box, Point } from './metrics.ts'

const CORNER = 8

const round = (value: number) => Math.round(value * 10) / 10

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

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
    const start = toward(point, before, Math.min(CORNER, distance(before, point) / 2))
    const end = toward(point, after, Math.min(CORNER, distance(point, after) / 2))
    parts.push(`L${round(start.x)} ${round(start.y)}`)
    parts.push(`Q${round(point.x)} ${round(point.y)} ${round(end.x)} ${round(end.y)}`)
  })
  return parts.join('')
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

/** The middle of the middle piece. */
export function middleOf(points: readonly Point[]): Point {
  const at = Math.floor((points.length - 1) / 2)
  const a = points[at] ?? { x: 0, y: 0 }
  const b = points[at + 1] ?? a
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
