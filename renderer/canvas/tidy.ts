import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import { componentOf } from '../../shared/catalog/index.ts'
import type { Operation } from '../../shared/document/operations/index.ts'
import type { Move } from '../../shared/document/operations/moveNodes.ts'
import { containerFacts } from './groupStyle.ts'
import { GAP, GRID, isContainer, naturalSize, PADDING, type Size, snap } from './metrics.ts'
import { packed } from './pack.ts'
import { INSET } from './place.ts'
import type { Scene } from './scene.ts'

/** Room under what is in a container: the names of Availability Zones stand there. */
const FOOT = 32

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  // Layers run through containers: with separate layouts most lines between containers would not count.
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.spacing.nodeNode': String(GAP),
  'elk.layered.spacing.nodeNodeBetweenLayers': '64',
  'elk.spacing.edgeNode': '24',
  'elk.spacing.componentComponent': '56',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  // What stood further left or up stays so where it can: a tidied drawing must be known again.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.padding': `[top=${INSET.y},left=${PADDING},bottom=${FOOT},right=${PADDING}]`,
}

const TIER_ORDER = ['public', 'private', 'isolated']

/** The drawing as ELK takes it: containers with their content, and lines from every tier to the one below it. */
export function elkGraph(scene: Scene): ElkNode {
  const { edges } = scene.document
  return {
    id: 'root',
    layoutOptions: OPTIONS,
    children: childrenOf(scene, null),
    edges: [
      ...Object.entries(edges)
        .filter(([, { from, to }]) => scene.boxes.has(from) && scene.boxes.has(to) && from !== to)
        .map(([id, { from, to }]) => ({ id: `edge ${id}`, sources: [from], targets: [to] })),
      ...tierOrder(scene),
    ],
  }
}

function childrenOf(scene: Scene, parent: string | null): ElkNode[] {
  const ids = [...(scene.children.get(parent) ?? [])].sort((a, b) => {
    const one = scene.boxes.get(a)
    const other = scene.boxes.get(b)
    return one && other ? one.y - other.y || one.x - other.x : 0
  })
  return ids.flatMap((id): ElkNode[] => {
    const box = scene.boxes.get(id)
    const node = scene.document.nodes[id]
    if (!box || !node) return []
    const inside = childrenOf(scene, id)
    if (inside.length > 0)
      return [{ id, children: inside, layoutOptions: { 'elk.padding': OPTIONS['elk.padding'] } }]
    const { width, height } = isContainer(node) ? naturalSize(componentOf(node.type)) : box
    return [{ id, width, height }]
  })
}

/** Public above private above isolated, whatever the connections say: that is how a VPC is read. */
function tierOrder({ children, document }: Scene): ElkExtendedEdge[] {
  const edges: ElkExtendedEdge[] = []
  for (const [parent, ids] of children) {
    const tiers = ids
      .flatMap((id) => {
        const node = document.nodes[id]
        const kind = node && containerFacts(node).tier?.kind
        return kind ? [{ id, order: TIER_ORDER.indexOf(kind) }] : []
      })
      .sort((a, b) => a.order - b.order)
    tiers.slice(1).forEach(({ id }, index) => {
      const above = tiers[index]
      if (above) edges.push({ id: `tier ${parent} ${index}`, sources: [above.id], targets: [id] })
    })
  }
  return edges
}

interface Placed extends Size {
  x: number
  y: number
  width: number
  height: number
}

/** What ELK has found, as one step: positions, and sizes of containers that are larger than they are by nature. */
export function tidyOperations(scene: Scene, laidOut: ElkNode): readonly Operation[] {
  const placed = new Map<string, Placed>()
  collect(packed(scene, laidOut), placed)
  for (const ids of scene.children.values()) alignTiers(scene, ids, placed)
  const moves: Move[] = []
  const resizes: Operation[] = []
  for (const [id, { x, y, width, height }] of placed) {
    const node = scene.document.nodes[id]
    if (!node) continue
    if (node.position.x !== x || node.position.y !== y) moves.push({ id, position: { x, y } })
    if (!isContainer(node)) continue
    const natural = naturalSize(componentOf(node.type))
    const size = width === natural.width && height === natural.height ? null : { width, height }
    if (size?.width !== node.size?.width || size?.height !== node.size?.height)
      resizes.push({ verb: 'resizeNode', id, size })
  }
  return moves.length === 0 ? resizes : [{ verb: 'moveNodes', moves }, ...resizes]
}

function collect(node: ElkNode, placed: Map<string, Placed>): void {
  for (const child of node.children ?? []) {
    const holds = (child.children?.length ?? 0) > 0
    // Upwards: what is inside is put on the grid too, and may have moved by half a step.
    const size = (length: number) => (holds ? Math.ceil((length + 4) / GRID) * GRID : length)
    placed.set(child.id, {
      x: snap(child.x ?? 0),
      y: snap(child.y ?? 0),
      width: size(child.width ?? 0),
      height: size(child.height ?? 0),
    })
    collect(child, placed)
  }
}

/** Tiers of a VPC get one left border and one width, so that their zones are columns; their content stays in the middle. */
function alignTiers(scene: Scene, ids: readonly string[], placed: Map<string, Placed>): void {
  const tiers = ids.flatMap((id) => {
    const node = scene.document.nodes[id]
    const at = placed.get(id)
    return node && at && containerFacts(node).tier ? [{ id, at }] : []
  })
  if (tiers.length < 2) return
  const left = Math.min(...tiers.map(({ at }) => at.x))
  const right = Math.max(...tiers.map(({ at }) => at.x + at.width))
  for (const { id, at } of tiers) {
    const shift = at.x - left
    for (const child of scene.children.get(id) ?? []) {
      const inside = placed.get(child)
      if (inside) inside.x += shift
    }
    at.x = left
    at.width = right - left
  }
}
