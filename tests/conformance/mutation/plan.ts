/** A plan with one fault in it, as a careless component would have made it. */
import { sameJson } from '../../../shared/base/json.ts'
import type { CfnObject, CfnValue } from '../../../shared/catalog/cfn.ts'
import { isIntrinsic } from '../../../shared/catalog/cfn.ts'
import type { Graph } from '../../../shared/graph/graph.ts'
import type { DeploymentPlan, PlanParameter, PlanResource, StackPlan } from '../../../shared/plan/plan.ts'

export type Path = readonly (string | number)[]
type Editable = { -readonly [Key in keyof PlanResource]: PlanResource[Key] }

/** Where a fault can be seeded: `apply` works on a copy of the stack. */
export interface Site {
  /** Logical id and path: unique within the operator and drawing. */
  readonly where: string
  readonly apply: (stack: Edited) => void
}

/** What kind of slip it is, and all places in a drawing's stack where it can happen. */
export interface Operator {
  readonly name: string
  readonly sites: (stack: StackPlan, graph: Graph) => Iterable<Site>
  /** How many of a drawing's sites are seeded; 1 where nothing is said. */
  readonly each?: number
}

/** A stack that can be edited; all edits fail loudly, since a fault that was not seeded proves nothing. */
export interface Edited {
  resource(id: string): Editable
  set(id: string, path: Path, value: CfnValue): void
  remove(id: string, path: Path): void
  drop(id: string): void
  dropParameter(name: string): void
  parameter(name: string, change: Partial<PlanParameter>): void
  capabilities(value: StackPlan['capabilities']): void
  add(resource: PlanResource): void
}

/** The plan's first stack with the fault in it; the plan itself stays as it was. */
export function seeded(plan: DeploymentPlan, site: Site): DeploymentPlan {
  const copy = structuredClone(plan)
  const [stack, ...others] = copy.stacks
  if (!stack) throw new Error('the plan has no stack')
  const before = JSON.stringify(stack)
  const made = { ...stack, resources: [...stack.resources] as Editable[], parameters: [...stack.parameters] }
  site.apply(editor(made))
  if (JSON.stringify(made) === before) throw new Error(`${site.where}: the plan is as it was`)
  return { ...copy, stacks: [made, ...others] }
}

function editor(
  stack: Omit<StackPlan, 'resources' | 'parameters' | 'capabilities'> & {
    resources: Editable[]
    parameters: PlanParameter[]
    capabilities: StackPlan['capabilities']
  },
): Edited {
  const resource = (id: string) => {
    const found = stack.resources.find(({ logicalId }) => logicalId === id)
    if (!found) throw new Error(`the stack has no ${id}`)
    return found
  }
  const holderOf = (id: string, path: Path): { holder: Record<string, unknown>; key: string | number } => {
    let holder: unknown = resource(id).properties
    for (const part of path.slice(0, -1)) holder = Object(holder)[part]
    const key = path.at(-1)
    if (typeof holder !== 'object' || holder === null || key === undefined)
      throw new Error(`${id} has no ${path.join('.')}`)
    return { holder: holder as Record<string, unknown>, key }
  }
  const without = <T>(list: T[], is: (item: T) => boolean, what: string): void => {
    const index = list.findIndex(is)
    if (index < 0) throw new Error(`the stack has no ${what}`)
    list.splice(index, 1)
  }
  return {
    resource,
    set(id, path, value) {
      const { holder, key } = holderOf(id, path)
      holder[key] = value
    },
    remove(id, path) {
      const { holder, key } = holderOf(id, path)
      if (!(key in holder)) throw new Error(`${id} has no ${path.join('.')}`)
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
    },
    drop: (id) => without(stack.resources, ({ logicalId }) => logicalId === id, id),
    dropParameter: (name) => without(stack.parameters, (one) => one.name === name, name),
    parameter(name, change) {
      const index = stack.parameters.findIndex((one) => one.name === name)
      const known = stack.parameters[index]
      if (!known) throw new Error(`the stack has no parameter ${name}`)
      stack.parameters[index] = { ...known, ...change }
    },
    capabilities(value) {
      stack.capabilities = value
    },
    add: (one) => stack.resources.push(one),
  }
}

/** Every value of a resource with its path; intrinsics are values, and so are lists and objects on the way. */
export function* values(
  value: CfnValue,
  path: Path = [],
): Iterable<{ readonly path: Path; readonly value: CfnValue }> {
  if (path.length > 0) yield { path, value }
  if (typeof value !== 'object' || isIntrinsic(value)) return
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value as CfnObject))
    yield* values(item, [...path, key])
}

export const ofType = (stack: StackPlan, ...types: readonly string[]): readonly PlanResource[] =>
  stack.resources.filter(({ type }) => types.includes(type))

/** Values of resources of the types whose path, written with dots, matches. */
export function* found(
  stack: StackPlan,
  types: readonly string[] | null,
  pattern: RegExp,
): Iterable<{ readonly id: string; readonly type: string; readonly path: Path; readonly value: CfnValue }> {
  for (const { logicalId, type, properties } of stack.resources) {
    if (types !== null && !types.includes(type)) continue
    for (const { path, value } of values(properties))
      if (pattern.test(path.join('.'))) yield { id: logicalId, type, path, value }
  }
}

/** The sites of an edit of every value that matches and would change. `change` returns undefined where it does not apply. */
export const edits = (
  name: string,
  types: readonly string[] | null,
  pattern: RegExp,
  change: (value: CfnValue, stack: StackPlan, id: string) => CfnValue | undefined,
  each = 1,
): Operator => ({
  name,
  each,
  *sites(stack) {
    for (const { id, path, value } of found(stack, types, pattern)) {
      const instead = change(value, stack, id)
      if (instead !== undefined && !sameJson(instead, value))
        yield { where: `${id}.${path.join('.')}`, apply: (edited) => edited.set(id, path, instead) }
    }
  },
})

export const removals = (
  name: string,
  types: readonly string[] | null,
  pattern: RegExp,
  each = 1,
): Operator => ({
  name,
  each,
  *sites(stack) {
    for (const { id, path } of found(stack, types, pattern))
      yield { where: `${id}.${path.join('.')}`, apply: (edited) => edited.remove(id, path) }
  },
})

export const drops = (name: string, types: readonly string[], each = 1): Operator => ({
  name,
  each,
  *sites(stack) {
    for (const { logicalId } of ofType(stack, ...types))
      yield { where: logicalId, apply: (edited) => edited.drop(logicalId) }
  },
})
