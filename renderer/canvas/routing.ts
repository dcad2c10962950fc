import type { Document } from '../../shared/document/schema.ts'
import { placeLabels } from './labels.ts'
import type { Box } from './metrics.ts'
import { obstaclesOf } from './obstacles.ts'
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
    a.label?.x === b.label?.x &&
    a.label?.y === b.label?.y &&
    a.points.length === b.points.length &&
    a.points.every((point, index) => point.x === b.points[index]?.x && point.y === b.points[index]?.y)
  )
}

function sameGeometry(a: Scene, b: Scene): boolean {
  if (a.boxes !== b.boxes) {
    if (a.boxes.size !== b.boxes.size) return false
    for (const [id, box] of a.boxes) if (b.boxes.get(id) !== box) return false
  }
  const is = a.document.edges
  const was = b.document.edges
  if (is === was) return true
  const ids = Object.keys(is)
  if (ids.length !== Object.keys(was).length) return false
  return ids.every((id) => is[id]?.from === was[id]?.from && is[id]?.to === was[id]?.to)
}

// The base before, for lines that need not be worked out, or be new objects, again. Nothing but speed depends on it.
let latest: { readonly scene: Scene; readonly base: Base } | undefined

/** Lines of all connections; a line that runs as it did before is the same object. */
export function routesOf(scene: Scene): Base {
  const known = bases.get(scene)
  if (known) return known
  // Settings have no say in where lines run: most edits change neither boxes nor ends.
  const base = latest && sameGeometry(scene, latest.scene) ? latest.base : route(scene, latest?.base)
  bases.set(scene, base)
  latest = { scene, base }
  return base
}

function route(scene: Scene, last: Base | undefined): Base {
  const links = linksOf(scene.document.edges)
  const before = last?.routes
  const routes = new Map<string, Route>()
  const lines = routeLinks(links, (node) => scene.boxes.get(node), obstaclesOf(scene))
  for (const [id, route] of placeLabels(scene, lines)) {
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
  return { routes, touching }
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
  for (const [id, route] of routeLinks([...links.values()], boxOf, obstaclesOf(scene, moved))) {
    const link = links.get(id)
    const touchesMoved = link && (moved.has(link.from) || moved.has(link.to))
    const ends = link && concerned.has(link.from) && concerned.has(link.to)
    // A line with one end out of sight of this would share out that end's side wrongly: leave it.
    if (touchesMoved || ends) result.set(id, route)
  }
  return result
}
