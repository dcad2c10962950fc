import fc from 'fast-check'
import { createCanvasStore } from '../../../renderer/canvas/canvasStore.ts'
import type { Kit, Pointer } from '../../../renderer/canvas/gestures/kit.ts'
import type { Point } from '../../../renderer/canvas/metrics.ts'
import { createStudio } from '../../../renderer/state/store.ts'
import { type Document, type DocumentNode, emptyDocument } from '../../../shared/document/schema.ts'
import { fakeHost } from '../../support/fakeHost.ts'

interface Short {
  readonly type: string
  readonly in?: string
  readonly at?: readonly [x: number, y: number]
  readonly size?: readonly [width: number, height: number]
  readonly config?: Record<string, unknown>
}

/** A document in short hand. */
export function documentOf(
  nodes: Readonly<Record<string, Short>>,
  edges: readonly (readonly [relation: string, from: string, to: string])[] = [],
): Document {
  return {
    ...emptyDocument(),
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([id, { type, in: parent, at: [x, y] = [0, 0], size, config = {} }]) => [
        id,
        {
          type,
          name: id,
          position: { x, y },
          config,
          ...(parent !== undefined && { parent }),
          ...(size && { size: { width: size[0], height: size[1] } }),
        } satisfies DocumentNode,
      ]),
    ),
    edges: Object.fromEntries(
      edges.map(([relation, from, to], i) => [`e${i}`, { relation, from, to, config: {} }]),
    ),
  }
}

/** A shop in a VPC of two tiers: what most tests are about. */
export const shop = (): Document =>
  documentOf(
    {
      users: { type: 'users', at: [-260, 100] },
      vpc: { type: 'vpc', at: [0, 0] },
      public: { type: 'subnet-tier', in: 'vpc', at: [24, 48], config: { kind: 'public' } },
      private: { type: 'subnet-tier', in: 'vpc', at: [24, 280] },
      alb: { type: 'application-load-balancer', in: 'public', at: [24, 48] },
      web: { type: 'autoscaling-group', in: 'private', at: [24, 48] },
      cluster: { type: 'ecs-cluster', in: 'private', at: [288, 40] },
      api: { type: 'ecs-service', in: 'cluster', at: [24, 48] },
    },
    [
      ['connects', 'users', 'alb'],
      ['routes', 'alb', 'web'],
    ],
  )

/** A canvas without a screen: gestures are called as the pointer would, in the drawing's own pixels. */
export function fakeKit(document: Document = shop()) {
  const store = createStudio(fakeHost())
  store.getState().actions.load(document, {})
  const canvas = createCanvasStore()
  canvas.setState({
    size: { width: 4000, height: 3000 },
    mounted: { x: -2000, y: -2000, width: 8000, height: 8000 },
  })
  const kit: Kit = {
    store,
    canvas,
    root: globalThis.document.createElement('div'),
    setView: (view) => canvas.setState({ view }),
  }
  const at = (x: number, y: number, extra: Partial<Pointer> = {}): Pointer => {
    const point: Point = { x, y }
    return { window: point, drawing: point, inside: true, shift: false, free: false, ...extra }
  }
  const now = () => store.getState().history.document
  return { kit, store, canvas, at, now }
}

/** Drawings of any shape: containers in containers, cards anywhere, also where the catalog would refuse them. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .array(
    fc.record({
      type: fc.constantFrom(
        'vpc',
        'subnet-tier',
        'ecs-cluster',
        'ecs-service',
        'autoscaling-group',
        'users',
        'mystery',
      ),
      parent: fc.nat(20),
      x: fc.integer({ min: -400, max: 900 }),
      y: fc.integer({ min: -400, max: 900 }),
      sized: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((items) =>
    documentOf(
      Object.fromEntries(
        items.map(({ type, parent, x, y, sized }, i) => [
          `n${i}`,
          {
            type,
            at: [x, y] as const,
            // Parents come before children, and one in three stands at the top level.
            ...(i > 0 && parent % 3 !== 0 && { in: `n${parent % i}` }),
            ...(sized && { size: [300, 200] as const }),
          },
        ]),
      ),
      items.flatMap((_, i) => (i > 1 && i % 2 === 0 ? [['connects', `n${i}`, `n${i - 1}`] as const] : [])),
    ),
  )
