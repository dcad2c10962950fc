import type { ComponentConfig, ComponentType } from '../../shared/catalog/index.ts'
import type { RelationName } from '../../shared/catalog/relations/facets.ts'
import {
  CURRENT_VERSION,
  type Document,
  documentSchema,
  FORMAT,
  type Settings,
} from '../../shared/document/schema.ts'

/** Settings as a user writes them: only what differs from the defaults. */
export type Written<T> = T extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: Written<T[K]> }
    : T

/**
 * Draws a document for a test, in the order in which one would tell it:
 *
 *     drawing()
 *       .add('vpc', 'net', { azCount: 3 })
 *       .inside('net', (d) => d.add('subnet-tier', 'public', { kind: 'public' }))
 *       .add('application-load-balancer', 'alb')
 *       .add('autoscaling-group', 'web')
 *       .connect('alb', 'routes', 'web')
 *       .document()
 *
 * Ids serve as names as well. Settings are typed but not checked, so that faulty ones can be drawn.
 */
export interface Drawing {
  add<Type extends ComponentType>(type: Type, id: string, config?: Written<ComponentConfig<Type>>): Drawing
  /** A type or settings that the compiler would refuse: what an edited or newer file may hold. */
  addRaw(type: string, id: string, config?: Readonly<Record<string, unknown>>): Drawing
  /** What is added in `draw` goes into the container. */
  inside(container: string, draw: (drawing: Drawing) => unknown): Drawing
  /** Reads like a sentence: connect('alb', 'routes', 'web'). Ids are edge1, edge2 … */
  connect(
    from: string,
    relation: RelationName,
    to: string,
    config?: Readonly<Record<string, unknown>>,
  ): Drawing
  settings(settings: Partial<Settings>): Drawing
  /** Throws when the document is not one: see the schema of the document. */
  document(): Document
}

export function drawing(): Drawing {
  const nodes: Record<string, unknown> = {}
  const edges: Record<string, unknown> = {}
  let settings: Partial<Settings> = {}
  const parents: string[] = []
  const self: Drawing = {
    add: (type, id, config) => self.addRaw(type, id, (config ?? {}) as Readonly<Record<string, unknown>>),
    addRaw(type, id, config = {}) {
      if (Object.hasOwn(nodes, id)) throw new Error(`The drawing has a "${id}" already`)
      const parent = parents.at(-1)
      const index = Object.keys(nodes).length
      nodes[id] = {
        type,
        name: id,
        ...(parent !== undefined && { parent }),
        position: { x: 40 * index, y: 40 * index },
        config,
      }
      return self
    },
    inside(container, draw) {
      parents.push(container)
      draw(self)
      parents.pop()
      return self
    },
    connect(from, relation, to, config = {}) {
      edges[`edge${Object.keys(edges).length + 1}`] = { relation, from, to, config }
      return self
    },
    settings(more) {
      settings = { ...settings, ...more }
      return self
    },
    document: () =>
      documentSchema.parse({
        format: FORMAT,
        version: CURRENT_VERSION,
        settings: { name: 'Test', ...settings },
        nodes,
        edges,
      }),
  }
  return self
}
