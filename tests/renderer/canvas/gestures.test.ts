import { afterEach, describe, expect, it, vi } from 'vitest'
import { connect } from '../../../renderer/canvas/gestures/connect.ts'
import { drag } from '../../../renderer/canvas/gestures/drag.ts'
import { runGesture } from '../../../renderer/canvas/gestures/kit.ts'
import { marquee } from '../../../renderer/canvas/gestures/marquee.ts'
import { place, placeAtCentre } from '../../../renderer/canvas/gestures/place.ts'
import { resize } from '../../../renderer/canvas/gestures/resize.ts'
import { sceneOf } from '../../../renderer/canvas/scene.ts'
import { undoLabel } from '../../../shared/document/history.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { documentOf, fakeKit } from './support.ts'

describe('dragging', () => {
  it('is an overlay until the button is let go, and then one step', () => {
    const { kit, store, at, now } = fakeKit()
    const before = now()
    const gesture = drag(kit, 'web', at(100, 400))
    gesture.move(at(140, 440))
    expect(now()).toBe(before)
    expect(Object.keys(store.getState().drag ?? {})).toEqual(['web'])
    gesture.end(at(140, 440, { free: true }))
    expect(store.getState().drag).toBeNull()
    expect(store.getState().history.done).toHaveLength(1)
    expect(now().nodes.web?.position).toEqual({ x: 64, y: 88 })
  })

  it('puts a node into the container under the pointer, and says so while it moves', () => {
    const { kit, canvas, at, now } = fakeKit()
    const gesture = drag(kit, 'web', at(100, 400))
    gesture.move(at(600, 150))
    expect(canvas.getState().target).toEqual({ id: 'public', accepts: true })
    expect(canvas.getState().hint).toMatchObject({ tone: 'accept', text: 'Into "public"' })
    gesture.end(at(600, 150))
    expect(now().nodes.web?.parent).toBe('public')
    expect(canvas.getState().hint).toBeNull()
  })

  it('refuses what cannot be, with the reason, and puts it back', () => {
    const { kit, canvas, at, now } = fakeKit()
    const before = now()
    const gesture = drag(kit, 'users', at(-200, 120))
    gesture.move(at(300, 420))
    expect(canvas.getState().target).toMatchObject({ accepts: false })
    expect(canvas.getState().hint).toMatchObject({ tone: 'refuse' })
    gesture.end(at(300, 420))
    expect(now()).toBe(before)
    expect(canvas.getState().announcement).toContain('Not moved')
  })

  it('puts a new cluster around a service that is dragged out of one, as one step', () => {
    const { kit, store, at, now } = fakeKit()
    const gesture = drag(kit, 'api', at(400, 420))
    gesture.end(at(400, 420))
    expect(store.getState().history.done).toHaveLength(0)
    const far = drag(kit, 'api', at(400, 420))
    far.move(at(1800, 1200))
    far.end(at(1800, 1200))
    expect(store.getState().history.done).toHaveLength(1)
    const parent = now().nodes.api?.parent ?? ''
    expect(parent).not.toBe('cluster')
    expect(now().nodes[parent]?.type).toBe('ecs-cluster')
  })

  it('moves all that is selected by the same', () => {
    const { kit, store, at, now } = fakeKit()
    store.getState().actions.select({ nodes: ['alb', 'web', 'private'] })
    const gesture = drag(kit, 'alb', at(60, 120))
    gesture.move(at(92, 144, { free: true }))
    gesture.end(at(92, 144, { free: true }))
    expect(now().nodes.alb?.position).toEqual({ x: 56, y: 72 })
    expect(now().nodes.private?.position).toEqual({ x: 56, y: 304 })
    // In a selected container: it has moved with it.
    expect(now().nodes.web?.position).toEqual({ x: 24, y: 48 })
  })

  it('leaves no trace when it is cancelled', () => {
    const { kit, store, at, now } = fakeKit()
    const before = now()
    const gesture = drag(kit, 'web', at(100, 400))
    gesture.move(at(600, 150))
    gesture.cancel()
    expect(now()).toBe(before)
    expect(store.getState().drag).toBeNull()
  })

  it('falls into line with a neighbour and shows the guide', () => {
    const { kit, canvas, at, now } = fakeKit(
      documentOf({
        a: { type: 'autoscaling-group', at: [0, 0] },
        b: { type: 'autoscaling-group', at: [400, 203] },
      }),
    )
    const gesture = drag(kit, 'b', at(410, 210))
    gesture.move(at(410, 12))
    expect(canvas.getState().guides).toContainEqual(expect.objectContaining({ axis: 'y', at: 0 }))
    gesture.end(at(410, 12))
    expect(now().nodes.b?.position.y).toBe(0)
  })

  it('selects on a click, adds with Shift, and takes away again', () => {
    const { kit, store, at } = fakeKit()
    drag(kit, 'web', at(100, 400)).end(at(100, 400))
    drag(kit, 'alb', at(60, 120, { shift: true })).end(at(60, 120, { shift: true }))
    expect(store.getState().selection.nodes).toEqual(['web', 'alb'])
    drag(kit, 'web', at(100, 400, { shift: true })).end(at(100, 400, { shift: true }))
    expect(store.getState().selection.nodes).toEqual(['alb'])
  })
})

