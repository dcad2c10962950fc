import {
  type CfnObject,
  type CfnValue,
  isIntrinsic,
  type PlanItem,
  type ResourceItem,
} from '../catalog/cfn.ts'
import { mapObject } from '../catalog/mapReferences.ts'
import type { RelationName } from '../catalog/relations/facets.ts'
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts'
import { emitNode } from './build.ts'
import { createContexts } from './context.ts'
import { edgeOrigin } from './origin.ts'
import type { DeploymentPlan, PlanPart, PlanResource, StackPlan } from './plan.ts'
import { inlined } from './tunables.ts'

type Path = PlanPart['path']

/**
 * The plan with `parts` filled in: for each connection, what its drawing changed in the resources of components. It is
 * found out by emitting these components once more as if the connection were not there, so no component has to say it,
 * and none can say it wrongly. What takes two connections together is owed to neither. Costs one more emission of both
 * ends for each connection; for what people look at, not for every analysis.
 */
export function withCauses(graph: Graph, plan: DeploymentPlan): DeploymentPlan {
  const parts = new Map<PlanResource, PlanPart[]>()
  const resourcesOf = byOrigin(plan)
  const drawn: StackPlan['beyondLimit'] = Object.fromEntries(
    plan.stacks.flatMap(({ beyondLimit }) => Object.entries(beyondLimit)),
  )
  const askers = askersOf(graph)
  const handedOn = handedOnIn(plan)
  for (const edge of graph.edges.values()) {
    const contexts = createContexts(without(graph, edge))
    for (const node of endsOf(graph, edge, askers)) {
      const resources = resourcesOf.get(node.id)
      if (!resources) continue
      const items = attempt(() => [...emitNode(contexts, node)])
      // A component that does not work without the connection tells nothing about what it changes.
      if (items === null) continue
      const before = new Map(
        items.flatMap((item) => (item.kind === 'resource' ? [[item.logicalId, item]] : [])),
      )
      for (const resource of resources) {
        const known = parts.get(resource) ?? []
        for (const path of changedPaths(resource, before.get(resource.logicalId), drawn, handedOn))
          known.push({ path, origin: edgeOrigin(edge) })
        if (known.length > 0) parts.set(resource, known)
      }
    }
  }
  return {
    ...plan,
    stacks: plan.stacks.map((stack) => ({
      ...stack,
      resources: stack.resources.map((resource) => {
        const own = parts.get(resource)
        return own ? { ...resource, parts: own } : resource
      }),
    })),
  }
}

function byOrigin(plan: DeploymentPlan): Map<string, PlanResource[]> {
  const found = new Map<string, PlanResource[]>()
  for (const resource of plan.stacks.flatMap(({ resources }) => resources)) {
    if (resource.origin.kind === 'edge') continue
    const { id } = resource.origin
    const own = found.get(id)
    if (own) own.push(resource)
    else found.set(id, [resource])
  }
  return found
}

/** By target and relation, whoever looks at the target's connections of that kind: a schedule at the jobs of a queue. */
function askersOf(graph: Graph): ReadonlyMap<string, readonly GraphNode[]> {
  const found = new Map<string, GraphNode[]>()
  for (const { from, fromFacet, spec, to, toFacet } of graph.edges.values()) {
    const need = spec.needsAtTarget?.(fromFacet, toFacet) ?? null
    if (need === null) continue
    const key = `${need.relation} ${to.id}`
    found.set(key, [...(found.get(key) ?? []), from])
  }
  return found
}

/**
 * Both ends, and all in them: a service runs on what an Auto Scaling group gives to its cluster. Also who asks the
 * target for this kind of connection.
 */
function endsOf(
  graph: Graph,
  { from, relation, to }: GraphEdge,
  askers: ReturnType<typeof askersOf>,
): ReadonlySet<GraphNode> {
  const found = new Set<GraphNode>()
  const add = (node: GraphNode) => {
    if (found.has(node)) return
    found.add(node)
    for (const child of graph.children(node.id)) add(child)
  }
  add(from)
  add(to)
  for (const asker of askers.get(`${relation} ${to.id}`) ?? []) add(asker)
  return found
}

/** The graph as seen from its nodes: who is joined to whom. The list of all connections still has it. */
function without(graph: Graph, edge: GraphEdge): Graph {
  return {
    ...graph,
    into: <R extends RelationName>(id: string, relation: R) =>
      graph.into(id, relation).filter((other) => other.id !== edge.id),
    outOf: <R extends RelationName>(id: string, relation: R) =>
      graph.outOf(id, relation).filter((other) => other.id !== edge.id),
  }
}

