import type { ElkNode } from 'elkjs/lib/elk-api.js'
import { around, type Box } from './metrics.ts'
import type { Scene } from './scene.ts'

/** Between parts of a drawing that nothing joins. */
const ROOM = 56
/** Width to height of the whole: about that of the window. */
const SHAPE = 1.6

interface Part {
  readonly nodes: readonly ElkNode[]
  readonly box: Box
  /** Where it stood before, for the order of reading. */
  readonly before: Box
}

/**
 * Sets parts of a drawing that no connection joins in rows. ELK puts them all beside each other, since it lays out
 * containers and their content as one: ten networks would become one line that no window can show.
 */
export function packed(scene: Scene, laidOut: ElkNode): ElkNode {
  const parts = partsOf(scene, laidOut.children ?? [])
  if (parts.length < 2) return laidOut
  const area = parts.reduce((sum, { box }) => sum + (box.width + ROOM) * (box.height + ROOM), 0)
  const widest = Math.max(...parts.map(({ box }) => box.width), Math.sqrt(area * SHAPE))
  let x = 0
  let y = 0
  let tallest = 0
  const children = inReadingOrder(parts).flatMap(({ nodes, box }) => {
    if (x > 0 && x + box.width > widest) {
      x = 0
      y += tallest + ROOM
      tallest = 0
    }
    const by = { x: x - box.x, y: y - box.y }
    x += box.width + ROOM
    tallest = Math.max(tallest, box.height)
    return nodes.map((node) => ({ ...node, x: (node.x ?? 0) + by.x, y: (node.y ?? 0) + by.y }))
  })
  return { ...laidOut, children }
}

function partsOf(scene: Scene, nodes: readonly ElkNode[]): readonly Part[] {
  const parts = new Map<string, ElkNode[]>(nodes.map((node) => [node.id, [node]]))
  const partOf = new Map<string, string>(nodes.map(({ id }) => [id, id]))
  for (const { from, to } of Object.values(scene.document.edges)) {
    const one = partOf.get(topOf(scene, from))
    const other = partOf.get(topOf(scene, to))
    if (one === undefined || other === undefined || one === other) continue
    const moved = parts.get(other) ?? []
    parts.get(one)?.push(...moved)
    for (const { id } of moved) partOf.set(id, one)
    parts.delete(other)
  }
  return [...parts.values()].flatMap((group) => {
    const box = around(group.map(({ x = 0, y = 0, width = 0, height = 0 }) => ({ x, y, width, height })))
    const before = around(group.flatMap(({ id }) => scene.boxes.get(id) ?? []))
    return box && before ? [{ nodes: group, box, before }] : []
  })
}

function topOf(scene: Scene, id: string): string {
  let at = id
  for (let depth = scene.depth.get(id) ?? 0; depth > 0; depth--) at = scene.document.nodes[at]?.parent ?? at
  return at
}

/** Rows as they are seen: what begins above the middle of a part stands in its row. */
function inReadingOrder(parts: readonly Part[]): readonly Part[] {
  return parts.toSorted(({ before: a }, { before: b }) =>
    Math.abs(a.y - b.y) < Math.min(a.height, b.height) / 2 ? a.x - b.x : a.y - b.y,
  )
}
