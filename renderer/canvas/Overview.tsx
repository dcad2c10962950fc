import { useEffect, useRef } from 'react'
import { useStudio } from '../state/store.ts'
import styles from './canvas.module.css'
import { useCanvas, useCanvasStore } from './canvasStore.ts'
import { onIconsReady } from './iconBitmaps.ts'
import { paintDrawing } from './paint.ts'
import type { Drawing } from './useDrawing.ts'
import { useTokens } from './useTokens.ts'

/** The drawing from afar. It is painted, not mounted; pressing, dragging and selecting work on its geometry. */
export function Overview({ drawing }: { readonly drawing: Drawing }) {
  const canvas = useCanvasStore()
  const element = useRef<HTMLCanvasElement>(null)
  const tokens = useTokens()
  const size = useCanvas((state) => state.size)
  const target = useCanvas((state) => state.target)
  const selection = useStudio((studio) => studio.selection)
  const badges = useStudio((studio) => studio.analysis?.badges ?? null)
  useEffect(() => {
    const surface = element.current
    const ctx = surface?.getContext('2d')
    if (!surface || !ctx) return
    const ratio = window.devicePixelRatio
    surface.width = Math.round(size.width * ratio)
    surface.height = Math.round(size.height * ratio)
    let frame = 0
    const paint = () => {
      frame = 0
      const { view } = canvas.getState()
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
      ctx.clearRect(0, 0, size.width, size.height)
      paintDrawing(ctx, { ...drawing, view, size, tokens, detail: true, badges, selection, target })
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(paint)
    }
    paint()
    const stopIcons = onIconsReady(soon)
    const stop = canvas.subscribe((now, before) => {
      // In the same frame in which React Flow moves its own layers, or the two would swim against each other.
      if (now.view !== before.view) paint()
    })
    return () => {
      cancelAnimationFrame(frame)
      stopIcons()
      stop()
    }
  }, [canvas, drawing, tokens, size, badges, selection, target])
  return <canvas ref={element} className={styles.overview} data-testid="overview" aria-hidden />
}
