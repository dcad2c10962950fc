import { memo, type PointerEvent as ReactPointerEvent, useEffect, useMemo, useRef } from 'react'
import { useStudio } from '../state/store.ts'
import styles from './canvas.module.css'
import { type CanvasState, useCanvas, useCanvasStore, type View } from './canvasStore.ts'
import { around, type Box, encloses, inflate } from './metrics.ts'
import { paintDrawing, type Tokens } from './paint.ts'
import { routesOf } from './routing.ts'
import { type Scene, sceneOf } from './scene.ts'
import { useTokens } from './useTokens.ts'

const SIZE = { width: 184, height: 124 }
const NOTHING = { nodes: [], edges: [] }
const PAINT_AFTER_MS = 300

/** The whole drawing in a corner. It is painted when the document changes, not while something is dragged. */
export const Minimap = memo(function Minimap({ setView }: { readonly setView: (view: View) => void }) {
  const shown = useStudio((studio) => studio.minimap)
  const all = useStudio(({ history }) => extentOf(sceneOf(history.document)))
  // With everything in view there is nowhere to go, and the map would only cover a part of it.
  const needed = useCanvas(({ view, size }) => all !== null && !encloses(areaInView(view, size), all))
  return shown && needed ? <MapView setView={setView} /> : null
})

const extents = new WeakMap<Scene, Box | null>()

function extentOf(scene: Scene): Box | null {
  const known = extents.get(scene)
  if (known !== undefined) return known
  const extent = around(scene.boxes.values())
  extents.set(scene, extent)
  return extent
}

const areaInView = ({ x, y, zoom }: View, { width, height }: CanvasState['size']): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
})

function MapView({ setView }: { readonly setView: (view: View) => void }) {
  const canvas = useCanvasStore()
  const element = useRef<HTMLCanvasElement>(null)
  const pane = useRef<SVGRectElement>(null)
  const document = useStudio((studio) => studio.history.document)
  const tokens = useTokens()
  const scene = useMemo(() => sceneOf(document), [document])
  const map = useMemo(() => {
    const all = inflate(extentOf(scene) ?? { x: 0, y: 0, width: 1, height: 1 }, 40)
    const zoom = Math.min(SIZE.width / all.width, SIZE.height / all.height)
    return {
      zoom,
      x: (SIZE.width - all.width * zoom) / 2 - all.x * zoom,
      y: (SIZE.height - all.height * zoom) / 2 - all.y * zoom,
    }
  }, [scene])
  useEffect(() => {
    const surface = element.current
    const ctx = surface?.getContext('2d')
    if (!surface || !ctx) return
    // When typing has come to rest: the edit itself comes first on the screen.
    const timer = setTimeout(() => paintMap(surface, ctx, scene, map, tokens), PAINT_AFTER_MS)
    return () => clearTimeout(timer)
  }, [scene, map, tokens])
  useEffect(() => {
    const place = () => {
      const { view, size } = canvas.getState()
      const rect = pane.current
      if (!rect) return
      rect.setAttribute('x', String((-view.x / view.zoom) * map.zoom + map.x))
      rect.setAttribute('y', String((-view.y / view.zoom) * map.zoom + map.y))
      rect.setAttribute('width', String((size.width / view.zoom) * map.zoom))
      rect.setAttribute('height', String((size.height / view.zoom) * map.zoom))
    }
    place()
    return canvas.subscribe((now, before) => {
      if (now.view !== before.view || now.size !== before.size) place()
    })
  }, [canvas, map])
  const go = (event: ReactPointerEvent) => {
    if (event.buttons !== 1) return
    const frame = event.currentTarget.getBoundingClientRect()
    const { view, size } = canvas.getState()
    const x = (event.clientX - frame.left - map.x) / map.zoom
    const y = (event.clientY - frame.top - map.y) / map.zoom
    const { zoom } = view
    setView({ x: size.width / 2 - x * zoom, y: size.height / 2 - y * zoom, zoom })
  }
  return (
    <div
      className={styles.minimap}
      style={SIZE}
      role="img"
      aria-label="Minimap"
      data-testid="minimap"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={go}
    >
      <canvas ref={element} style={SIZE} />
      <svg className={styles.minimapView} width={SIZE.width} height={SIZE.height} aria-hidden>
        <rect ref={pane} rx={2} />
      </svg>
    </div>
  )
}

function paintMap(
  surface: HTMLCanvasElement,
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  tokens: Tokens,
): void {
  const ratio = window.devicePixelRatio
  surface.width = SIZE.width * ratio
  surface.height = SIZE.height * ratio
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  const { routes } = routesOf(scene)
  const boxOf = (id: string) => scene.boxes.get(id)
  const still = { badges: null, selection: NOTHING, target: null, detail: false }
  paintDrawing(ctx, { scene, boxOf, routes, view, size: SIZE, tokens, ...still })
}
