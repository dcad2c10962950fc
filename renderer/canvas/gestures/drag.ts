import { plural } from '../../../shared/base/text.ts'
import { componentOf } from '../../../shared/catalog/index.ts'
import type { DragOverlay } from '../../state/types.ts'
import { NO_GUIDES } from '../canvasStore.ts'
import { settlePosition } from '../guides.ts'
import { containerAt } from '../hit.ts'
import { around, type Box, isContainer, overlap, type Point } from '../metrics.ts'
import { type Drop, movesInto, planDrop, withRoom } from '../place.ts'
import { type Scene, subtree, topmost } from '../scene.ts'
import { announce, clearMarks, type Gesture, type Kit, type Pointer, sceneNow } from './kit.ts'

const THRESHOLD = 4
/** Neighbours closer than this, in pixels of the window, pull what is dragged into line. */
const REACH = 6

/**
 * A press on a node: a click when it stays, else a drag of everything selected. What moves is an overlay until the
 * button is let go; then there is one step of the history, with the new container in it.
 */
export function drag(kit: Kit, id: string, start: Pointer): Gesture {
  const { selection, actions } = kit.store.getState()
  const wasSelected = selection.nodes.includes(id)
  if (start.shift && !wasSelected) actions.select({ ...selection, nodes: [...selection.nodes, id] })
  else if (!wasSelected) actions.select({ nodes: [id] })
  let session: Session | null = null
  return {
    follow: true,
    move(pointer) {
      const distance = Math.hypot(pointer.window.x - start.window.x, pointer.window.y - start.window.y)
      if (!session && distance < THRESHOLD) return
      session ??= begin(kit, id, start.drawing)
      session.move(pointer)
    },
    end(pointer) {
      if (session) {
        session.move(pointer)
        session.drop()
      } else if (wasSelected && start.shift)
        actions.select({ ...selection, nodes: selection.nodes.filter((other) => other !== id) })
      else if (wasSelected && selection.nodes.length + selection.edges.length > 1)
        actions.select({ nodes: [id] })
      finish(kit)
    },
    cancel() {
      finish(kit)
      announce(kit, 'Move cancelled')
    },
  }
}

function finish(kit: Kit): void {
  clearMarks(kit)
  if (kit.store.getState().drag !== null) kit.store.getState().actions.setDrag(null)
}

interface Session {
  move(pointer: Pointer): void
  drop(): void
}

function begin(kit: Kit, primary: string, from: Point): Session {
  const { store, canvas } = kit
  const scene = sceneNow(kit)
  const { document } = scene
  const ids = topmost(document, store.getState().selection.nodes)
  const lifted = subtree(scene, ids)
  const start = around(ids.flatMap((id) => scene.boxes.get(id) ?? [])) ?? { x: 0, y: 0, width: 0, height: 0 }
  const specs = ids.map((id) => componentOf(document.nodes[id]?.type ?? ''))
  const home = document.nodes[primary]?.parent ?? null
  const neighbours = neighboursOf(scene, lifted)
  let delta: Point = { x: 0, y: 0 }
  let drop: Drop = { kind: 'into', parent: home }
  return {
    move(pointer) {
      const { view, mounted } = canvas.getState()
      const wanted: Box = {
        ...start,
        x: start.x + pointer.drawing.x - from.x,
        y: start.y + pointer.drawing.y - from.y,
      }
      const parent = pointer.inside ? containerAt(scene, pointer.drawing, lifted) : home
      // Back where it came from is no question of what may go where: it stands there already.
      drop = parent === home ? { kind: 'into', parent } : planDrop(document, specs, parent)
      const near = pointer.free ? [] : neighbours(parent, mounted)
      const { position, guides } = pointer.free
        ? { position: { x: wanted.x, y: wanted.y }, guides: NO_GUIDES }
        : settlePosition(wanted, near, REACH / view.zoom)
      delta = { x: position.x - start.x, y: position.y - start.y }
      store.getState().actions.setDrag(overlayOf(scene, ids, delta))
      canvas.setState({ guides, ...marksFor(scene, drop, home, pointer) })
    },
    drop() {
      if (delta.x === 0 && delta.y === 0) return
      if (drop.kind === 'refused') {
        announce(kit, `Not moved. ${drop.reason}`)
        return
      }
      const { actions } = store.getState()
      const what =
        ids.length === 1 ? `"${document.nodes[primary]?.name ?? primary}"` : plural(ids.length, 'component')
      const operations =
        drop.kind === 'into' && drop.parent === home ? stay(scene, ids, delta) : away(scene, ids, delta, drop)
      if (actions.change(`Move ${what}`, operations)) announce(kit, `Moved ${what}${placeName(scene, drop)}`)
    },
  }
}

