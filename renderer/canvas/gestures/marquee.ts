import { containerAt, nodesIn } from '../hit.ts'
import type { Box, Point } from '../metrics.ts'
import { clearMarks, type Gesture, type Kit, type Pointer, sceneNow } from './kit.ts'

const THRESHOLD = 4
const NONE: ReadonlySet<string> = new Set()

/** A press on the empty canvas or inside a frame: a rectangle when it is drawn out, else a click on what is there. */
export function marquee(kit: Kit, start: Pointer): Gesture {
  const { actions, selection } = kit.store.getState()
  const kept = start.shift ? selection : { nodes: [], edges: [] }
  let drawing = false
  const areaTo = (point: Point): Box => ({
    x: Math.min(start.drawing.x, point.x),
    y: Math.min(start.drawing.y, point.y),
    width: Math.abs(start.drawing.x - point.x),
    height: Math.abs(start.drawing.y - point.y),
  })
  return {
    follow: true,
    move(pointer) {
      const distance = Math.hypot(pointer.window.x - start.window.x, pointer.window.y - start.window.y)
      if (!drawing && distance < THRESHOLD) return
      drawing = true
      const area = areaTo(pointer.drawing)
      kit.canvas.setState({ marquee: area })
      const found = nodesIn(sceneNow(kit), area)
      actions.select({ nodes: [...new Set([...kept.nodes, ...found])], edges: kept.edges })
    },
    end() {
      clearMarks(kit)
      if (drawing) return
      const frame = containerAt(sceneNow(kit), start.drawing, NONE)
      if (frame === null) actions.select(kept)
      else actions.select({ nodes: [...new Set([...kept.nodes, frame])], edges: kept.edges })
    },
    cancel() {
      clearMarks(kit)
      actions.select(selection)
    },
  }
}
