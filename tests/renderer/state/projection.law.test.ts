import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../renderer/canvas/metrics.ts'
import { sceneOf, subtree } from '../../../renderer/canvas/scene.ts'
import { createProjector } from '../../../renderer/state/projection.ts'
import { applyOperations } from '../../../shared/document/operations/index.ts'
import { anyDocument, shop } from '../canvas/support.ts'

const NOTHING: ReadonlySet<string> = new Set()

function projectorFor() {
  const project = createProjector()
  return (
    document: Parameters<typeof sceneOf>[0],
    boxOf?: (id: string) => Box | undefined,
    lifted = NOTHING,
  ) => {
    const scene = sceneOf(document)
    const nodes = project(scene, scene.boxes.keys(), boxOf ?? ((id) => scene.boxes.get(id)), lifted)
    return new Map(nodes.map((node) => [node.id, node]))
  }
}

describe('projection', () => {
  it('gives every node its box, size and order of stacking', () => {
    const nodes = projectorFor()(shop())
    expect(nodes.get('alb')).toMatchObject({
      type: 'card',
      position: { x: 48, y: 96 },
      measured: { width: 224, height: 128 },
    })
    expect(nodes.get('vpc')).toMatchObject({ type: 'frame', zIndex: 0 })
    expect(nodes.get('private')?.zIndex).toBe(1)
    expect(nodes.get('alb')?.zIndex).toBeGreaterThan(nodes.get('cluster')?.zIndex ?? Infinity)
  })

  it('keeps the identity of every node that an edit leaves where and what it is', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.integer({ min: -300, max: 300 }), (document, pick, by) => {
        const project = projectorFor()
        const before = project(document)
        const ids = Object.keys(document.nodes)
        const id = ids[pick % ids.length] ?? ''
        const position = document.nodes[id]?.position ?? { x: 0, y: 0 }
        const edit = applyOperations(document, [
          { verb: 'moveNodes', moves: [{ id, position: { x: position.x + by, y: position.y } }] },
        ])
        if (!edit.ok) throw new Error(edit.error.reason)
        const after = project(edit.value.document)
        const boxes = { before: sceneOf(document).boxes, after: sceneOf(edit.value.document).boxes }
        for (const other of ids) {
          const same =
            document.nodes[other] === edit.value.document.nodes[other] &&
            boxes.before.get(other) === boxes.after.get(other)
          expect(after.get(other) === before.get(other), other).toBe(same)
        }
      }),
    )
  })

  it('makes new objects for what is dragged only', () => {
    const document = shop()
    const project = projectorFor()
    const scene = sceneOf(document)
    const before = project(document)
    const lifted = subtree(scene, ['cluster'])
    const boxOf = (id: string) => {
      const box = scene.boxes.get(id)
      return box && lifted.has(id) ? { ...box, x: box.x + 10 } : box
    }
    const during = project(document, boxOf, lifted)
    for (const [id, node] of during) expect(node === before.get(id), id).toBe(!lifted.has(id))
    expect(during.get('api')?.zIndex).toBeGreaterThan(before.get('alb')?.zIndex ?? Infinity)
  })
})
