/**
 * A stack as it comes out when nobody overrides a parameter, beside the drawing that it was made for. The judges of
 * this folder read it by AWS's rules; nothing here knows how a component makes its resources.
 */
import { type CfnObject, type CfnValue, isIntrinsic, referencesIn } from '../../../shared/catalog/cfn.ts'
import type { Graph, GraphEdge, GraphNode } from '../../../shared/graph/graph.ts'
import type { PlanResource, StackPlan } from '../../../shared/plan/plan.ts'

export type Some = CfnValue | undefined

export interface Thing {
  readonly id: string
  readonly type: string
  /** Parameters with a default stand at it, conditions are decided. */
  readonly properties: CfnObject
  /** What was drawn: the node or edge that asked for it. */
  readonly origin: string
  readonly plan: PlanResource
}

export interface World {
  readonly graph: Graph
  readonly stack: StackPlan
  readonly things: readonly Thing[]
  of(...types: readonly string[]): readonly Thing[]
  /** The resource of the type to which a value refers; null: it refers to something else, or is a literal. */
  to(value: Some, type: string): Thing | null
  /** Nodes of the drawing that stand in this stack. */
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

export type Check = (world: World) => Iterable<string>

export function worldOf(graph: Graph, stack: StackPlan): World {
  const resolve = resolver(stack)
  const things = stack.resources.map(
    (plan): Thing => ({
      id: plan.logicalId,
      type: plan.type,
      properties: Object.fromEntries(
        Object.entries(plan.properties).flatMap(([key, value]) => {
          const resolved = resolve(value)
          return resolved === undefined ? [] : [[key, resolved]]
        }),
      ),
      origin: plan.origin.id,
      plan,
    }),
  )
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  return {
    graph,
    stack,
    things,
    of: (...types) => things.filter((thing) => types.includes(thing.type)),
    to(value, type) {
      const id = targetOf(value)
      const thing = id === null ? undefined : byId.get(id)
      return thing?.type === type ? thing : null
    },
    nodes: [...graph.nodes.values()].filter((node) => node.region === stack.region),
    edges: [...graph.edges.values()].filter((edge) => edge.to.region === stack.region),
  }
}

function resolver(stack: StackPlan): (value: CfnValue) => Some {
  const defaults = new Map(
    stack.parameters.map(({ name, type, default: given }) => [
      name,
      type === 'CommaDelimitedList' && given !== undefined ? String(given).split(',') : given,
    ]),
  )
  const conditions = new Map(
    stack.conditions.map(({ name, parameter, notEquals }) => [
      name,
      String(defaults.get(parameter) ?? '') !== notEquals,
    ]),
  )
  const resolve = (value: CfnValue): Some => {
    if (typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(resolve).filter((item) => item !== undefined)
    if (isIntrinsic(value)) {
      if (value.$cfn === 'noValue') return undefined
      if (value.$cfn === 'ref') return defaults.get(value.target) ?? value
      if (value.$cfn === 'piece') {
        const whole = defaults.get(value.parameter)
        return whole === undefined ? value : String(whole).split(value.separator)[value.index]
      }
      if (value.$cfn === 'if') return resolve(conditions.get(value.condition) ? value.then : value.else)
      if (value.$cfn === 'concat') return { ...value, parts: value.parts.map((part) => resolve(part) ?? '') }
      return value
    }
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        const resolved = resolve(item)
        return resolved === undefined ? [] : [[key, resolved]]
      }),
    )
  }
  return resolve
}

/** What stands at a path; undefined where there is nothing or an intrinsic is in the way. */
export function at(value: Some, ...path: readonly (string | number)[]): Some {
  let here: Some = value
  for (const key of path) {
    if (typeof here !== 'object' || isIntrinsic(here)) return undefined
    here = (here as CfnObject)[key]
  }
  return here
}

export const items = (value: Some): readonly CfnValue[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value as CfnValue]

/** The logical id of a value that is a reference and nothing more. */
export function targetOf(value: Some): string | null {
  if (typeof value !== 'object' || !isIntrinsic(value)) return null
  return value.$cfn === 'ref' || value.$cfn === 'getAtt' ? value.target : null
}

export const targetsOf = (value: Some): readonly string[] => (value === undefined ? [] : referencesIn(value))

/** Text with references as `<Id>` or `<Id.Attribute>`, to be read by patterns. */
export function textOf(value: Some): string {
  if (value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join(',')
  if (!isIntrinsic(value)) return JSON.stringify(value)
  switch (value.$cfn) {
    case 'ref':
      return `<${value.target}>`
    case 'getAtt':
      return `<${value.target}.${value.attribute}>`
    case 'concat':
      return value.parts.map(textOf).join('')
    case 'base64':
      return textOf(value.value)
    case 'join':
    case 'select':
      return textOf(value.list)
    default:
      return `<${value.$cfn}>`
  }
}

export interface Leaf {
  readonly path: string
  readonly key: string
  readonly value: CfnValue
}

/** Every value that is no plain list or object, with the property names on the way to it. */
export function* leaves(value: CfnValue, path = '', key = ''): Iterable<Leaf> {
  if (typeof value !== 'object' || isIntrinsic(value)) {
    yield { path, key, value }
    return
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leaves(item, `${path}[${index}]`, key)
    return
  }
  for (const [name, item] of Object.entries(value))
    yield* leaves(item, path === '' ? name : `${path}.${name}`, name)
}

/** Literal pieces of text inside a value, the texts inside intrinsics among them. */
export function* texts(value: CfnValue): Iterable<string> {
  if (typeof value === 'string') yield value
  if (typeof value !== 'object') return
  if (Array.isArray(value)) for (const item of value) yield* texts(item)
  else if (!isIntrinsic(value)) for (const item of Object.values(value)) yield* texts(item)
  else if (value.$cfn === 'concat') for (const part of value.parts) yield* texts(part)
  else if (value.$cfn === 'join' || value.$cfn === 'select') yield* texts(value.list)
  else if (value.$cfn === 'base64') yield* texts(value.value)
}

export const sameSet = (one: Iterable<string>, other: Iterable<string>): boolean =>
  [...new Set(one)].sort().join() === [...new Set(other)].sort().join()

/** A setting of a node by its path; undefined where the component has none. The judges know no component's type. */
export const setting = (node: GraphNode, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Object(value)[key] : undefined),
    node.config,
  )
