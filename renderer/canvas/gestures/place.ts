import type { ComponentSpec } from '../../../shared/catalog/define.ts'
import { componentOf } from '../../../shared/catalog/index.ts'
import { containerAt } from '../hit.ts'
import { naturalSize, type Point } from '../metrics.ts'
import { addComponent, type Drop, freeSpot, homeFor, planDrop } from '../place.ts'
import { originOf } from '../scene.ts'
import { marksFor } from './drag.ts'
import { announce, clearMarks, type Gesture, type Kit, type Pointer, sceneNow } from './kit.ts'

const NONE: ReadonlySet<string> = new Set()

/** A component on its way from the palette to the canvas. */
export function place(kit: Kit, type: string): Gesture | null {
  const spec = componentOf(type)
  if (!spec) return null
  const scene = sceneNow(kit)
  const size = naturalSize(spec)
  const dropAt = ({ inside, drawing }: Pointer): Drop | null =>
    inside ? planDrop(scene.document, [spec], containerAt(scene, drawing, NONE)) : null
  return {
    follow: true,
    move(pointer) {
      const drop = dropAt(pointer)
      const marks = drop ? marksFor(scene, drop, null, pointer) : { target: null, hint: null }
      kit.canvas.setState({ placing: { type, at: pointer.window, overCanvas: pointer.inside }, ...marks })
    },
    end(pointer) {
      const drop = dropAt(pointer)
      clearMarks(kit)
      if (!drop) return
      if (drop.kind === 'refused') {
        kit.store.getState().actions.notify({ tone: 'warning', text: drop.reason })
        announce(kit, `Not added. ${drop.reason}`)
        return
      }
      const grip = spec.container ? { x: 60, y: 20 } : { x: size.width / 2, y: size.height / 2 }
      const corner = { x: pointer.drawing.x - grip.x, y: pointer.drawing.y - grip.y }
      add(kit, spec, drop.parent, corner)
    },
    cancel: () => clearMarks(kit),
  }
}

/** Adds a component without pointing: into the selected container or what is in the middle of the view, on a free spot. */
export function placeAtCentre(kit: Kit, type: string, centre: Point): void {
  const spec = componentOf(type)
  if (!spec) return
  const scene = sceneNow(kit)
  const { document } = scene
  const near: string[] = []
  const start = kit.store.getState().selection.nodes[0] ?? containerAt(scene, centre, NONE)
  for (let id = start ?? undefined; id !== undefined && !near.includes(id); id = document.nodes[id]?.parent)
    if (Object.hasOwn(document.nodes, id)) near.push(id)
  const drop = homeFor(document, spec, near)
  if (drop.kind === 'refused') {
    kit.store.getState().actions.notify({ tone: 'warning', text: drop.reason })
    announce(kit, `Not added. ${drop.reason}`)
    return
  }
  const size = naturalSize(spec)
  const wanted =
    drop.parent === null
      ? { x: centre.x - size.width / 2, y: centre.y - size.height / 2 }
      : originOf(scene, drop.parent)
  const id = add(kit, spec, drop.parent, freeSpot(scene, drop.parent, spec, wanted))
  if (id !== null) kit.store.getState().actions.reveal({ node: id })
}

function add(kit: Kit, spec: ComponentSpec, parent: string | null, corner: Point): string | null {
  const scene = sceneNow(kit)
  const added = addComponent(scene, spec, parent, corner)
  const { actions } = kit.store.getState()
  if (!added || !actions.change(`Add ${spec.title}`, added.operations)) return null
  actions.select({ nodes: [added.id] })
  const container = kit.store.getState().history.document.nodes[added.id]?.parent
  const where =
    container === undefined ? '' : ` in ${sceneNow(kit).document.nodes[container]?.name ?? container}`
  announce(kit, `Added ${spec.title}${where}`)
  return added.id
}
