import { type PointerEvent as ReactPointerEvent, type RefObject, useMemo } from 'react'
import { connect } from './gestures/connect.ts'
import { drag } from './gestures/drag.ts'
import { type Kit, type Pointer, pointerAt, runGesture, sceneNow } from './gestures/kit.ts'
import { marquee } from './gestures/marquee.ts'
import { type Grip, resize } from './gestures/resize.ts'
import { nodeAt } from './hit.ts'

/** What was pressed, told by the attributes that the parts of the canvas carry. */
function pressed(target: Element, name: string): string | null {
  return target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null
}

export interface PressHandlers {
  onPointerDown(event: ReactPointerEvent): void
  onPointerMove(event: ReactPointerEvent): void
  onPointerLeave(): void
  onDoubleClick(event: React.MouseEvent): void
}

/** Turns a press on the canvas into the gesture that it begins. `panning`: the space bar is held, and the view moves. */
export function usePress(kit: RefObject<Kit | null>, panning: RefObject<boolean>): PressHandlers {
  return useMemo(() => {
    const gestureFor = (on: Kit, target: Element, pointer: Pointer) => {
      const id = pressed(target, 'node')
      if (target.closest('[data-handle]') && id !== null) return connect(on, id)
      const grip = pressed(target, 'resize')
      if (grip !== null && id !== null) return resize(on, id, grip as Grip, pointer)
      if (id !== null) return drag(on, id, pointer)
      if (!target.closest('.react-flow__pane')) return null
      // In the overview nothing is mounted: what is pressed is told by the drawing itself.
      const under = on.canvas.getState().overview ? nodeAt(sceneNow(on), pointer.drawing) : null
      return under === null ? marquee(on, pointer) : drag(on, under, pointer)
    }
    return {
      onPointerDown(event) {
        const on = kit.current
        if (!on || event.button !== 0 || panning.current || !(event.target instanceof Element)) return
        const edge = pressed(event.target, 'edge')
        if (edge !== null) {
          selectEdge(on, edge, event.shiftKey)
          return
        }
        const gesture = gestureFor(on, event.target, pointerAt(on, event.nativeEvent))
        if (gesture) runGesture(on, gesture)
      },
      onPointerMove(event) {
        const on = kit.current
        if (!on || !(event.target instanceof Element) || event.buttons !== 0) return
        const hovered = pressed(event.target, 'node')
        if (on.canvas.getState().hovered !== hovered) on.canvas.setState({ hovered })
      },
      onPointerLeave() {
        kit.current?.canvas.setState({ hovered: null })
      },
      onDoubleClick(event) {
        const on = kit.current
        if (!on || !(event.target instanceof Element)) return
        const { view, overview } = on.canvas.getState()
        const id = overview
          ? nodeAt(sceneNow(on), pointerAt(on, event.nativeEvent).drawing)
          : pressed(event.target, 'node')
        if (id === null) return
        on.store.getState().actions.reveal({ node: id })
        if (overview) on.setView(centredOn(on, pointerAt(on, event.nativeEvent), view.zoom))
      },
    }
  }, [kit, panning])
}

function selectEdge({ store }: Kit, id: string, add: boolean): void {
  const { selection, actions } = store.getState()
  if (!add) {
    actions.select({ edges: [id] })
    return
  }
  const edges = selection.edges.includes(id)
    ? selection.edges.filter((other) => other !== id)
    : [...selection.edges, id]
  actions.select({ nodes: selection.nodes, edges })
}

/** From the overview back to reading size, around what was pointed at. */
function centredOn({ canvas }: Kit, { drawing }: Pointer, zoom: number) {
  const { size } = canvas.getState()
  const next = Math.max(zoom, 0.85)
  return { x: size.width / 2 - drawing.x * next, y: size.height / 2 - drawing.y * next, zoom: next }
}
