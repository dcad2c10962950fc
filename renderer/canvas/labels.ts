import { relationOf } from '../../shared/catalog/relations/index.ts'
import { type BoxGrid, createBoxGrid } from './boxGrid.ts'
import { type Box, HEADER, isContainer, type Point } from './metrics.ts'
import { cardsOf } from './obstacles.ts'
import type { Route } from './route.ts'
import type { Scene } from './scene.ts'

export const LABEL_HEIGHT = 16
/** Room for ":8080" after the title. */
const PORT_WIDTH = 32
/** Where along a piece of line a label may stand, the middle first. */
const ALONG = [0.5, 0.36, 0.64, 0.22, 0.78]
/** What it costs to cover something: nothing is hidden for a label if there is any other place. */
const ON_CARD = 100
const ON_HEADER = 30
const ON_LABEL = 40

/** Pixels that a label takes, about: it is laid out without being measured. */
export const labelWidth = (text: string): number => text.length * 5.5 + 12

/** Finds each connection's label a place on its line where it covers no card, no frame's title and no other label. */
export function placeLabels(scene: Scene, routes: ReadonlyMap<string, Route>): ReadonlyMap<string, Route> {
  const cards = cardsOf(scene)
  const headers = createBoxGrid()
  for (const [id, box] of scene.boxes) {
    const node = scene.document.nodes[id]
    if (!node || !isContainer(node)) continue
    // Name, about forty characters of settings, and the cost.
    headers.add({
      x: box.x,
      y: box.y,
      width: Math.min(box.width, node.name.length * 7.4 + 380),
      height: HEADER - 6,
    })
  }
  const labels = createBoxGrid()
  const placed = new Map<string, Route>()
  for (const [id, route] of routes) {
    const edge = scene.document.edges[id]
    // The text itself depends on settings of the far end, which nothing off the screen should have to read.
    const title = relationOf(edge?.relation ?? '')?.title ?? ''
    const width = labelWidth(title) + PORT_WIDTH
    let best: { at: Point; cost: number } | null = null
    for (const { at, cost } of spots(route.points, width)) {
      if (best && cost >= best.cost) continue
      const left = at.x - width / 2
      const top = at.y - LABEL_HEIGHT / 2
      const covered = (grid: BoxGrid) => grid.count(left, top, left + width, top + LABEL_HEIGHT)
      let total = cost + covered(cards) * ON_CARD
      if (!best || total < best.cost) total += covered(headers) * ON_HEADER + covered(labels) * ON_LABEL
      if (!best || total < best.cost) best = { at, cost: total }
    }
    if (best) labels.add(boxAt(best.at, width))
    const label = best && best.cost < ON_CARD ? best.at : null
    placed.set(id, { points: route.points, label })
  }
  return placed
}

const boxAt = ({ x, y }: Point, width: number): Box => ({
  x: x - width / 2,
  y: y - LABEL_HEIGHT / 2,
  width,
  height: LABEL_HEIGHT,
})

/** Places on the pieces that are long enough, with what each costs for being short or out of the middle. */
function* spots(points: readonly Point[], width: number): Generator<{ at: Point; cost: number }> {
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (!a || !b) continue
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    const needed = a.y === b.y ? width + 14 : LABEL_HEIGHT + 12
    if (length < needed) continue
    for (const [index, share] of ALONG.entries()) {
      const at = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
      // Text lies along a level piece, and across an upright one.
      yield { at, cost: index * 2 + (a.y === b.y ? 0 : 6) + 800 / (length + 40) }
    }
  }
}
