import { type Box, contains, encloses, isContainer, overlap, type Point } from './metrics.ts'
import type { Scene } from './scene.ts'

/** The innermost frame at a point, in front of the others; null where there is none. */
export function containerAt(scene: Scene, point: Point, except: ReadonlySet<string>): string | null {
  let found: string | null = null
  for (const [id, box] of scene.boxes) {
    const node = scene.document.nodes[id]
    if (node && !except.has(id) && isContainer(node) && contains(box, point)) found = id
  }
  return found
}

/** The card at a point, or else the innermost frame; null on the empty canvas. */
export function nodeAt(scene: Scene, point: Point): string | null {
  let card: string | null = null
  let frame: string | null = null
  for (const [id, box] of scene.boxes) {
    const node = scene.document.nodes[id]
    if (!node || !contains(box, point)) continue
    if (isContainer(node)) frame = id
    else card = id
  }
  return card ?? frame
}

/** What a selection rectangle takes: cards that it touches, frames that it encloses. */
export function nodesIn(scene: Scene, area: Box): readonly string[] {
  const found: string[] = []
  for (const [id, box] of scene.boxes) {
    const node = scene.document.nodes[id]
    if (node && (isContainer(node) ? encloses(area, box) : overlap(area, box))) found.push(id)
  }
  return found
}

/** What is to be mounted for a part of the drawing that is in view. */
export function visibleIn(scene: Scene, area: Box): readonly string[] {
  const found: string[] = []
  for (const [id, box] of scene.boxes) if (overlap(area, box)) found.push(id)
  return found
}
