import ELK from 'elkjs/lib/elk.bundled.js'
import { describe, expect, it } from 'vitest'
import { around, encloses, overlap } from '../../../renderer/canvas/metrics.ts'
import { INSET } from '../../../renderer/canvas/place.ts'
import { sceneOf } from '../../../renderer/canvas/scene.ts'
import { elkGraph, tidyOperations } from '../../../renderer/canvas/tidy.ts'
import { tidyLayout } from '../../../renderer/workers/layout.ts'
import { applyOperations } from '../../../shared/document/operations/index.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { fakeBench } from '../../support/fakeBench.ts'
import { largeDocument } from '../../support/generate.ts'
import { documentOf, shop } from './support.ts'

/** ELK without a worker, which has nothing to terminate. */
const start = () => {
  const elk = new ELK()
  return { layout: elk.layout.bind(elk), terminateWorker: () => {} }
}

async function tidied(document: Document): Promise<Document> {
  const scene = sceneOf(document)
  const operations = tidyOperations(scene, await new ELK().layout(elkGraph(scene)))
  const result = applyOperations(document, operations)
  if (!result.ok) throw new Error(result.error.reason)
  return result.value.document
}

describe('tidy layout', () => {
  it('keeps every child in its container, clear of the header, and siblings apart', async () => {
    for (const document of [shop(), largeDocument(60)]) {
      const next = await tidied(document)
      const { boxes, children } = sceneOf(next)
      for (const [id, node] of Object.entries(next.nodes)) {
        expect(node.parent).toBe(document.nodes[id]?.parent)
        const box = boxes.get(id)
        const parent = boxes.get(node.parent ?? '')
        if (!box || !parent) continue
        expect(encloses(parent, box), id).toBe(true)
        expect(box.y - parent.y, id).toBeGreaterThanOrEqual(INSET.y - 4)
      }
      for (const ids of children.values())
        for (const one of ids)
          for (const other of ids) {
            const a = boxes.get(one)
            const b = boxes.get(other)
            if (one < other && a && b) expect(overlap(a, b), `${one} ${other}`).toBe(false)
          }
    }
  })

  it('puts public above private tiers, in one column of zones', async () => {
    const { boxes } = sceneOf(await tidied(shop()))
    const upper = boxes.get('public')
    const lower = boxes.get('private')
    expect(upper && lower && upper.y + upper.height <= lower.y).toBe(true)
    expect(upper?.x).toBe(lower?.x)
    expect(upper?.width).toBe(lower?.width)
  })

  it('sets what nothing joins in rows, and keeps the order of reading', async () => {
    const once = await tidied(largeDocument(200))
    for (const document of [once, await tidied(once)]) {
      const { boxes } = sceneOf(document)
      const whole = around(boxes.values())
      const shape = whole ? whole.width / whole.height : 0
      expect(shape).toBeGreaterThan(0.6)
      expect(shape).toBeLessThan(3)
      for (let i = 1; i < 10; i++) {
        const last = boxes.get(`vpc-${i - 1}`)
        const next = boxes.get(`vpc-${i}`)
        const follows = last && next && (next.x >= last.x + last.width || next.y >= last.y + last.height)
        expect(follows, `vpc-${i}`).toBe(true)
      }
    }
  })

  it('is one step that undo takes back, and finds nothing to do the second time', async () => {
    const bench = fakeBench()
    bench.store.getState().actions.load(shop(), {})
    await tidyLayout(bench, start)
    expect(bench.store.getState().history.done).toHaveLength(1)
    const first = bench.store.getState().history.document
    await tidyLayout(bench, start)
    expect(bench.store.getState().history.document).toBe(first)
    bench.store.getState().actions.undo()
    expect(bench.store.getState().history.document).toEqual(shop())
  })

  it('is dropped when the drawing has changed meanwhile', async () => {
    const bench = fakeBench()
    bench.store.getState().actions.load(shop(), {})
    const layout = tidyLayout(bench, start)
    bench.store.getState().actions.change('Rename', [{ verb: 'editNode', id: 'web', name: 'shop' }])
    await layout
    expect(bench.store.getState().history.done).toHaveLength(1)
    expect(bench.store.getState().notices.at(-1)?.text).toContain('changed meanwhile')
  })

  it('draws a frame of unknown type and an empty drawing without a fault', async () => {
    const document = documentOf({
      odd: { type: 'mystery', size: [300, 200] },
      a: { type: 'users', in: 'odd' },
    })
    expect((await tidied(document)).nodes.a?.parent).toBe('odd')
    expect(await tidied(documentOf({}))).toEqual(documentOf({}))
  })
})
