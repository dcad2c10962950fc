import type { StoreApi } from 'zustand/vanilla'
import type { Studio } from '../../state/types.ts'
import { type CanvasStore, NO_GUIDES, toDrawing, type View } from '../canvasStore.ts'
import type { Point } from '../metrics.ts'
import { type Scene, sceneOf } from '../scene.ts'

/** What a gesture works with. Made once per mounted canvas. */
export interface Kit {
  readonly store: StoreApi<Studio>
  readonly canvas: CanvasStore
  readonly root: HTMLElement
  setView(view: View): void
}

export interface Pointer {
  /** From the canvas's corner. */
  readonly window: Point
  readonly drawing: Point
  readonly inside: boolean
  readonly shift: boolean
  /** Alt, or Mod on a Mac: places freely, without guides. */
  readonly free: boolean
}

/** A press and what follows until the button is let go. Moves come at most once per frame. */
export interface Gesture {
  move(pointer: Pointer): void
  end(pointer: Pointer): void
  /** Escape, or the system took the pointer away: everything is as it was before. */
  cancel(): void
  /** The view follows when the pointer pushes against a border. */
  readonly follow?: boolean
}

const EDGE = 36
const PAN_SPEED = 14

export const sceneNow = (kit: Kit): Scene => sceneOf(kit.store.getState().history.document)

export function pointerAt(
  kit: Kit,
  event: Pick<PointerEvent, 'clientX' | 'clientY' | 'shiftKey' | 'altKey'>,
) {
  const frame = kit.root.getBoundingClientRect()
  const window = { x: event.clientX - frame.left, y: event.clientY - frame.top }
  return {
    window,
    drawing: toDrawing(kit.canvas.getState().view, window),
    inside: window.x >= 0 && window.y >= 0 && window.x <= frame.width && window.y <= frame.height,
    shift: event.shiftKey,
    free: event.altKey,
  } satisfies Pointer
}

/** Runs a gesture to its end, listening on the window so that leaving the canvas does not lose it. */
export function runGesture(kit: Kit, gesture: Gesture): void {
  let last: PointerEvent | null = null
  let moved = false
  let frame = 0
  const push = { x: pushAlong(), y: pushAlong() }
  const pushed = ({ window: at }: Pointer) => {
    const { size } = kit.canvas.getState()
    return { x: push.x(at.x, size.width), y: push.y(at.y, size.height) }
  }
  const step = () => {
    frame = 0
    if (!last) return
    const pointer = pointerAt(kit, last)
    const panned = gesture.follow === true && moved && pointer.inside && follow(kit, pushed(pointer))
    if (moved || panned) gesture.move(pointerAt(kit, last))
    moved = panned
    if (panned) frame = requestAnimationFrame(step)
  }
  const onMove = (event: PointerEvent) => {
    last = event
    moved = true
    pushed(pointerAt(kit, event))
    if (frame === 0) frame = requestAnimationFrame(step)
  }
  const finish = () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('blur', onCancel)
  }
  const onUp = (event: PointerEvent) => {
    finish()
    // A quick hand lets go before the next frame: what it did since the last one counts as well.
    if (last) gesture.move(pointerAt(kit, event))
    gesture.end(pointerAt(kit, event))
  }
  const onCancel = () => {
    finish()
    gesture.cancel()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('blur', onCancel)
}

/**
 * How hard the pointer pushes against the two ends of an axis, from 1 (the start) to -1 (the end). Being near a border is
 * no push: what comes out of the palette has to cross one, and what was grabbed beside one was not taken there. Only the
 * way that the pointer has gone towards it, from the farthest that it has been from it, counts.
 */
function pushAlong(): (value: number, length: number) => number {
  const depth = (distance: number) => Math.min(EDGE, Math.max(0, EDGE - distance))
  let atStart = EDGE
  let atEnd = EDGE
  const share = (now: number, least: number) => (now > least ? (now - least) / (EDGE - least) : 0)
  return (value, length) => {
    const start = depth(value)
    const end = depth(length - value)
    atStart = Math.min(atStart, start)
    atEnd = Math.min(atEnd, end)
    return share(start, atStart) - share(end, atEnd)
  }
}

function follow(kit: Kit, push: Point): boolean {
  if (push.x === 0 && push.y === 0) return false
  const { view } = kit.canvas.getState()
  kit.setView({ x: view.x + push.x * PAN_SPEED, y: view.y + push.y * PAN_SPEED, zoom: view.zoom })
  return true
}

/** Puts away everything that a gesture shows. */
export function clearMarks(kit: Kit): void {
  kit.canvas.setState({
    marquee: null,
    guides: NO_GUIDES,
    hint: null,
    target: null,
    connecting: null,
    placing: null,
    resizing: null,
  })
}

export const announce = (kit: Kit, text: string): void => kit.canvas.setState({ announcement: text })
