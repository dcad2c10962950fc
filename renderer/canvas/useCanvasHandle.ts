import { type RefObject, useEffect } from 'react'
import { useWorkbench } from '../state/store.ts'
import { toDrawing } from './canvasStore.ts'
import { type Kit, runGesture } from './gestures/kit.ts'
import { place, placeAtCentre } from './gestures/place.ts'
import type { ViewControls } from './useView.ts'

/** Lends the mounted canvas to commands and the palette. */
export function useCanvasHandle(kit: RefObject<Kit | null>, view: ViewControls): void {
  const { canvas: handle } = useWorkbench()
  useEffect(() => {
    const centre = () => {
      const state = kit.current?.canvas.getState()
      if (!state) return { x: 0, y: 0 }
      return toDrawing(state.view, { x: state.size.width / 2, y: state.size.height / 2 })
    }
    handle.current = {
      fit: () => view.fit(),
      zoomIn: () => view.zoomBy(1.25),
      zoomOut: () => view.zoomBy(0.8),
      zoomReset: () => view.zoomTo(1),
      centre,
      beginPlacing(type) {
        const gesture = kit.current && place(kit.current, type)
        if (kit.current && gesture) runGesture(kit.current, gesture)
      },
      placeAtCentre(type) {
        if (kit.current) placeAtCentre(kit.current, type, centre())
      },
    }
    return () => {
      handle.current = null
    }
  }, [handle, kit, view])
}
