import { refusePlace } from '../../shared/catalog/connect.ts'
import type { ComponentSpec } from '../../shared/catalog/define.ts'
import { componentOf, containerOfKind } from '../../shared/catalog/index.ts'
import { applyOperations, type Operation } from '../../shared/document/operations/index.ts'
import type { Document } from '../../shared/document/schema.ts'
import { freshName, newNodeId } from '../state/ids.ts'
import { HEADER, inflate, naturalSize, overlap, PADDING, type Point, type Size, snap } from './metrics.ts'
import { makeRoom } from './room.ts'
import { originOf, type Scene } from './scene.ts'

/** Smallest distance of content from its container's corner; the header needs the room above. */
export const INSET: Point = { x: PADDING, y: HEADER + 8 }

/** Rounds of making room: one per level of containers, and no drawing is nested deeper than that in earnest. */
const MAX_ROUNDS = 8

/** Grain and reach of the search for a free spot. */
const STEP = 24
const SEARCH = 60

/** What letting go here would do. */
export type Drop =
  | { readonly kind: 'into'; readonly parent: string | null }
  /** A container of this type comes around it first. */
  | { readonly kind: 'wrap'; readonly wrapper: ComponentSpec; readonly parent: string | null }
  | { readonly kind: 'refused'; readonly parent: string | null; readonly reason: string }

/** Whether components of these types may be put into `parent`. `null` among the types: one that is not known. */
export function planDrop(
  document: Document,
  specs: readonly (ComponentSpec | null)[],
  parent: string | null,
): Drop {
  const node = parent === null ? undefined : document.nodes[parent]
  const into = node ? componentOf(node.type) : null
  const refused = (reason: string): Drop => ({ kind: 'refused', parent, reason })
  if (node && !into) return refused(`"${node.name}" is of a type that this version does not know.`)
  const reasons = specs.map((spec) => (spec ? refusePlace(spec, into) : null))
  const reason = reasons.find((text) => text !== null)
  if (reason === undefined || reason === null) return { kind: 'into', parent }
  const kinds = new Set(specs.map((spec) => spec?.placement.wrapIn))
  const [kind] = kinds
  if (kinds.size !== 1 || kind === undefined) return refused(reason)
  const wrapper = containerOfKind(kind)
  return refusePlace(wrapper, into) === null ? { kind: 'wrap', wrapper, parent } : refused(reason)
}

/** Position inside a container, on the grid, never under its header or beyond its left and top border. */
export function positionIn(scene: Scene, parent: string | null, absolute: Point): Point {
  const origin = originOf(scene, parent)
  const x = snap(absolute.x - origin.x)
  const y = snap(absolute.y - origin.y)
  return parent === null ? { x, y } : { x: Math.max(INSET.x, x), y: Math.max(INSET.y, y) }
}

/** A new component with its top left corner at `at` (absolute), and what has to move aside. null: refused there. */
export function addComponent(
  scene: Scene,
  spec: ComponentSpec,
  parent: string | null,
  at: Point,
): { readonly id: string; readonly operations: readonly Operation[] } | null {
  const { document } = scene
  const drop = planDrop(document, [spec], parent)
  if (drop.kind === 'refused') return null
  const id = newNodeId(document, spec.type)
  const operations: Operation[] = []
  let container = drop.parent
  let position = positionIn(scene, container, at)
  let size: Size | null = null
  if (drop.kind === 'into' && container !== null && spec.container?.kind === 'tier')
    ({ position, size } = inColumn(scene, container, spec, position))
  if (drop.kind === 'wrap') {
    const wrapper = wrapperAt(scene, drop.wrapper, container, at)
    operations.push(wrapper.operation)
    container = wrapper.id
    position = INSET
  }
  const node = {
    type: spec.type,
    name: freshName(document, spec.title),
    position,
    config: {},
    ...(container !== null && { parent: container }),
    ...(size && { size }),
  }
  operations.push({ verb: 'addNode', id, node })
  return { id, operations: withRoom(scene, operations) }
}

/**
 * A subnet tier takes the whole width of its VPC, below the tiers that are there: zones are columns through all of
 * them, and columns only show when the tiers are in line.
 */
function inColumn(scene: Scene, parent: string, spec: ComponentSpec, wanted: Point) {
  const frame = scene.boxes.get(parent)
  const natural = naturalSize(spec)
  if (!frame) return { position: wanted, size: null }
  const others = (scene.children.get(parent) ?? []).flatMap((id) => {
    const kind = componentOf(scene.document.nodes[id]?.type ?? '')?.container?.kind
    const box = scene.boxes.get(id)
    return box && kind === 'tier' ? [{ ...box, x: box.x - frame.x, y: box.y - frame.y }] : []
  })
  const [first] = others
  const x = first?.x ?? PADDING
  const width = first?.width ?? Math.max(natural.width, frame.width - 2 * PADDING)
  const at = { x, y: wanted.y, width, height: natural.height }
  const free = others.every((box) => !overlap(inflate(box, PADDING - 1), at))
  const lowest = Math.max(INSET.y, ...others.map((box) => box.y + box.height + PADDING))
  return { position: { x, y: free ? wanted.y : lowest }, size: { width, height: natural.height } }
}

