/** Aligning and distributing what is selected: plain geometry on the drawing's own sizes. */
import type { Move } from '../../shared/document/operations/moveNodes.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { Box } from '../canvas/metrics.ts'
import { sceneOf, topmost } from '../canvas/scene.ts'

export type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

interface Placed {
  readonly id: string
  readonly box: Box
}

function placed(document: Document, ids: readonly string[]): readonly Placed[] {
  const scene = sceneOf(document)
  return topmost(document, ids).flatMap((id) => {
    const box = scene.boxes.get(id)
    return box ? [{ id, box }] : []
  })
}

/** How many of these could be arranged: what stands in another selected node moves with it. */
export const arrangeable = (document: Document, ids: readonly string[]): number =>
  topmost(document, ids).length

export function align(document: Document, ids: readonly string[], edge: Edge): readonly Move[] {
  const items = placed(document, ids)
  const left = Math.min(...items.map(({ box }) => box.x))
  const right = Math.max(...items.map(({ box }) => box.x + box.width))
  const top = Math.min(...items.map(({ box }) => box.y))
  const bottom = Math.max(...items.map(({ box }) => box.y + box.height))
  return moves(document, items, ({ box }) => {
    switch (edge) {
      case 'left':
        return { x: left, y: box.y }
      case 'centre':
        return { x: (left + right - box.width) / 2, y: box.y }
      case 'right':
        return { x: right - box.width, y: box.y }
      case 'top':
        return { x: box.x, y: top }
      case 'middle':
        return { x: box.x, y: (top + bottom - box.height) / 2 }
      case 'bottom':
        return { x: box.x, y: bottom - box.height }
    }
  })
}

/** Equal gaps between the outermost two; these stay where they are. */
export function distribute(
  document: Document,
  ids: readonly string[],
  axis: 'horizontally' | 'vertically',
): readonly Move[] {
  const start = (box: Box) => (axis === 'horizontally' ? box.x : box.y)
  const length = (box: Box) => (axis === 'horizontally' ? box.width : box.height)
  const items = [...placed(document, ids)].sort((a, b) => start(a.box) - start(b.box))
  const [first] = items
  const last = items.at(-1)
  if (!first || !last || items.length < 3) return []
  const filled = items.reduce((sum, { box }) => sum + length(box), 0)
  const gap = (start(last.box) + length(last.box) - start(first.box) - filled) / (items.length - 1)
  const target = new Map<string, number>()
  let at = start(first.box)
  for (const { id, box } of items) {
    target.set(id, at)
    at += length(box) + gap
  }
  return moves(document, items, ({ id, box }) => {
    const to = target.get(id) ?? start(box)
    return axis === 'horizontally' ? { x: to, y: box.y } : { x: box.x, y: to }
  })
}

/** From absolute targets to positions in their containers; what stands right already is left out. */
function moves(
  document: Document,
  items: readonly Placed[],
  target: (item: Placed) => { readonly x: number; readonly y: number },
): readonly Move[] {
  return items.flatMap((item) => {
    const node = document.nodes[item.id]
    const to = target(item)
    const by = { x: to.x - item.box.x, y: to.y - item.box.y }
    if (!node || (by.x === 0 && by.y === 0)) return []
    return [{ id: item.id, position: { x: node.position.x + by.x, y: node.position.y + by.y } }]
  })
}
