import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Box, Point } from './metrics.ts'

/** Below this zoom a large drawing is painted on a bitmap: text is too small to read anyway, and cards cost time. */
export const OVERVIEW_ZOOM = 0.35
/** A small one keeps its cards for longer: that many of them cost nothing to speak of. */
const SMALL_DRAWING = 80
const SMALL_OVERVIEW_ZOOM = 0.2

export const isOverview = (zoom: number, nodes: number): boolean =>
  zoom < (nodes > SMALL_DRAWING ? OVERVIEW_ZOOM : SMALL_OVERVIEW_ZOOM)

/** Below this zoom connections carry no labels. */
export const LABEL_ZOOM = 0.55

export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** A line of the drawing along which something being dragged is in line with something else. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What the pointer is about to do, shown next to it. */
export interface Hint {
  readonly tone: 'accept' | 'refuse'
  readonly text: string
  /** Pixels of the window. */
  readonly at: Point
}

export interface Connecting {
  readonly from: string
  /** The free end, in the drawing's pixels. */
  readonly to: Point
  readonly over: string | null
  readonly allowed: boolean
  /** Nodes that it can lead to. */
  readonly targets: ReadonlySet<string>
}

/** A component on its way from the palette. */
export interface Placing {
  readonly type: string
  /** Pixels of the window; null while the pointer is not over the canvas. */
  readonly at: Point
  readonly overCanvas: boolean
}

/** Passing state of the canvas: none of it is saved or undone, and none of it concerns the panels. */
export interface CanvasState {
  readonly view: View
  /** Pixels of the window. */
  readonly size: { readonly width: number; readonly height: number }
  readonly overview: boolean
  readonly labels: boolean
  /** The part of the drawing that is mounted: what is in view and a margin, in steps, so that it changes seldom. */
  readonly mounted: Box | null
  /** The node under the pointer. */
  readonly hovered: string | null
  readonly marquee: Box | null
  readonly guides: readonly Guide[]
  readonly hint: Hint | null
  /** The frame that would take what is being dragged, and whether it would. */
  readonly target: { readonly id: string | null; readonly accepts: boolean } | null
  readonly connecting: Connecting | null
  readonly placing: Placing | null
  /** A frame while its border is dragged, absolute. */
  readonly resizing: { readonly id: string; readonly box: Box } | null
  /** Read out to those who do not see the canvas. */
  readonly announcement: string
}

export type CanvasStore = StoreApi<CanvasState>

export function createCanvasStore(): CanvasStore {
  return createStore<CanvasState>()(() => ({
    view: { x: 0, y: 0, zoom: 1 },
    size: { width: 0, height: 0 },
    overview: false,
    labels: true,
    mounted: null,
    hovered: null,
    marquee: null,
    guides: NO_GUIDES,
    hint: null,
    target: null,
    connecting: null,
    placing: null,
    resizing: null,
    announcement: '',
  }))
}

export const NO_GUIDES: readonly Guide[] = []

export const CanvasContext = createContext<CanvasStore | null>(null)

export function useCanvasStore(): CanvasStore {
  const store = useContext(CanvasContext)
  if (!store) throw new Error('useCanvasStore is called outside CanvasContext')
  return store
}

export const useCanvas = <Slice>(selector: (state: CanvasState) => Slice): Slice =>
  useStore(useCanvasStore(), selector)

export const toDrawing = ({ x, y, zoom }: View, point: Point): Point => ({
  x: (point.x - x) / zoom,
  y: (point.y - y) / zoom,
})

/** The part of the drawing in view, a margin around it, widened to steps: what gets mounted. */
export function mountedArea(view: View, size: CanvasState['size'], previous: Box | null): Box | null {
  if (size.width === 0 || size.height === 0) return previous
  const { x: left, y: top } = toDrawing(view, { x: 0, y: 0 })
  const { x: right, y: bottom } = toDrawing(view, { x: size.width, y: size.height })
  const step = 256
  const margin = 160
  const x = Math.floor((left - margin) / step) * step
  const y = Math.floor((top - margin) / step) * step
  const area = {
    x,
    y,
    width: Math.ceil((right + margin) / step) * step - x,
    height: Math.ceil((bottom + margin) / step) * step - y,
  }
  if (!previous) return area
  const same =
    previous.x === area.x &&
    previous.y === area.y &&
    previous.width === area.width &&
    previous.height === area.height
  return same ? previous : area
}
