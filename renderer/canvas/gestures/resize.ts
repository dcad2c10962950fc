import type { Operation } from '../../../shared/document/operations/index.ts'
import { type Box, HEADER, PADDING, snap } from '../metrics.ts'
import { withRoom } from '../place.ts'
import { originOf, type Scene } from '../scene.ts'
import { announce, clearMarks, type Gesture, type Kit, type Pointer, sceneNow } from './kit.ts'

/** Compass points of the border that is dragged: 'n', 'se'… */
export type Grip = 'n' | 'e' | 's' | 'w' | 'ne' | 'nw' | 'se' | 'sw'

const SMALLEST = { width: 160, height: 96 }

/** Drags a border or corner of a frame. What is in it keeps its place on the canvas, and the frame never gets smaller than it. */
export function resize(kit: Kit, id: string, grip: Grip, start: Pointer): Gesture {
  const scene = sceneNow(kit)
  const before = scene.boxes.get(id) ?? { x: 0, y: 0, ...SMALLEST }
  const limits = limitsOf(scene, id, before)
  let box = before
  return {
    follow: true,
    move(pointer) {
      box = dragged(
        before,
        limits,
        grip,
        pointer.drawing.x - start.drawing.x,
        pointer.drawing.y - start.drawing.y,
      )
      kit.canvas.setState({ resizing: { id, box } })
    },
    end() {
      clearMarks(kit)
      const { x, y, width, height } = box
      if (x === before.x && y === before.y && width === before.width && height === before.height) return
      const name = scene.document.nodes[id]?.name ?? id
      const operations = withRoom(scene, resizeOperations(scene, id, box))
      if (kit.store.getState().actions.change(`Resize "${name}"`, operations))
        announce(kit, `Resized ${name}`)
    },
    cancel: () => clearMarks(kit),
  }
}

interface Limits {
  /** The borders may not come further in than these; absolute. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function limitsOf(scene: Scene, id: string, box: Box): Limits {
  const inside = (scene.children.get(id) ?? []).flatMap((child) => scene.boxes.get(child) ?? [])
  return {
    left: Math.min(box.x + box.width - SMALLEST.width, ...inside.map(({ x }) => x - PADDING)),
    top: Math.min(box.y + box.height - SMALLEST.height, ...inside.map(({ y }) => y - HEADER - 8)),
    right: Math.max(box.x + SMALLEST.width, ...inside.map(({ x, width }) => x + width + PADDING)),
    bottom: Math.max(box.y + SMALLEST.height, ...inside.map(({ y, height }) => y + height + PADDING)),
  }
}

function dragged(box: Box, limits: Limits, grip: Grip, byX: number, byY: number): Box {
  let { x, y } = box
  let right = box.x + box.width
  let bottom = box.y + box.height
  if (grip.includes('w')) x = Math.min(snap(x + byX), limits.left)
  if (grip.includes('n')) y = Math.min(snap(y + byY), limits.top)
  if (grip.includes('e')) right = Math.max(snap(right + byX), limits.right)
  if (grip.includes('s')) bottom = Math.max(snap(bottom + byY), limits.bottom)
  return { x, y, width: right - x, height: bottom - y }
}

export function resizeOperations(scene: Scene, id: string, box: Box): readonly Operation[] {
  const { document } = scene
  const before = scene.boxes.get(id)
  if (!before) return []
  const origin = originOf(scene, document.nodes[id]?.parent ?? null)
  const position = { x: box.x - origin.x, y: box.y - origin.y }
  const shift = { x: before.x - box.x, y: before.y - box.y }
  const operations: Operation[] = [
    { verb: 'resizeNode', id, size: { width: box.width, height: box.height }, position },
  ]
  const children = scene.children.get(id) ?? []
  if ((shift.x === 0 && shift.y === 0) || children.length === 0) return operations
  const moves = children.flatMap((child) => {
    const node = document.nodes[child]
    return node
      ? [{ id: child, position: { x: node.position.x + shift.x, y: node.position.y + shift.y } }]
      : []
  })
  return [...operations, { verb: 'moveNodes', moves }]
}