function attempt(emit: () => readonly PlanItem[]): readonly PlanItem[] | null {
  try {
    return emit()
  } catch {
    return null
  }
}

function changedPaths(
  resource: PlanResource,
  before: ResourceItem | undefined,
  drawn: StackPlan['beyondLimit'],
  handedOn: ReadonlyMap<string, CfnValue>,
): readonly Path[] {
  if (before === undefined) return [[]]
  const paths: Path[] = []
  const now = mapObject(attributes(resource), ({ target }, original) => handedOn.get(target) ?? original)
  compareObjects(now, inlined(attributes(before), drawn), [], paths)
  return paths
}

/**
 * By parameter, what it takes from the stack of another Region: components name the resource there, and know nothing of
 * the parameter.
 */
function handedOnIn({ stacks }: DeploymentPlan): ReadonlyMap<string, CfnValue> {
  const values = new Map<string, CfnValue>()
  for (const { name, importedFrom } of stacks.flatMap(({ parameters }) => parameters)) {
    const home = stacks.find(({ region }) => region === importedFrom?.region)
    const output = home?.outputs.find((one) => one.name === importedFrom?.output)
    if (output !== undefined) values.set(name, output.value)
  }
  return values
}

/** As CloudFormation calls them; only those that a connection can have a say in. */
const attributes = ({
  properties,
  dependsOn = [],
  updatePolicy,
  creationPolicy,
}: Omit<ResourceItem, 'kind'>): CfnObject => ({
  Properties: properties,
  // A single one is printed without a list.
  ...(dependsOn.length > 0 && { DependsOn: dependsOn.length === 1 ? (dependsOn[0] ?? '') : dependsOn }),
  ...(updatePolicy && { UpdatePolicy: updatePolicy }),
  ...(creationPolicy && { CreationPolicy: creationPolicy }),
})

function compare(value: CfnValue, before: CfnValue, path: Path, found: Path[]): void {
  if (same(value, before)) return
  if (isList(value) && isList(before)) compareLists(value, before, path, found)
  else if (isObject(value) && isObject(before)) compareObjects(value, before, path, found)
  else found.push(path)
}

function compareObjects(value: CfnObject, before: CfnObject, path: Path, found: Path[]): void {
  for (const [key, item] of Object.entries(value)) {
    const known = before[key]
    if (known === undefined) found.push([...path, key])
    else compare(item, known, [...path, key], found)
  }
}

/** Items that were there before are passed over wherever they stand; each other is compared with what it is likest to. */
function compareLists(
  list: readonly CfnValue[],
  before: readonly CfnValue[],
  path: Path,
  found: Path[],
): void {
  const left = new Set(before.map((value) => ({ value })))
  const fresh = list.flatMap((item, index) => {
    const twin = [...left].find(({ value }) => same(item, value))
    return twin === undefined || !left.delete(twin) ? [{ item, index }] : []
  })
  const pairs = fresh
    .flatMap((one) => [...left].map((other) => ({ one, other, likeness: alike(one.item, other.value) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
  const partners = new Map<number, CfnValue>()
  for (const { one, other } of pairs)
    if (!partners.has(one.index) && left.delete(other)) partners.set(one.index, other.value)
  for (const { item, index } of fresh) {
    const partner = partners.get(index)
    if (partner === undefined) found.push([...path, index])
    else compare(item, partner, [...path, index], found)
  }
}

/** How much two objects share. What they refer to says more of what they are than any plain value. */
function alike(value: CfnValue, other: CfnValue): number {
  if (!isObject(value) || !isObject(other)) return 0
  const entries: CfnObject = other
  return Object.entries(value).reduce((sum, [key, item]) => {
    const known = entries[key]
    if (known === undefined || !same(item, known)) return sum
    return sum + (typeof item === 'object' ? 10 : 1)
  }, 0)
}

function same(value: CfnValue, other: CfnValue): boolean {
  if (value === other) return true
  if (typeof value !== 'object' || typeof other !== 'object') return false
  const [keys, others] = [Object.keys(value), Object.keys(other)]
  if (isList(value) !== isList(other) || keys.length !== others.length) return false
  const [left, right] = [value as CfnObject, other as CfnObject]
  return keys.every((key) => {
    const [here, there] = [left[key], right[key]]
    return here !== undefined && there !== undefined && same(here, there)
  })
}

const isList = (value: CfnValue): value is readonly CfnValue[] => Array.isArray(value)
const isObject = (value: CfnValue): value is CfnObject =>
  typeof value === 'object' && !isList(value) && !isIntrinsic(value)
