import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useLayoutEffect, useMemo } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { Studio } from '../state/types.ts'
import {
  type CanvasStore,
  isOverview,
  LABEL_ZOOM,
  mountedArea,
  OVERVIEW_ZOOM,
  toDrawing,
  type View,
} from './canvasStore.ts'
import { around, type Box, centreOf, encloses } from './metrics.ts'
import { sceneOf } from './scene.ts'

export const MIN_ZOOM = 0.05
export const MAX_ZOOM = 2.5
const MARGIN = 56

export interface ViewControls {
  setView(view: View, animate?: boolean): void
  fit(ids?: readonly string[], animate?: boolean): void
  /** Zooms around the middle of the window. */
  zoomBy(factor: number): void
  zoomTo(zoom: number): void
  /** Brings nodes into view; does nothing when they are in view already. */
  show(ids: readonly string[]): void
}

const reducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Keeps the canvas's own state in step with React Flow's viewport, and moves it. */
export function useView(canvas: CanvasStore, store: StoreApi<Studio>): ViewControls {
  const flow = useReactFlow()
  const flowStore = useStoreApi()
  const setView = useCallback(
    ({ x, y, zoom }: View, animate = false) => {
      void flow.setViewport({ x, y, zoom }, animate && !reducedMotion() ? { duration: 220 } : undefined)
    },
    [flow],
  )
  useLayoutEffect(() => {
    const follow = () => {
      const { transform, width, height } = flowStore.getState()
      const [x, y, zoom] = transform
      const before = canvas.getState()
      if (before.view.x === x && before.view.y === y && before.view.zoom === zoom) {
        if (before.size.width === width && before.size.height === height) return
      }
      const view = { x, y, zoom }
      const size =
        before.size.width === width && before.size.height === height ? before.size : { width, height }
      canvas.setState({
        view,
        size,
        overview: isOverview(zoom, sceneOf(store.getState().history.document).boxes.size),
        labels: zoom >= LABEL_ZOOM,
        mounted: mountedArea(view, size, before.mounted),
      })
    }
    follow()
    return flowStore.subscribe(follow)
  }, [canvas, store, flowStore])
  const controls = useMemo<ViewControls>(() => {
    const boxesOf = (ids: readonly string[]) => {
      const { boxes } = sceneOf(store.getState().history.document)
      return around(ids.length === 0 ? boxes.values() : ids.flatMap((id) => boxes.get(id) ?? []))
    }
    const centre = (box: Box, zoom: number, animate: boolean) => {
      const { size } = canvas.getState()
      const { x, y } = centreOf(box)
      setView({ x: size.width / 2 - x * zoom, y: size.height / 2 - y * zoom, zoom }, animate)
    }
    const zoomTo = (zoom: number) => {
      const { view, size } = canvas.getState()
      const next = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom))
      const middle = toDrawing(view, { x: size.width / 2, y: size.height / 2 })
      const x = size.width / 2 - middle.x * next
      const y = size.height / 2 - middle.y * next
      setView({ x, y, zoom: next }, true)
    }
    return {
      setView,
      fit(ids = [], animate = true) {
        const { size } = canvas.getState()
        const box = boxesOf(ids)
        if (!box || size.width === 0) {
          setView({ x: 0, y: 0, zoom: 1 }, false)
          return
        }
        const across = (size.width - 2 * MARGIN) / Math.max(1, box.width)
        const along = (size.height - 2 * MARGIN) / Math.max(1, box.height)
        centre(box, Math.min(1, Math.max(MIN_ZOOM, Math.min(across, along))), animate)
      },
      zoomBy: (factor) => zoomTo(canvas.getState().view.zoom * factor),
      zoomTo,
      show(ids) {
        const { view, size } = canvas.getState()
        const box = boxesOf(ids)
        if (!box) return
        const corner = toDrawing(view, { x: 24, y: 24 })
        const shown = {
          ...corner,
          width: (size.width - 48) / view.zoom,
          height: (size.height - 48) / view.zoom,
        }
        if (view.zoom >= OVERVIEW_ZOOM && encloses(shown, box)) return
        const fitting = Math.min(shown.width / box.width, shown.height / box.height) * view.zoom
        centre(box, Math.min(Math.max(view.zoom, 0.75), Math.max(MIN_ZOOM, fitting)), true)
      },
    }
  }, [canvas, store, setView])
  useFocus(canvas, store, controls)
  return controls
}

/** Does what the store's `focus` asks: nodes to be shown, or, for an empty list, the whole drawing. */
function useFocus(canvas: CanvasStore, store: StoreApi<Studio>, controls: ViewControls): void {
  useEffect(() => {
    const obey = (nodes: readonly string[]) => {
      if (nodes.length === 0) controls.fit([], false)
      else controls.show(nodes)
    }
    // The first fit waits until the canvas knows its size.
    let waiting = true
    const start = () => {
      if (!waiting || canvas.getState().size.width === 0) return
      waiting = false
      controls.fit([], false)
    }
    start()
    const stopWaiting = canvas.subscribe(start)
    const stop = store.subscribe((now, before) => {
      if (now.focus !== before.focus && now.focus) obey(now.focus.nodes)
    })
    return () => {
      stopWaiting()
      stop()
    }
  }, [canvas, store, controls])
}
