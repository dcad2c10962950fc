import { Background, BackgroundVariant, ReactFlow, ReactFlowProvider, ViewportPortal } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { memo, useEffect, useRef, useState } from 'react'
import { useStudio, useWorkbench } from '../state/store.ts'
import { CardNode } from './CardNode.tsx'
import styles from './canvas.module.css'
import { CanvasContext, createCanvasStore, useCanvas, useCanvasStore } from './canvasStore.ts'
import { EdgeLayer } from './EdgeLayer.tsx'
import { EmptyHint } from './EmptyHint.tsx'
import { FrameNode } from './FrameNode.tsx'
import { Grips } from './Grips.tsx'
import type { Kit } from './gestures/kit.ts'
import { ImpliedBanner } from './ImpliedBanner.tsx'
import { DrawingMarks, PointerMarks } from './Marks.tsx'
import { Minimap } from './Minimap.tsx'
import { Overview } from './Overview.tsx'
import { useCanvasHandle } from './useCanvasHandle.ts'
import { useDrawing } from './useDrawing.ts'
import { useKeys } from './useKeys.ts'
import { usePainted } from './usePainted.ts'
import { usePress } from './usePress.ts'
import { MAX_ZOOM, MIN_ZOOM, useView } from './useView.ts'
import { ZoomBar } from './ZoomBar.tsx'

const NODE_TYPES = { card: CardNode, frame: FrameNode }
const NO_EDGES: never[] = []
const PAN_BUTTONS = [1, 2]
const NO_ATTRIBUTION = { hideAttribution: true }

/** The drawing. React Flow pans, zooms and mounts; gestures, connections and geometry are the studio's own. */
export function Canvas() {
  const [canvas] = useState(createCanvasStore)
  return (
    <CanvasContext.Provider value={canvas}>
      <ReactFlowProvider>
        <Surface />
      </ReactFlowProvider>
    </CanvasContext.Provider>
  )
}

function Surface() {
  const canvas = useCanvasStore()
  const { store } = useWorkbench()
  const root = useRef<HTMLDivElement>(null)
  const kit = useRef<Kit | null>(null)
  const view = useView(canvas, store)
  const drawing = useDrawing()
  const panning = useKeys(kit)
  const press = usePress(kit, panning)
  const grid = useStudio((studio) => studio.grid)
  const overview = useCanvas((state) => state.overview)
  useEffect(() => {
    if (root.current) kit.current = { store, canvas, root: root.current, setView: view.setView }
    return () => {
      kit.current = null
    }
  }, [store, canvas, view])
  useCanvasHandle(kit, view)
  usePainted()
  return (
    <div
      ref={root}
      className={styles.canvas}
      role="application"
      aria-label="Drawing"
      data-testid="canvas"
      {...press}
      onFocus={({ target }) => {
        // Only for those who go by keyboard: a click must not move what it points at.
        const id = target.matches(':focus-visible') ? target.getAttribute('data-node') : null
        if (id !== null) view.show([id])
      }}
    >
      <ReactFlow
        nodes={drawing.nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        zIndexMode="manual"
        panOnScroll
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        panOnDrag={PAN_BUTTONS}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        disableKeyboardA11y
        proOptions={NO_ATTRIBUTION}
      >
        {grid && !overview && <Background variant={BackgroundVariant.Dots} gap={24} size={1.4} />}
        <ViewportPortal>
          {!overview && <EdgeLayer routes={drawing.routes} />}
          {!overview && <Grips boxOf={drawing.boxOf} />}
          <DrawingMarks boxOf={drawing.boxOf} />
        </ViewportPortal>
      </ReactFlow>
      {overview && <Overview drawing={drawing} />}
      <EmptyHint />
      <PointerMarks />
      <ImpliedBanner />
      <Minimap setView={view.setView} />
      <ZoomBar view={view} />
      <LiveRegion />
    </div>
  )
}

const LiveRegion = memo(function LiveRegion() {
  const announcement = useCanvas((state) => state.announcement)
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {announcement}
    </div>
  )
})
