import { componentOf } from '../../shared/catalog/index.ts'
import type { Document, DocumentNode } from '../../shared/document/schema.ts'
import { type Box, isContainer, naturalSize, PADDING, type Point, type Size, sameBox } from './metrics.ts'

/** Where everything stands: worked out from the document alone, so that nothing needs to be mounted to be measured. */
export interface Scene {
  readonly document: Document
  /** Absolute boxes, each container before what is in it: the order of painting. */
  readonly boxes: ReadonlyMap<string, Box>
  /** Ids of what is in a container; under null what stands at the top level. */
  readonly children: ReadonlyMap<string | null, readonly string[]>
  /** How many containers are around it. */
  readonly depth: ReadonlyMap<string, number>
}

const known = new WeakMap<Document, Scene>()

// The scene before, whoever asked for it: a box that has not changed is the same object in the next one, by which
// everything else can tell what has moved. Held to, not followed: nothing but speed depends on it.
let latest: Scene | undefined

/** The scene of a document; the same object for the same document. */
export function sceneOf(document: Document): Scene {
  const before = known.get(document)
  if (before) return before
  const scene =
    latest && sameGeometry(document.nodes, latest.document.nodes)
      ? { ...latest, document }
      : build(document, latest)
  known.set(document, scene)
  latest = scene
  return scene
}

/** True when no node has moved, grown, or changed its container or type: what most edits leave alone. */
function sameGeometry(nodes: Document['nodes'], before: Document['nodes']): boolean {
  if (nodes === before) return true
  let count = 0
  for (const id in nodes) {
    count++
    const is = nodes[id]
    const was = before[id]
    if (is === was) continue
    if (!is || !was || is.type !== was.type || is.parent !== was.parent || is.size !== was.size) return false
    if (is.position.x !== was.position.x || is.position.y !== was.position.y) return false
  }
  for (const _ in before) count--
  return count === 0
}

function build(document: Document, previous: Scene | undefined): Scene {
  const children = childrenOf(document.nodes)
  const { order, depth } = paintingOrder(document.nodes, children)
  const sizes = new Map<string, Size>()
  // Backwards, so that what is inside has its size before its container asks for it: growth reaches every level.
  for (let i = order.length - 1; i >= 0; i--) {
    const id = order[i]
    const node = id === undefined ? undefined : document.nodes[id]
    if (id === undefined || !node) continue
    sizes.set(id, sizeOf(node, children.get(id) ?? [], document.nodes, sizes))
  }
  const boxes = new Map<string, Box>()
  for (const id of order) {
    const node = document.nodes[id]
    const size = sizes.get(id)
    if (!node || !size) continue
    const parent = (depth.get(id) ?? 0) === 0 ? undefined : boxes.get(node.parent ?? '')
    const box = {
      x: (parent?.x ?? 0) + node.position.x,
      y: (parent?.y ?? 0) + node.position.y,
      ...size,
    }
    const before = previous?.boxes.get(id)
    boxes.set(id, before && sameBox(before, box) ? before : box)
  }
  return { document, boxes, children, depth }
}

function sizeOf(
  node: DocumentNode,
  inside: readonly string[],
  nodes: Document['nodes'],
  sizes: ReadonlyMap<string, Size>,
): Size {
  const base = node.size ?? naturalSize(componentOf(node.type))
  if (inside.length === 0) return { width: base.width, height: base.height }
  let { width, height } = base
  for (const id of inside) {
    const child = nodes[id]
    const size = sizes.get(id)
    if (!child || !size) continue
    width = Math.max(width, child.position.x + size.width + PADDING)
    height = Math.max(height, child.position.y + size.height + PADDING)
  }
  return { width, height }
}

function childrenOf(nodes: Document['nodes']): Map<string | null, string[]> {
  const children = new Map<string | null, string[]>()
  const add = (parent: string | null, id: string) => {
    const list = children.get(parent)
    if (list) list.push(id)
    else children.set(parent, [id])
  }
  const cards: [string | null, string][] = []
  for (const id of Object.keys(nodes)) {
    const node = nodes[id]
    if (!node) continue
    // A parent that is not there is a finding; the node is drawn at the top level meanwhile.
    const parent = node.parent !== undefined && Object.hasOwn(nodes, node.parent) ? node.parent : null
    // Frames first: a card beside a frame that it overlaps stays in front of it.
    if (isContainer(node)) add(parent, id)
    else cards.push([parent, id])
  }
  for (const [parent, id] of cards) add(parent, id)
  return children
}

// Without recursion: a hostile file may nest as deep as it has nodes.
function paintingOrder(nodes: Document['nodes'], children: Map<string | null, string[]>) {
  const order: string[] = []
  const depth = new Map<string, number>()
  const visit = (roots: readonly string[]) => {
    const stack: [string, number][] = [...roots].reverse().map((id) => [id, 0])
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [id, level] = next
      if (depth.has(id)) continue
      depth.set(id, level)
      order.push(id)
      for (const child of [...(children.get(id) ?? [])].reverse()) stack.push([child, level + 1])
    }
  }
  visit(children.get(null) ?? [])
  // What hangs in a cycle of containers is reached from no root; the first of it is drawn at the top level.
  for (const id of Object.keys(nodes)) {
    if (depth.has(id)) continue
    children.set(null, [...(children.get(null) ?? []), id])
    visit([id])
  }
  return { order, depth }
}

/** The node and everything inside it. */
export function subtree(scene: Scene, ids: Iterable<string>): Set<string> {
  const found = new Set<string>()
  const stack = [...ids]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (found.has(id)) continue
    found.add(id)
    stack.push(...(scene.children.get(id) ?? []))
  }
  return found
}

/** Those of the ids that are in no other of them: what has to be moved when all of them are. */
export function topmost(document: Document, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids)
  return ids.filter((id) => {
    const seen = new Set([id])
    for (let at = document.nodes[id]?.parent; at !== undefined && !seen.has(at); ) {
      if (chosen.has(at)) return false
      seen.add(at)
      at = document.nodes[at]?.parent
    }
    return Object.hasOwn(document.nodes, id)
  })
}

/** The corner from which positions inside a container count; the origin at the top level. */
export const originOf = (scene: Scene, parent: string | null): Point =>
  (parent === null ? undefined : scene.boxes.get(parent)) ?? { x: 0, y: 0 }
