import { useEffect } from 'react'
import { useHost } from '../state/store.ts'
import { useCanvasStore } from './canvasStore.ts'

/** Says, once, that the first graph is on screen: to tests by an attribute, to the desktop so that it shows its window. */
export function usePainted(): void {
  const canvas = useCanvasStore()
  const host = useHost()
  useEffect(() => {
    let told = false
    const tell = () => {
      if (told || canvas.getState().mounted === null) return
      told = true
      // Two frames: the first one lays out and paints what React has just put there.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          document.getElementById('root')?.setAttribute('data-app-state', 'ready')
          host.request('window.painted', {}).catch((cause: unknown) => {
            console.error('The window could not be told that the drawing is on screen:', cause)
          })
        }),
      )
    }
    tell()
    return canvas.subscribe(tell)
  }, [canvas, host])
}
