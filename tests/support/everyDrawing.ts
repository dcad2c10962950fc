import type { ComponentSpec, ContainerKind } from '../../shared/catalog/define.ts'
import { components, containerOfKind } from '../../shared/catalog/index.ts'
import type { RelationName } from '../../shared/catalog/relations/facets.ts'
import { relations } from '../../shared/catalog/relations/index.ts'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import { resolve } from '../../shared/graph/resolve.ts'

/** Drawings made from the registries: a new component or relation is among them without a line added here. */
export interface NamedDrawing {
  readonly name: string
  readonly document: Document
}

/** One connection between two types. */
export interface DrawnRelation extends NamedDrawing {
  readonly relation: RelationName
  readonly from: string
  readonly to: string
}

interface Sketch {
  readonly nodes: Record<string, Document['nodes'][string]>
  readonly edges: Record<string, Document['edges'][string]>
}

const KIND_ORDER: readonly ContainerKind[] = ['region', 'vpc', 'tier', 'ecs-cluster', 'eks-cluster']

/** Adds a component in the place that it needs, with whatever it cannot do without. Returns its id. */
export function place(
  sketch: Sketch,
  spec: ComponentSpec,
  id: string,
  config: Record<string, unknown> = {},
  /** A connection that is drawn anyway: nothing is added for it. */
  drawn?: `${'in' | 'out'} ${RelationName}`,
): string {
  const { inside } = spec.placement
  const parent = inside.includes('canvas')
    ? null
    : containerFor(sketch, KIND_ORDER.find((kind) => inside.includes(kind)) ?? 'vpc')
  sketch.nodes[id] = {
    type: spec.type,
    name: `${spec.title} ${id}`,
    ...(parent !== null && { parent }),
    position: { x: 0, y: 0 },
    config,
  }
  for (const { relation, side } of spec.needs ?? []) {
    if (drawn === `${side} ${relation}`) continue
    const partner = components.find((other) =>
      side === 'out' ? fits(spec, relation, other) : fits(other, relation, spec),
    )
    if (!partner) throw new Error(`${spec.type} needs "${relation}", in which nothing takes part`)
    const other = place(sketch, partner, `${id}-${side}-${relation}`)
    const [from, to] = side === 'out' ? [id, other] : [other, id]
    // Not the id of the other node: what a plan says of a connection would be taken for what it says of that node.
    const edge = `${other}-edge`
    sketch.edges[edge] = { relation, from, to, config: {} }
    addPartner(sketch, edge)
  }
  return id
}

/** True when the relation can be drawn from one to the other as they come. */
function fits(from: ComponentSpec, relation: RelationName, to: ComponentSpec): boolean {
  if (!from.out?.[relation] || !to.in?.[relation]) return false
  const key = `${from.type} ${relation} ${to.type}`
  const known = fitting.get(key)
  if (known !== undefined) return known
  const node = (type: string) => ({ type, name: type, position: { x: 0, y: 0 }, config: {} })
  const nodes = { a: node(from.type), b: node(to.type) }
  const edges = { edge: { relation, from: 'a', to: 'b', config: {} } }
  const found = resolve(document('fits', { nodes, edges })).edges.has('edge')
  fitting.set(key, found)
  return found
}

const fitting = new Map<string, boolean>()

function containerFor(sketch: Sketch, kind: ContainerKind): string {
  const spec = containerOfKind(kind)
  const known = Object.keys(sketch.nodes).find((id) => sketch.nodes[id]?.type === spec.type)
  return known ?? place(sketch, spec, kind)
}

/** What the relation asks of its target beside itself. */
function addPartner(sketch: Sketch, edgeId: string): void {
  const edge = resolve(document('partner', sketch)).edges.get(edgeId)
  const need = edge?.spec.needsAtTarget?.(edge.fromFacet, edge.toFacet) ?? null
  if (edge === undefined || need === null) return
  const target = edge.to.id
  const partner = components.find(
    (one) => one[need.side === 'in' ? 'out' : 'in']?.[need.relation] !== undefined,
  )
  if (!partner) throw new Error(`"${need.relation}" is needed, and nothing takes part in it`)
  const id = place(sketch, partner, `${edgeId}-partner`)
  const [from, to] = need.side === 'in' ? [id, target] : [target, id]
  sketch.edges[`${id}-edge`] = { relation: need.relation, from, to, config: {} }
}

const document = (name: string, { nodes, edges }: Sketch): Document => ({
  ...emptyDocument(name),
  nodes,
  edges,
})

/** Every component by itself, with its defaults. */
export function everyComponentAlone(): NamedDrawing[] {
  return components.map((spec) => {
    const sketch: Sketch = { nodes: {}, edges: {} }
    place(sketch, spec, 'subject')
    return { name: `alone: ${spec.type}`, document: document(`Alone ${spec.type}`, sketch) }
  })
}

/** Every relation between every pair of types that accepts it. */
export function everyRelation(): DrawnRelation[] {
  return relations.flatMap((relation) =>
    components.flatMap((from) =>
      components.flatMap((to): DrawnRelation[] => {
        if (!from.out?.[relation.name] || !to.in?.[relation.name]) return []
        const sketch: Sketch = { nodes: {}, edges: {} }
        const source = place(sketch, from, 'source', {}, `out ${relation.name}`)
        const target = place(sketch, to, 'target', {}, `in ${relation.name}`)
        sketch.edges.subject = { relation: relation.name, from: source, to: target, config: {} }
        addPartner(sketch, 'subject')
        const name = `${relation.name}: ${from.type} to ${to.type}`
        const drawn = document(name, sketch)
        // A pair whose defaults do not fit says so while drawing; that is the relation's own test.
        const refused = resolve(drawn).problems.some((problem) => problem.code === 'impossible-relation')
        return refused
          ? []
          : [{ name, document: drawn, relation: relation.name, from: from.type, to: to.type }]
      }),
    ),
  )
}

/**
 * Of these, as few as show each type once at each end of each relation that it takes part in. A relation speaks to its
 * ends through facets alone, so what one pair shows of an end holds for the others; hundreds of pairs take an hour.
 */
export function coveringRelations(): DrawnRelation[] {
  const seen = new Set<string>()
  const ends = ({ relation, from, to }: DrawnRelation) => [`${relation} out ${from}`, `${relation} in ${to}`]
  const all = everyRelation()
  const chosen = new Set<DrawnRelation>()
  for (const least of [2, 1])
    for (const one of all) {
      const fresh = ends(one).filter((end) => !seen.has(end))
      if (fresh.length < least) continue
      chosen.add(one)
      for (const end of fresh) seen.add(end)
    }
  return all.filter((one) => chosen.has(one))
}
