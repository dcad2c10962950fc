import { useMemo, useRef } from 'react'
import { type CanvasNode, createProjector } from '../state/projection.ts'
import { useStudio } from '../state/store.ts'
import type { DragOverlay } from '../state/types.ts'
import { useCanvas } from './canvasStore.ts'
import { visibleIn } from './hit.ts'
import type { Box, Point } from './metrics.ts'
import type { Route } from './route.ts'
import { routesOf, routesWhileMoving } from './routing.ts'
import { type Scene, sceneOf, subtree } from './scene.ts'

export interface Drawing {
  readonly scene: Scene
  readonly nodes: CanvasNode[]
  readonly routes: ReadonlyMap<string, Route>
  /** Where a node is now, dragged or not; absolute. */
  readonly boxOf: (id: string) => Box | undefined
  readonly lifted: ReadonlySet<string>
}

const NOTHING: ReadonlySet<string> = new Set()
const NO_NODES: CanvasNode[] = []

/** The document and what is being dragged, as what there is to mount and to paint. */
export function useDrawing(): Drawing {
  const document = useStudio((studio) => studio.history.document)
  const overlay = useStudio((studio) => studio.drag)
  const mounted = useCanvas((state) => state.mounted)
  const overview = useCanvas((state) => state.overview)
  const resizing = useCanvas((state) => state.resizing)
  const projector = useRef<ReturnType<typeof createProjector> | null>(null)
  projector.current ??= createProjector()
  const project = projector.current

  const scene = useMemo(() => sceneOf(document), [document])

  // The set stays the same from frame to frame of a drag: only where it is changes.
  const liftedKey = overlay === null ? '' : Object.keys(overlay).join(' ')
  const lifted = useMemo(
    () => (liftedKey === '' ? NOTHING : subtree(scene, liftedKey.split(' '))),
    [scene, liftedKey],
  )

  const boxOf = useMemo(() => {
    if (overlay !== null) return boxesWhileDragging(scene, overlay, lifted)
    if (resizing !== null) return (id: string) => (id === resizing.id ? resizing.box : scene.boxes.get(id))
    return (id: string) => scene.boxes.get(id)
  }, [scene, overlay, lifted, resizing])

  const ids = useMemo(
    () => (mounted === null || overview ? null : visibleIn(scene, mounted)),
    [scene, mounted, overview],
  )
  const nodes = useMemo(() => {
    if (ids === null) return NO_NODES
    // What is dragged stays mounted, also when the view has followed it away from where it was.
    const all = lifted.size === 0 ? ids : new Set([...ids, ...lifted])
    return project(scene, all, boxOf, lifted)
  }, [project, scene, ids, boxOf, lifted])
  const routes = useMemo(() => {
    if (overlay !== null) return routesWhileMoving(scene, lifted, boxOf)
    if (resizing !== null) return routesWhileMoving(scene, new Set([resizing.id]), boxOf)
    return routesOf(scene).routes
  }, [scene, overlay, lifted, boxOf, resizing])
  return useMemo(() => ({ scene, nodes, routes, boxOf, lifted }), [scene, nodes, routes, boxOf, lifted])
}

function boxesWhileDragging(scene: Scene, overlay: DragOverlay, lifted: ReadonlySet<string>) {
  const delta = deltaOf(scene, overlay)
  const shifted = new Map<string, Box>()
  return (id: string): Box | undefined => {
    const box = scene.boxes.get(id)
    if (!box || !lifted.has(id)) return box
    const known = shifted.get(id)
    if (known) return known
    const moved = { ...box, x: box.x + delta.x, y: box.y + delta.y }
    shifted.set(id, moved)
    return moved
  }
}

/** All that is dragged moves by the same. */
function deltaOf(scene: Scene, overlay: DragOverlay): Point {
  for (const [id, at] of Object.entries(overlay)) {
    const node = scene.document.nodes[id]
    if (node) return { x: at.x - node.position.x, y: at.y - node.position.y }
  }
  return { x: 0, y: 0 }
}
