import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encloses, PADDING } from '../../../renderer/canvas/metrics.ts'
import { sceneOf, subtree, topmost } from '../../../renderer/canvas/scene.ts'
import { applyOperations } from '../../../shared/document/operations/index.ts'
import { anyDocument, documentOf, shop } from './support.ts'

const boxOf = (document: Parameters<typeof sceneOf>[0], id: string) => sceneOf(document).boxes.get(id)

describe('where nodes stand', () => {
  it('adds up the corners of containers', () => {
    expect(boxOf(shop(), 'api')).toMatchObject({ x: 0 + 24 + 288 + 24, y: 0 + 280 + 40 + 48 })
  })

  it('grows every container around what is in it, on all levels', () => {
    const document = documentOf({
      vpc: { type: 'vpc' },
      tier: { type: 'subnet-tier', in: 'vpc', at: [24, 48] },
      web: { type: 'autoscaling-group', in: 'tier', at: [2000, 900] },
    })
    const web = boxOf(document, 'web')
    const tier = boxOf(document, 'tier')
    const vpc = boxOf(document, 'vpc')
    expect(web && tier && encloses(tier, web)).toBe(true)
    expect(tier && vpc && encloses(vpc, tier)).toBe(true)
    expect(tier && web && tier.x + tier.width).toBe(web && web.x + web.width + PADDING)
  })

  it('keeps the size that the user gave while it holds everything', () => {
    const document = documentOf({ vpc: { type: 'vpc', size: [500, 400] } })
    expect(boxOf(document, 'vpc')).toMatchObject({ width: 500, height: 400 })
  })

  it('draws what is lost or goes round in circles at the top level', () => {
    const document = documentOf({
      orphan: { type: 'autoscaling-group', in: 'nowhere', at: [7, 8] },
      a: { type: 'vpc', in: 'b' },
      b: { type: 'vpc', in: 'a' },
    })
    const { boxes } = sceneOf(document)
    expect([...boxes.keys()].sort()).toEqual(['a', 'b', 'orphan'])
    expect(boxes.get('orphan')).toMatchObject({ x: 7, y: 8 })
  })

  it('survives ten thousand containers in each other', () => {
    const nodes: Record<string, { type: string; in?: string }> = { n0: { type: 'vpc' } }
    for (let i = 1; i < 10_000; i++) nodes[`n${i}`] = { type: 'vpc', in: `n${i - 1}` }
    expect(sceneOf(documentOf(nodes)).boxes.size).toBe(10_000)
  })

  it('places every node, containers before what is in them', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { boxes } = sceneOf(document)
        const order = [...boxes.keys()]
        expect(order.sort()).toEqual(Object.keys(document.nodes).sort())
        const rank = new Map([...boxes.keys()].map((id, i) => [id, i]))
        for (const [id, node] of Object.entries(document.nodes)) {
          if (node.parent !== undefined) expect(rank.get(node.parent)).toBeLessThan(rank.get(id) ?? -1)
        }
      }),
    )
  })

  it('gives an untouched node the same box object after an edit, also when someone else asked first', () => {
    const document = shop()
    const before = sceneOf(document).boxes
    const edit = applyOperations(document, [
      { verb: 'moveNodes', moves: [{ id: 'web', position: { x: 40, y: 56 } }] },
    ])
    const after = edit.ok ? sceneOf(edit.value.document).boxes : before
    expect(after.get('web')).not.toBe(before.get('web'))
    for (const id of ['users', 'public', 'alb', 'api']) expect(after.get(id)).toBe(before.get(id))
  })

  it('shares the whole geometry when only settings change', () => {
    const document = shop()
    const before = sceneOf(document)
    const edit = applyOperations(document, [{ verb: 'setConfig', id: 'web', path: ['maxSize'], value: 9 }])
    expect(edit.ok && sceneOf(edit.value.document).boxes).toBe(before.boxes)
  })
})

describe('what belongs together', () => {
  it('finds everything inside', () => {
    expect([...subtree(sceneOf(shop()), ['private'])].sort()).toEqual(['api', 'cluster', 'private', 'web'])
  })

  it('leaves out what moves with its container anyway, and what is not there', () => {
    expect(topmost(shop(), ['private', 'api', 'web', 'users', 'gone'])).toEqual(['private', 'users'])
  })
})
