import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Host } from '../../shared/ipc/contract.ts'
import type { Engine } from './engine.ts'
import type { Studio, StudioActions } from './types.ts'

/** What only the mounted canvas can do; null while there is none. */
export interface CanvasHandle {
  fit(): void
  zoomIn(): void
  zoomOut(): void
  zoomReset(): void
  /** Middle of what is in view, in the drawing's pixels: where Paste and Enter in the palette put things. */
  centre(): { readonly x: number; readonly y: number }
  /** A component follows the pointer from the palette, the button being down, until it is let go over the canvas. */
  beginPlacing(type: string): void
  /** Adds a component to the selected container, or else in the middle of the view, where there is room. */
  placeAtCentre(type: string): void
}

/** Everything that a part of the studio may need: one object, made once, so that reading it never renders anything. */
export interface Workbench {
  readonly store: StoreApi<Studio>
  readonly host: Host
  readonly engine: Engine
  readonly canvas: { current: CanvasHandle | null }
}

export const StudioContext = createContext<Workbench | null>(null)

export function useWorkbench(): Workbench {
  const workbench = useContext(StudioContext)
  if (!workbench) throw new Error('useWorkbench is called outside StudioContext')
  return workbench
}

/** A slice of the state. Return a primitive or an object that the state holds; a fresh object renders at every change. */
export const useStudio = <Slice>(selector: (studio: Studio) => Slice): Slice =>
  useStore(useWorkbench().store, selector)

export const useActions = (): StudioActions => useWorkbench().store.getState().actions

export const useHost = (): Host => useWorkbench().host

export const useEngine = (): Engine => useWorkbench().engine
