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
  /** The view follows when the pointer comes near a border. */
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
  const step = () => {
    frame = 0
    if (!last) return
    const panned = gesture.follow === true && moved && follow(kit, pointerAt(kit, last))
    if (moved || panned) gesture.move(pointerAt(kit, last))
    moved = panned
    if (panned) frame = requestAnimationFrame(step)
  }
  const onMove = (event: PointerEvent) => {
    last = event
    moved = true
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

function follow(kit: Kit, { window: at, inside }: Pointer): boolean {
  if (!inside) return false
  const { view, size } = kit.canvas.getState()
  const push = (value: number, length: number) =>
    value < EDGE ? 1 - value / EDGE : value > length - EDGE ? (length - EDGE - value) / EDGE : 0
  const x = push(at.x, size.width) * PAN_SPEED
  const y = push(at.y, size.height) * PAN_SPEED
  if (x === 0 && y === 0) return false
  kit.setView({ x: view.x + x, y: view.y + y, zoom: view.zoom })
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