describe('placing', () => {
  it('adds a component where it is let go, in the container there', () => {
    const { kit, at, now, store } = fakeKit()
    const gesture = place(kit, 'autoscaling-group')
    gesture?.move(at(500, 160))
    gesture?.end(at(500, 160))
    const [id = ''] = store.getState().selection.nodes
    expect(now().nodes[id]).toMatchObject({ type: 'autoscaling-group', parent: 'public' })
  })

  it('wraps a service that has no cluster, in one step that undo takes back whole', () => {
    const { kit, at, now, store } = fakeKit(emptyDocument())
    place(kit, 'ecs-service')?.end(at(300, 300))
    expect(Object.values(now().nodes).map(({ type }) => type)).toEqual(['ecs-cluster', 'ecs-service'])
    store.getState().actions.undo()
    expect(now().nodes).toEqual({})
  })

  it('lets a subnet tier take the width of its VPC, below the tiers that are there', () => {
    const { kit, at, now, store } = fakeKit()
    place(kit, 'subnet-tier')?.end(at(500, 30))
    const [id = ''] = store.getState().selection.nodes
    const { boxes } = sceneOf(now())
    expect(boxes.get(id)?.x).toBe(boxes.get('public')?.x)
    expect(boxes.get(id)?.width).toBe(boxes.get('public')?.width)
    expect(boxes.get(id)?.y).toBeGreaterThan(boxes.get('private')?.y ?? Infinity)
  })

  it('adds nothing outside the canvas, and nothing where it is refused', () => {
    const { kit, at, now, store } = fakeKit()
    const before = now()
    place(kit, 'autoscaling-group')?.end(at(500, 160, { inside: false }))
    place(kit, 'users')?.end(at(500, 160))
    expect(now()).toBe(before)
    expect(store.getState().notices.at(-1)?.tone).toBe('warning')
  })

  it('finds room without being pointed at, in the selected container first', () => {
    const { kit, now, store } = fakeKit()
    store.getState().actions.select({ nodes: ['private'] })
    placeAtCentre(kit, 'autoscaling-group', { x: 0, y: 0 })
    const [id = ''] = store.getState().selection.nodes
    expect(now().nodes[id]?.parent).toBe('private')
    const { boxes } = sceneOf(now())
    const box = boxes.get(id)
    for (const other of ['web', 'cluster']) {
      const there = boxes.get(other)
      const apart =
        box &&
        there &&
        (box.x >= there.x + there.width ||
          there.x >= box.x + box.width ||
          box.y >= there.y + there.height ||
          there.y >= box.y + box.height)
      expect(apart, other).toBe(true)
    }
  })
})

describe('connecting', () => {
  it('draws the only relation that fits and selects it', () => {
    const { kit, store, at, now } = fakeKit()
    const gesture = connect(kit, 'alb')
    gesture.move(at(400, 420))
    gesture.end(at(400, 420))
    const edge = Object.values(now().edges).at(-1)
    expect(edge).toMatchObject({ relation: 'routes', from: 'alb', to: 'api' })
    expect(store.getState().selection.edges).toHaveLength(1)
    expect(undoLabel(store.getState().history)).toContain('Connect')
  })

  it('says while dragging why two cannot be connected, and draws nothing', () => {
    const { kit, canvas, at, now } = fakeKit()
    const gesture = connect(kit, 'web')
    gesture.move(at(-200, 120))
    expect(canvas.getState().connecting).toMatchObject({ over: 'users', allowed: false })
    expect(canvas.getState().hint?.tone).toBe('refuse')
    const before = now()
    gesture.end(at(-200, 120))
    expect(now()).toBe(before)
  })

  it('refuses the same connection twice', () => {
    const { kit, canvas, at } = fakeKit()
    const gesture = connect(kit, 'alb')
    gesture.move(at(100, 400))
    expect(canvas.getState().hint).toMatchObject({ tone: 'refuse', text: 'alb already routes to web.' })
  })

  it('knows all possible targets from the start', () => {
    const { kit, canvas, at } = fakeKit()
    connect(kit, 'alb').move(at(0, 0))
    const targets = canvas.getState().connecting?.targets
    expect(targets?.has('api')).toBe(true)
    expect(targets?.has('users')).toBe(false)
  })
})

