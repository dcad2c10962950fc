import type { Node } from '@xyflow/react'
import type { DocumentNode } from '../../shared/document/schema.ts'
import { type Box, isContainer } from '../canvas/metrics.ts'
import type { Scene } from '../canvas/scene.ts'

export type CanvasNode = Node<Record<string, never>, 'card' | 'frame'>

/** Stacking inside the canvas: frames by depth, then connections (500 in edge.module.css), cards, and what is dragged. */
const Z_CARD = 1000
const Z_LIFTED = 2000

interface Known {
  readonly box: Box
  readonly z: number
  readonly projected: CanvasNode
}

/**
 * Nodes of the drawing as React Flow takes them. A node whose source, box and stacking are the same is the same object
 * as the last time, since React Flow and React skip what is identical: only what changed renders again.
 *
 * Positions are absolute and no parent is given: containment is the model's business, and React Flow would otherwise
 * recompute every child of a container for each frame of a drag. Sizes and handles come along, so that nothing has to
 * be measured after it is mounted.
 */
export function createProjector(): (
  scene: Scene,
  ids: Iterable<string>,
  boxOf: (id: string) => Box | undefined,
  lifted: ReadonlySet<string>,
) => CanvasNode[] {
  const known = new WeakMap<DocumentNode, Known>()
  return (scene, ids, boxOf, lifted) => {
    const nodes: CanvasNode[] = []
    for (const id of ids) {
      const source = scene.document.nodes[id]
      const box = boxOf(id)
      if (!source || !box) continue
      const frame = isContainer(source)
      const z = (frame ? (scene.depth.get(id) ?? 0) : Z_CARD) + (lifted.has(id) ? Z_LIFTED : 0)
      const before = known.get(source)
      if (before && before.projected.id === id && before.box === box && before.z === z) {
        nodes.push(before.projected)
        continue
      }
      const projected = project(id, frame, box, z)
      known.set(source, { box, z, projected })
      nodes.push(projected)
    }
    return nodes
  }
}

const NOTHING: Record<string, never> = {}
const NO_HANDLES: NonNullable<CanvasNode['handles']> = []

function project(id: string, frame: boolean, { x, y, width, height }: Box, zIndex: number): CanvasNode {
  return {
    id,
    type: frame ? 'frame' : 'card',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: NO_HANDLES,
    zIndex,
    data: NOTHING,
  }
}