/** Siblings that are mounted, for guides; worked out again only when the container changes. */
function neighboursOf(scene: Scene, lifted: ReadonlySet<string>) {
  let known: { parent: string | null; boxes: readonly Box[] } | null = null
  return (parent: string | null, mounted: Box | null): readonly Box[] => {
    if (known?.parent !== parent) {
      const ids = (scene.children.get(parent) ?? []).filter((id) => !lifted.has(id))
      known = { parent, boxes: ids.flatMap((id) => scene.boxes.get(id) ?? []) }
    }
    return mounted === null ? [] : known.boxes.filter((box) => overlap(box, mounted)).slice(0, 200)
  }
}

function overlayOf(scene: Scene, ids: readonly string[], delta: Point): DragOverlay {
  const overlay: Record<string, Point> = {}
  for (const id of ids) {
    const node = scene.document.nodes[id]
    if (node) overlay[id] = { x: node.position.x + delta.x, y: node.position.y + delta.y }
  }
  return overlay
}

const cornersOf = (scene: Scene, ids: readonly string[], delta: Point) =>
  new Map(
    ids.flatMap((id) => {
      const box = scene.boxes.get(id)
      return box ? [[id, { x: box.x + delta.x, y: box.y + delta.y }] as const] : []
    }),
  )

const away = (scene: Scene, ids: readonly string[], delta: Point, drop: Exclude<Drop, { kind: 'refused' }>) =>
  withRoom(scene, movesInto(scene, cornersOf(scene, ids, delta), drop))

/** Within the containers where they are, each in its own. */
function stay(scene: Scene, ids: readonly string[], delta: Point) {
  const byParent = new Map<string | null, string[]>()
  for (const id of ids) {
    const parent = scene.document.nodes[id]?.parent ?? null
    byParent.set(parent, [...(byParent.get(parent) ?? []), id])
  }
  const operations = [...byParent].flatMap(([parent, group]) =>
    movesInto(scene, cornersOf(scene, group, delta), { kind: 'into', parent }),
  )
  return withRoom(scene, operations)
}

/** Highlight and words for what letting go would do; nothing while it stays where it is. */
export function marksFor(scene: Scene, drop: Drop, home: string | null, { window: at }: Pointer) {
  const id = drop.parent
  const name = id === null ? 'the canvas' : `"${scene.document.nodes[id]?.name ?? id}"`
  const target = id === null || !isContainerId(scene, id) ? null : { id, accepts: drop.kind !== 'refused' }
  if (drop.kind === 'refused') return { target, hint: { tone: 'refuse' as const, text: drop.reason, at } }
  if (drop.kind === 'wrap') {
    const text = `A new ${drop.wrapper.title} is put around it.`
    return { target, hint: { tone: 'accept' as const, text, at } }
  }
  if (id === home) return { target: null, hint: null }
  return { target, hint: { tone: 'accept' as const, text: `Into ${name}`, at } }
}

function isContainerId(scene: Scene, id: string): boolean {
  const node = scene.document.nodes[id]
  return node !== undefined && isContainer(node)
}

const placeName = (scene: Scene, drop: Drop): string =>
  drop.kind === 'wrap'
    ? ` into a new ${drop.wrapper.title}`
    : drop.parent === null
      ? ''
      : ` in ${scene.document.nodes[drop.parent]?.name ?? ''}`
