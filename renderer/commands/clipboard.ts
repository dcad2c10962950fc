/** Parts of a drawing as text: what copy puts on the clipboard and paste takes from it. */
import { err, ok, type Result } from '../../shared/base/result.ts'
import { refusePlace } from '../../shared/catalog/connect.ts'
import { componentOf } from '../../shared/catalog/index.ts'
import { decode, describeOpenError, encode } from '../../shared/document/codec.ts'
import type { Operation } from '../../shared/document/operations/index.ts'
import { type Document, type DocumentNode, emptyDocument } from '../../shared/document/schema.ts'
import { withRoom } from '../canvas/place.ts'
import { sceneOf, subtree, topmost } from '../canvas/scene.ts'
import { freshId } from '../state/ids.ts'
import { type Landing, landingPlaces } from './landing.ts'

/** A part of a drawing is a drawing: it is written and read by the same codec, with the same care for what comes in. */
export type Fragment = Pick<Document, 'nodes' | 'edges'>

/** The nodes with everything in them, and the edges between those. Positions of the outermost are absolute. */
export function fragmentOf(document: Document, ids: readonly string[]): Fragment {
  const scene = sceneOf(document)
  const chosen = subtree(scene, ids)
  const roots = new Set(topmost(document, ids))
  const nodes = Object.entries(document.nodes)
    .filter(([id]) => chosen.has(id))
    .map(([id, node]) => {
      const box = roots.has(id) ? scene.boxes.get(id) : undefined
      return [id, box ? { ...node, position: { x: box.x, y: box.y } } : node] as const
    })
  const edges = Object.entries(document.edges).filter(
    ([, edge]) => chosen.has(edge.from) && chosen.has(edge.to),
  )
  return { nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) }
}

export const writeFragment = (fragment: Fragment): string => encode({ ...emptyDocument(), ...fragment })

/** Text of a drawing, whole or in part. The error is a sentence for the user; null: text of something else. */
export function readFragment(text: string): Result<Fragment, string> | null {
  if (!/^\s*\{\s*"format"\s*:\s*"cantilever"/.test(text)) return null
  const decoded = decode(text)
  if (decoded.ok) return ok({ nodes: decoded.value.nodes, edges: decoded.value.edges })
  return err(`The clipboard was not pasted. ${describeOpenError(decoded.error)}`)
}

export interface Pasted {
  readonly operations: readonly Operation[]
  /** The outermost of the new nodes: what is selected afterwards. */
  readonly roots: readonly string[]
}

/**
 * Adds a fragment under new ids. The outermost nodes go into the container `into` when it takes them, else where their
 * originals stood, else to the top level; a sentence when none of these takes one of them.
 */
export function paste(document: Document, fragment: Fragment, into: string | null): Result<Pasted, string> {
  const scene = sceneOf(document)
  // Ids are given one after the other in a growing document, so that no two are alike.
  let growing = document
  const idOf = new Map<string, string>()
  const operations: Operation[] = []
  const roots: string[] = []
  const landings: Landing[] = []
  for (const [id, node] of Object.entries(fragment.nodes)) {
    if (isInside(fragment, node)) continue
    const place = placeFor(document, node, into)
    if (!place.ok) return place
    landings.push({ id, parent: place.value, moved: place.value !== (node.parent ?? null) })
  }
  const places = landingPlaces(scene, fragment.nodes, landings)
  const parents = new Map(landings.map((landing) => [landing.id, landing.parent]))
  for (const [oldId, node] of inOrder(fragment.nodes)) {
    const inside = isInside(fragment, node)
    const parent = inside ? (idOf.get(node.parent ?? '') ?? null) : (parents.get(oldId) ?? null)
    const id = freshId(growing.nodes, node.type)
    const { parent: _, ...rest } = node
    const copy: DocumentNode = {
      ...rest,
      name: freeName(growing, node.name),
      position: places.get(oldId) ?? node.position,
      ...(parent !== null && { parent }),
    }
    if (!inside) roots.push(id)
    idOf.set(oldId, id)
    growing = { ...growing, nodes: { ...growing.nodes, [id]: copy } }
    operations.push({ verb: 'addNode', id, node: copy })
  }
  for (const edge of Object.values(fragment.edges)) {
    const from = idOf.get(edge.from)
    const to = idOf.get(edge.to)
    if (from === undefined || to === undefined) continue
    const id = freshId(growing.edges, `${from}-${edge.relation}-${to}`)
    const copy = { ...edge, from, to }
    growing = { ...growing, edges: { ...growing.edges, [id]: copy } }
    operations.push({ verb: 'addEdge', id, edge: copy })
  }
  return ok({ operations: withRoom(scene, operations), roots })
}

const isInside = (fragment: Fragment, node: DocumentNode): boolean =>
  node.parent !== undefined && Object.hasOwn(fragment.nodes, node.parent)

/** Containers before what is in them. */
function inOrder(nodes: Fragment['nodes']): readonly (readonly [string, Fragment['nodes'][string]])[] {
  const done = new Set<string>()
  const ordered: (readonly [string, Fragment['nodes'][string]])[] = []
  const entries = Object.entries(nodes)
  for (let before = -1; before !== done.size; ) {
    before = done.size
    for (const [id, node] of entries) {
      const waits = node.parent !== undefined && Object.hasOwn(nodes, node.parent) && !done.has(node.parent)
      if (done.has(id) || waits) continue
      done.add(id)
      ordered.push([id, node])
    }
  }
  return ordered
}

function placeFor(
  document: Document,
  node: DocumentNode,
  into: string | null,
): Result<string | null, string> {
  const spec = componentOf(node.type)
  const home = node.parent !== undefined && Object.hasOwn(document.nodes, node.parent) ? node.parent : null
  let reason: string | null = null
  // The canvas takes nearly everything, so it comes last: a copy belongs beside its original.
  for (const place of [...[into, home].filter((id) => id !== null), null]) {
    const parent = place === null ? null : componentOf(document.nodes[place]?.type ?? '')
    if (place !== null && !parent) continue
    const refusal = spec ? refusePlace(spec, parent) : null
    if (refusal === null) return ok(place)
    reason ??= refusal
  }
  return err(reason ?? `"${node.name}" has no place here.`)
}

/** "web" → "web 2" → "web 3": the first that nothing else is called. */
export function freeName(document: Document, name: string): string {
  const taken = new Set(Object.values(document.nodes).map((node) => node.name))
  if (!taken.has(name)) return name
  const stem = name.replace(/ \d+$/, '').slice(0, 74)
  let number = 2
  while (taken.has(`${stem} ${number}`)) number++
  return `${stem} ${number}`
}
