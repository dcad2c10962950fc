import { Maximize, Minus, Plus } from 'lucide-react'
import { memo } from 'react'
import styles from './canvas.module.css'
import { useCanvas } from './canvasStore.ts'
import type { ViewControls } from './useView.ts'

export const ZoomBar = memo(function ZoomBar({ view }: { readonly view: ViewControls }) {
  const percent = useCanvas((state) => Math.round(state.view.zoom * 100))
  return (
    <div className={styles.zoom} role="toolbar" aria-label="Zoom">
      <button type="button" title="Zoom out" aria-label="Zoom out" onClick={() => view.zoomBy(0.8)}>
        <Minus size={15} aria-hidden />
      </button>
      <button
        type="button"
        className={styles.percent}
        title="Zoom to 100 %"
        aria-label={`Zoom ${percent} %, set to 100 %`}
        onClick={() => view.zoomTo(1)}
      >
        {percent} %
      </button>
      <button type="button" title="Zoom in" aria-label="Zoom in" onClick={() => view.zoomBy(1.25)}>
        <Plus size={15} aria-hidden />
      </button>
      <button type="button" title="Fit view" aria-label="Fit view" onClick={() => view.fit()}>
        <Maximize size={14} aria-hidden />
      </button>
    </div>
  )
})
