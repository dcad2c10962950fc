import type { Document } from '../../shared/document/schema.ts'
import type { Box } from './metrics.ts'
import { type Link, type Route, routeLinks } from './route.ts'
import type { Scene } from './scene.ts'

interface Base {
  readonly routes: ReadonlyMap<string, Route>
  /** Links by each node that they touch. */
  readonly touching: ReadonlyMap<string, readonly Link[]>
}

const bases = new WeakMap<Scene, Base>()

const linksOf = (edges: Document['edges']): readonly Link[] =>
  Object.entries(edges).map(([id, { from, to }]) => ({ id, from, to }))

function sameRoute(a: Route, b: Route): boolean {
  return (
    a.points.length === b.points.length &&
    a.points.every((point, index) => point.x === b.points[index]?.x && point.y === b.points[index]?.y)
  )
}

/** Lines of all connections; a line that runs as it did in `previous` is the same object. */
export function routesOf(scene: Scene, previous?: Scene): Base {
  const known = bases.get(scene)
  if (known) return known
  const links = linksOf(scene.document.edges)
  const before = previous ? bases.get(previous)?.routes : undefined
  const routes = new Map<string, Route>()
  for (const [id, route] of routeLinks(links, (node) => scene.boxes.get(node))) {
    const was = before?.get(id)
    routes.set(id, was && sameRoute(was, route) ? was : route)
  }
  const touching = new Map<string, Link[]>()
  for (const link of links) {
    for (const end of new Set([link.from, link.to])) {
      const list = touching.get(end)
      if (list) list.push(link)
      else touching.set(end, [link])
    }
  }
  const base = { routes, touching }
  bases.set(scene, base)
  return base
}

/**
 * Lines while some nodes are elsewhere than the document says: those that touch them, and those that share a side of a
 * card with one of these. The rest are what they were.
 */
export function routesWhileMoving(
  scene: Scene,
  moved: ReadonlySet<string>,
  boxOf: (id: string) => Box | undefined,
): ReadonlyMap<string, Route> {
  const { routes, touching } = routesOf(scene)
  const concerned = new Set<string>()
  for (const id of moved) {
    for (const link of touching.get(id) ?? []) {
      concerned.add(link.from)
      concerned.add(link.to)
    }
  }
  if (concerned.size === 0) return routes
  const links = new Map<string, Link>()
  for (const id of concerned) for (const link of touching.get(id) ?? []) links.set(link.id, link)
  const result = new Map(routes)
  for (const [id, route] of routeLinks([...links.values()], boxOf)) {
    const link = links.get(id)
    const touchesMoved = link && (moved.has(link.from) || moved.has(link.to))
    const ends = link && concerned.has(link.from) && concerned.has(link.to)
    // A line with one end out of sight of this would share out that end's side wrongly: leave it.
    if (touchesMoved || ends) result.set(id, route)
  }
  return result
}
