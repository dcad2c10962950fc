import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap } from '../../../renderer/canvas/metrics.ts'
import { withRoom } from '../../../renderer/canvas/place.ts'
import { sceneOf } from '../../../renderer/canvas/scene.ts'
import { applyOperations, type Operation } from '../../../shared/document/operations/index.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { anyDocument, documentOf, shop } from './support.ts'

function after(document: Document, operations: readonly Operation[]): Document {
  const result = applyOperations(document, withRoom(sceneOf(document), operations))
  if (!result.ok) throw new Error(result.error.reason)
  return result.value.document
}

const add = (id: string, parent: string, x: number, y: number): Operation => ({
  verb: 'addNode',
  id,
  node: { type: 'autoscaling-group', name: id, parent, position: { x, y }, config: {} },
})

describe('making room', () => {
  it('pushes the tier below down when the one above grows', () => {
    const document = after(shop(), [add('tall', 'public', 24, 300)])
    const { boxes } = sceneOf(document)
    const upper = boxes.get('public')
    const lower = boxes.get('private')
    expect(upper && lower && overlap(upper, lower)).toBe(false)
    expect(boxes.get('vpc')?.height).toBeGreaterThan(sceneOf(shop()).boxes.get('vpc')?.height ?? Infinity)
  })

  it('reaches neighbours of the containers around it', () => {
    const document = documentOf({
      left: { type: 'vpc', at: [0, 0], size: [400, 400] },
      tier: { type: 'subnet-tier', in: 'left', at: [24, 48], size: [300, 200] },
      right: { type: 'vpc', at: [440, 0], size: [300, 300] },
    })
    const { boxes } = sceneOf(after(document, [add('wide', 'tier', 700, 48)]))
    const left = boxes.get('left')
    const right = boxes.get('right')
    expect(left && right && right.x - (left.x + left.width)).toBe(32)
  })

  it('leaves alone what was covered before', () => {
    const document = documentOf({
      vpc: { type: 'vpc', size: [400, 400] },
      note: { type: 'users', at: [100, 100] },
    })
    const next = after(document, [add('wide', 'vpc', 700, 48)])
    expect(next.nodes.note).toBe(document.nodes.note)
  })

  it('never makes two neighbours overlap that did not before, whatever grows', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.integer({ min: 24, max: 1200 }), (document, pick, far) => {
        const frames = Object.keys(document.nodes).filter((id) => sceneOf(document).children.has(id))
        const parent = frames[pick % Math.max(1, frames.length)]
        if (parent === undefined) return
        const before = sceneOf(document)
        const { boxes, children } = sceneOf(after(document, [add('new', parent, far, far)]))
        // Only what grows can cover a neighbour; what the new card itself covers is where the user put it.
        for (const ids of children.values())
          for (const one of ids)
            for (const other of ids) {
              const was = [before.boxes.get(one), before.boxes.get(other)]
              const is = [boxes.get(one), boxes.get(other)]
              if (one >= other || !was[0] || !was[1] || !is[0] || !is[1]) continue
              const grew = is[0].width > was[0].width || is[0].height > was[0].height
              const aside = was[1].x >= was[0].x + was[0].width || was[1].y >= was[0].y + was[0].height
              if (grew && aside && !overlap(was[0], was[1])) expect(overlap(is[0], is[1])).toBe(false)
            }
      }),
      { numRuns: 60 },
    )
  })
})
