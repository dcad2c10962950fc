/** Where pasted things land: beside what is there, never on top of it. */
import type { Document } from '../../shared/document/schema.ts'
import { around, type Box, GAP, inflate, overlap, type Point } from '../canvas/metrics.ts'
import { INSET } from '../canvas/place.ts'
import { originOf, type Scene, sceneOf } from '../canvas/scene.ts'

export interface Landing {
  readonly id: string
  /** Container that it lands in; null: the top level. */
  readonly parent: string | null
  /** True: into another container than its original's, whose corner it moves to first. */
  readonly moved: boolean
}

/** Tries to the right and downwards before it gives up and overlaps. */
const TRIES = 12
const OVERLAPPING: Point = { x: 32, y: 32 }

/** Positions of the outermost nodes of a fragment in their new containers. What was arranged stays arranged. */
export function landingPlaces(
  scene: Scene,
  nodes: Document['nodes'],
  landings: readonly Landing[],
): ReadonlyMap<string, Point> {
  const own = sceneOf({ ...scene.document, nodes })
  const placed = landings.flatMap((landing) => {
    const box = own.boxes.get(landing.id)
    return box ? [{ ...landing, box }] : []
  })
  const group = around(placed.map(({ box }) => box))
  const [first] = placed
  if (!group || !first) return new Map()
  const corner = originOf(scene, first.parent)
  // Into another container: its corner first. Else beside the original, which is where the group stands now.
  const start = first.moved
    ? { x: corner.x + INSET.x - group.x, y: corner.y + INSET.y - group.y }
    : { x: 0, y: 0 }
  const shift = freeShift(scene, placed, group, start)
  return new Map(
    placed.map(({ id, parent, box }) => {
      const origin = originOf(scene, parent)
      const x = box.x + shift.x - origin.x
      const y = box.y + shift.y - origin.y
      return [id, parent === null ? { x, y } : { x: Math.max(INSET.x, x), y: Math.max(INSET.y, y) }]
    }),
  )
}

function freeShift(
  scene: Scene,
  placed: readonly (Landing & { readonly box: Box })[],
  group: Box,
  start: Point,
): Point {
  const free = (shift: Point) =>
    placed.every(({ parent, box }) => {
      const at = inflate({ ...box, x: box.x + shift.x, y: box.y + shift.y }, GAP / 4)
      return (scene.children.get(parent) ?? []).every((id) => {
        const other = scene.boxes.get(id)
        return !other || !overlap(at, other)
      })
    })
  for (let step = 0; step < TRIES; step++) {
    const right = { x: start.x + step * (group.width + GAP), y: start.y }
    if (free(right)) return right
    const below = { x: start.x, y: start.y + step * (group.height + GAP) }
    if (free(below)) return below
  }
  return { x: start.x + OVERLAPPING.x, y: start.y + OVERLAPPING.y }
}