/** Puts nodes, by their absolute corners, into a container or the canvas. Neighbours are not asked to make room yet. */
export function movesInto(
  scene: Scene,
  corners: ReadonlyMap<string, Point>,
  drop: Exclude<Drop, { kind: 'refused' }>,
): readonly Operation[] {
  const first = topLeft([...corners.values()])
  const operations: Operation[] = []
  let parent = drop.parent
  let origin = originOf(scene, parent)
  let nudge = parent === null ? NOWHERE : nudgeInside(origin, first)
  if (drop.kind === 'wrap') {
    const wrapper = wrapperAt(scene, drop.wrapper, parent, first)
    operations.push(wrapper.operation)
    parent = wrapper.id
    origin = { x: first.x - INSET.x, y: first.y - INSET.y }
    nudge = NOWHERE
  }
  const moves = [...corners].map(([id, corner]) => ({
    id,
    position: {
      x: Math.round(corner.x - origin.x + nudge.x),
      y: Math.round(corner.y - origin.y + nudge.y),
    },
    parent,
  }))
  return [...operations, { verb: 'moveNodes', moves }]
}

const topLeft = (points: readonly Point[]): Point => ({
  x: Math.min(...points.map(({ x }) => x)),
  y: Math.min(...points.map(({ y }) => y)),
})

const NOWHERE: Point = { x: 0, y: 0 }

// All of them by the same way: what was arranged stays arranged.
const nudgeInside = (origin: Point, corner: Point): Point => ({
  x: Math.max(0, INSET.x - (corner.x - origin.x)),
  y: Math.max(0, INSET.y - (corner.y - origin.y)),
})

function wrapperAt(scene: Scene, spec: ComponentSpec, parent: string | null, content: Point) {
  const { document } = scene
  const id = newNodeId(document, spec.type)
  const position = positionIn(scene, parent, { x: content.x - INSET.x, y: content.y - INSET.y })
  const node = { type: spec.type, name: freshName(document, spec.title), position, config: {} }
  const operation: Operation = { verb: 'addNode', id, node: parent === null ? node : { ...node, parent } }
  return { id, operation }
}

/** The operations and, after them, the moves of neighbours that the frames they enlarge would cover. */
export function withRoom(before: Scene, operations: readonly Operation[]): readonly Operation[] {
  const all = [...operations]
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = applyOperations(before.document, all)
    if (!result.ok) return operations
    const moves = makeRoom(before, result.value.document)
    if (moves.length === 0) return all
    all.push({ verb: 'moveNodes', moves })
  }
  return all
}

/** A corner near `wanted` (both absolute) where nothing else of the same container stands. */
export function freeSpot(scene: Scene, parent: string | null, spec: ComponentSpec, wanted: Point): Point {
  const size = naturalSize(spec)
  const others = (scene.children.get(parent) ?? []).flatMap((id) => scene.boxes.get(id) ?? [])
  const origin = originOf(scene, parent)
  const start = positionIn(scene, parent, wanted)
  const free = (at: Point) => !others.some((box) => overlap(inflate(box, PADDING - 1), { ...at, ...size }))
  const frame = parent === null ? undefined : scene.boxes.get(parent)
  // Rows as wide as the container; without one, a square field that fills from its corner.
  const columns = frame ? Math.max(1, Math.floor((frame.width - start.x - size.width) / STEP) + 1) : SEARCH
  for (let row = 0; row < SEARCH; row++) {
    for (let column = 0; column < columns; column++) {
      const at = { x: origin.x + start.x + column * STEP, y: origin.y + start.y + row * STEP }
      if (free(at)) return at
    }
  }
  return { x: origin.x + start.x, y: origin.y + start.y }
}

/** Where a component goes that is added without pointing: the first container that takes it, seen from `near`. */
export function homeFor(document: Document, spec: ComponentSpec, near: readonly (string | null)[]): Drop {
  let first: Drop | null = null
  const others = Object.keys(document.nodes).filter(
    (id) => componentOf(document.nodes[id]?.type ?? '')?.container,
  )
  for (const parent of [...near, null, ...others]) {
    const drop = planDrop(document, [spec], parent)
    if (drop.kind === 'into') return drop
    first ??= drop.kind === 'wrap' ? drop : null
  }
  return first ?? planDrop(document, [spec], null)
}
