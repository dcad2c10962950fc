import type { Move } from '../../shared/document/operations/moveNodes.ts'
import type { Document } from '../../shared/document/schema.ts'
import { type Box, GAP, overlap } from './metrics.ts'
import { type Scene, sceneOf } from './scene.ts'

/** Pushing one neighbour may push the next; a drawing in which this does not settle is left as it is. */
const MAX_PUSHES = 200

/**
 * What must move aside because frames have grown: from `before` to the scene of `document`. Neighbours that a frame
 * now covers and did not cover before go right or down, whichever side of it they were on; the frame around them all
 * grows in turn, so the moves may reach up to the top level.
 */
export function makeRoom(before: Scene, document: Document): readonly Move[] {
  const after = sceneOf(document)
  const shifted = new Map<string, { x: number; y: number }>()
  const boxOf = (scene: Scene, id: string): Box | undefined => {
    const box = scene.boxes.get(id)
    const shift = scene === after ? shifted.get(id) : undefined
    return box && shift ? { ...box, x: box.x + shift.x, y: box.y + shift.y } : box
  }
  let pushes = 0
  const queue = [...after.boxes.keys()].filter((id) => {
    const was = before.boxes.get(id)
    const is = after.boxes.get(id)
    return was && is && (is.width > was.width || is.height > was.height)
  })
  for (let id = queue.shift(); id !== undefined && pushes < MAX_PUSHES; id = queue.shift()) {
    const was = boxOf(before, id)
    const is = boxOf(after, id)
    const parent = document.nodes[id]?.parent ?? null
    if (!was || !is) continue
    for (const other of after.children.get(parent) ?? []) {
      const otherWas = boxOf(before, other)
      const otherIs = boxOf(after, other)
      if (other === id || !otherWas || !otherIs || !overlap(is, otherIs) || overlap(was, otherWas)) continue
      const shift = shifted.get(other) ?? { x: 0, y: 0 }
      // As far as it was away before, so that the rhythm of a row or column stays.
      if (otherWas.x >= was.x + was.width)
        shift.x += is.x + is.width - otherIs.x + Math.min(GAP, otherWas.x - was.x - was.width)
      else if (otherWas.y >= was.y + was.height)
        shift.y += is.y + is.height - otherIs.y + Math.min(GAP, otherWas.y - was.y - was.height)
      else continue
      shifted.set(other, shift)
      queue.push(other)
      pushes++
    }
  }
  return [...shifted].flatMap(([id, shift]) => {
    const node = document.nodes[id]
    return node ? [{ id, position: { x: node.position.x + shift.x, y: node.position.y + shift.y } }] : []
  })
}
