import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../renderer/canvas/labels.ts'
import { type Box, overlap } from '../../../renderer/canvas/metrics.ts'
import { obstaclesOf } from '../../../renderer/canvas/obstacles.ts'
import { arrowOf, pathOf } from '../../../renderer/canvas/path.ts'
import { type Route, routeLinks } from '../../../renderer/canvas/route.ts'
import { routesOf, routesWhileMoving } from '../../../renderer/canvas/routing.ts'
import { sceneOf } from '../../../renderer/canvas/scene.ts'
import { applyOperations } from '../../../shared/document/operations/index.ts'
import { anyDocument, documentOf, shop } from './support.ts'

const card = (x: number, y: number): Box => ({ x, y, width: 224, height: 128 })

function between(
  boxes: Readonly<Record<string, Box>>,
  links: readonly (readonly [string, string])[] = [['a', 'b']],
) {
  return routeLinks(
    links.map(([from, to]) => ({ id: `${from}-${to}`, from, to })),
    (id) => boxes[id],
  )
}

const pointsOf = (routes: ReadonlyMap<string, Route>, id = 'a-b') => routes.get(id)?.points ?? []

describe('lines', () => {
  it('run straight from side to side where the cards face each other', () => {
    expect(pointsOf(between({ a: card(0, 0), b: card(400, 0) }))).toEqual([
      { x: 224, y: 64 },
      { x: 400, y: 64 },
    ])
    expect(pointsOf(between({ a: card(0, 0), b: card(0, 300) }))).toEqual([
      { x: 112, y: 128 },
      { x: 112, y: 300 },
    ])
  })

  it('have no kink for a few pixels', () => {
    expect(pointsOf(between({ a: card(0, 0), b: card(400, 20) }))).toHaveLength(2)
  })

  it('join cards that stand close together', () => {
    expect(pointsOf(between({ a: card(0, 0), b: card(248, 0) }))).toHaveLength(2)
  })

  it('share out a side of a card, in the order in which their other ends stand', () => {
    const boxes = { a: card(0, 300), b: card(500, 0), c: card(500, 300), d: card(500, 600) }
    const routes = between(boxes, [
      ['a', 'd'],
      ['a', 'b'],
      ['a', 'c'],
    ])
    const starts = ['a-b', 'a-c', 'a-d'].map((id) => pointsOf(routes, id)[0]?.y ?? Number.NaN)
    expect(starts).toEqual([...starts].sort((one, other) => one - other))
    expect(new Set(starts).size).toBe(3)
  })

  it('go around a card that stands in between', () => {
    const document = documentOf(
      {
        a: { type: 'autoscaling-group', at: [0, 0] },
        middle: { type: 'autoscaling-group', at: [300, 0] },
        b: { type: 'autoscaling-group', at: [600, 0] },
      },
      [['connects', 'a', 'b']],
    )
    const scene = sceneOf(document)
    const { points } = routesOf(scene).routes.get('e0') ?? { points: [] }
    const middle = scene.boxes.get('middle')
    for (let i = 1; i < points.length; i++) {
      const one = points[i - 1] ?? { x: 0, y: 0 }
      const other = points[i] ?? one
      const piece = {
        x: Math.min(one.x, other.x) - 1,
        y: Math.min(one.y, other.y) - 1,
        width: Math.abs(one.x - other.x) + 2,
        height: Math.abs(one.y - other.y) + 2,
      }
      expect(middle && overlap(piece, middle)).toBe(false)
    }
  })

  it('are level and upright only, and start and end on the borders of their cards', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const scene = sceneOf(document)
        for (const [id, { points }] of routesOf(scene).routes) {
          const edge = document.edges[id]
          for (let i = 1; i < points.length; i++) {
            const a = points[i - 1]
            const b = points[i]
            expect(a && b && (Math.abs(a.x - b.x) < 1 || Math.abs(a.y - b.y) < 1)).toBe(true)
          }
          for (const [point, node] of [
            [points[0], edge?.from],
            [points.at(-1), edge?.to],
          ] as const) {
            const box = scene.boxes.get(node ?? '')
            if (!point || !box) throw new Error('an end is missing')
            const onSide = point.x === box.x || point.x === box.x + box.width
            const onEdge = point.y === box.y || point.y === box.y + box.height
            expect(onSide || onEdge).toBe(true)
          }
        }
      }),
    )
  })

  it('are the same for the same drawing, whatever was drawn before', () => {
    const first = [...routesOf(sceneOf(shop())).routes]
    routesOf(sceneOf(documentOf({ a: { type: 'users' } })))
    expect([...routesOf(sceneOf(shop())).routes]).toEqual(first)
  })

  it('stay the same objects after an edit of settings', () => {
    const document = shop()
    const before = routesOf(sceneOf(document)).routes
    const edit = applyOperations(document, [{ verb: 'setConfig', id: 'web', path: ['maxSize'], value: 9 }])
    expect(edit.ok && routesOf(sceneOf(edit.value.document)).routes).toBe(before)
  })

  it('follow what is dragged, and only that', () => {
    const scene = sceneOf(shop())
    const still = routesOf(scene).routes
    const boxOf = (id: string) => {
      const box = scene.boxes.get(id)
      return box && id === 'web' ? { ...box, x: box.x + 300 } : box
    }
    const moving = routesWhileMoving(scene, new Set(['web']), boxOf)
    expect(moving.get('e1')).not.toBe(still.get('e1'))
    expect(moving.get('e1')?.points.at(-1)?.x).toBeGreaterThan(300)
  })
})

describe('labels', () => {
  it('cover neither cards nor titles when there is another place', () => {
    const scene = sceneOf(shop())
    const links = Object.entries(scene.document.edges).map(([id, { from, to }]) => ({ id, from, to }))
    const routes = placeLabels(
      scene,
      routeLinks(links, (id) => scene.boxes.get(id), obstaclesOf(scene)),
    )
    const label = routes.get('e1')?.label
    const header = scene.boxes.get('private')
    expect(label && header && label.y > header.y && label.y < header.y + 26).toBe(false)
  })

  it('are left out where there is no room', () => {
    const document = documentOf({ a: { type: 'users', at: [0, 0] }, b: { type: 'users', at: [200, 0] } }, [
      ['connects', 'a', 'b'],
    ])
    expect(routesOf(sceneOf(document)).routes.get('e0')?.label).toBeNull()
  })
})

describe('paths', () => {
  it('round their corners and end in an arrowhead', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 40 },
    ]
    expect(pathOf(points)).toBe('M0 0L42 0Q50 0 50 8L50 40')
    expect(arrowOf(points)).toMatch(/^M50 40L/)
    expect(pathOf([])).toBe('')
  })
})
