import { type BoxGrid, createBoxGrid } from './boxGrid.ts'
import { type Box, isContainer, type Point } from './metrics.ts'
import type { Scene } from './scene.ts'

/** Lines keep this far from cards that they pass. */
const CLEARANCE = 6

/** Cards that a line should go around. */
export interface Obstacles {
  /** How many cards the piece from `a` to `b`, level or upright, would run across; the line's own ends do not count. */
  crossed(a: Point, b: Point, ends: readonly [Box, Box]): number
}

export const NO_OBSTACLES: Obstacles = { crossed: () => 0 }

const known = new WeakMap<Scene, BoxGrid>()

/** `absent`: cards that are elsewhere at the moment. */
export function obstaclesOf(scene: Scene, absent?: ReadonlySet<string>): Obstacles {
  const gone = new Set<Box>()
  for (const id of absent ?? []) {
    const box = scene.boxes.get(id)
    if (box) gone.add(box)
  }
  const cards = cardsOf(scene)
  return {
    crossed: (a, b, [from, to]) =>
      cards.count(
        Math.min(a.x, b.x) - CLEARANCE,
        Math.min(a.y, b.y) - CLEARANCE,
        Math.max(a.x, b.x) + CLEARANCE,
        Math.max(a.y, b.y) + CLEARANCE,
        (box) => box === from || box === to || gone.has(box),
      ),
  }
}

/** All cards of a scene, by where they are. */
export function cardsOf(scene: Scene): BoxGrid {
  const before = known.get(scene)
  if (before) return before
  const grid = createBoxGrid()
  for (const [id, box] of scene.boxes) {
    const node = scene.document.nodes[id]
    if (node && !isContainer(node)) grid.add(box)
  }
  known.set(scene, grid)
  return grid
}