describe('resizing', () => {
  it('keeps what is inside where it is when the left border is drawn out', () => {
    const { kit, at, now, store } = fakeKit()
    const before = sceneOf(now()).boxes.get('web')
    const gesture = resize(kit, 'vpc', 'w', at(0, 100))
    gesture.move(at(-160, 100))
    gesture.end(at(-160, 100))
    const { boxes } = sceneOf(now())
    expect(boxes.get('vpc')?.x).toBe(-160)
    expect(boxes.get('web')).toEqual(before)
    expect(store.getState().history.done).toHaveLength(1)
  })

  it('counts what a quick hand did between the last frame and letting go', () => {
    const { kit, at, now } = fakeKit()
    runGesture(kit, resize(kit, 'vpc', 'e', at(880, 300)))
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: 1000, clientY: 300 }))
    window.dispatchEvent(new PointerEvent('pointerup', { clientX: 1040, clientY: 300 }))
    expect(now().nodes.vpc?.size?.width).toBe(1040)
  })

  it('never gets smaller than what it holds', () => {
    const { kit, at, now } = fakeKit()
    const gesture = resize(kit, 'private', 'se', at(800, 480))
    gesture.move(at(50, 300))
    gesture.end(at(50, 300))
    const { boxes } = sceneOf(now())
    const tier = boxes.get('private')
    const cluster = boxes.get('cluster')
    expect(tier && cluster && tier.x + tier.width).toBeGreaterThanOrEqual(
      (cluster?.x ?? 0) + (cluster?.width ?? 0),
    )
  })
})

describe('a view that follows the pointer', () => {
  afterEach(() => vi.unstubAllGlobals())

  /** A gesture over a canvas of 4000 by 3000 pixels, with frames that come when they are called for. */
  function following() {
    const { kit, canvas } = fakeKit()
    kit.root.getBoundingClientRect = () => new DOMRect(0, 0, 4000, 3000)
    const frames: (() => void)[] = []
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
    vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0))
    runGesture(kit, { follow: true, move: () => {}, end: () => {}, cancel: () => {} })
    const to = (clientX: number, clientY = 1500, slowness = 20) => {
      window.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY }))
      for (let i = 0; i < slowness; i++) for (const frame of frames.splice(0)) frame()
    }
    const end = () => window.dispatchEvent(new PointerEvent('pointerup', { clientX: 2000, clientY: 1500 }))
    return { to, end, view: () => canvas.getState().view }
  }

  it('stays where it is while something comes in from the palette, however slowly', () => {
    const { to, end, view } = following()
    for (const x of [-120, -30, 2, 9, 25, 34, 80, 600]) to(x)
    expect(view()).toEqual({ x: 0, y: 0, zoom: 1 })
    end()
  })

  it('moves for as long as the pointer pushes against a border', () => {
    const { to, end, view } = following()
    to(2000)
    to(3990, 1500, 5)
    const after = view().x
    expect(after).toBeLessThan(0)
    to(3991, 1500, 5)
    expect(view().x).toBeLessThan(after)
    expect(view().y).toBe(0)
    to(2000)
    const still = view().x
    to(2010)
    expect(view().x).toBe(still)
    end()
  })

  it('does not move for what was grabbed beside a border, until it is pushed further', () => {
    const { to, end, view } = following()
    to(2000, 2980)
    to(2040, 2975)
    expect(view()).toEqual({ x: 0, y: 0, zoom: 1 })
    to(2040, 2992)
    expect(view().y).toBeLessThan(0)
    end()
  })
})

describe('selecting with a rectangle', () => {
  it('takes cards that it touches and frames that it encloses', () => {
    const { kit, at, store } = fakeKit()
    const gesture = marquee(kit, at(300, 310))
    gesture.move(at(700, 900))
    expect([...store.getState().selection.nodes].sort()).toEqual(['api', 'cluster'])
    gesture.cancel()
    expect(store.getState().selection.nodes).toEqual([])
  })

  it('is a click on the frame below when it stays', () => {
    const { kit, at, store } = fakeKit()
    marquee(kit, at(700, 300)).end(at(700, 300))
    expect(store.getState().selection.nodes).toEqual(['private'])
    marquee(kit, at(-900, -900)).end(at(-900, -900))
    expect(store.getState().selection.nodes).toEqual([])
  })
})
