import { compareText } from '../../../base/stableJson.ts'
import { utf8Length } from '../../../base/text.ts'
import type { CfnValue } from '../../../catalog/cfn.ts'
import type { Reference } from '../../../catalog/mapReferences.ts'
import type { PlanResource, StackPlan } from '../../../plan/plan.ts'
import { templateJson } from '../json.ts'
import { buildTemplate } from '../template.ts'
import { childOf } from './child.ts'
import { exceeded, sizeOf, TEMPLATE_LIMITS, type TemplateSize } from './limits.ts'
import { type Making, onlySource, targetsIn } from './making.ts'
import { crossingNames, stackIds } from './names.ts'
import { parentOf } from './parent.ts'
import { bodyOf, referencesOf } from './references.ts'
import { type Part, split } from './split.ts'

export interface NestedStack {
  /** Of its file, without folder and ending: "network". */
  readonly name: string
  /** Of the stack in its parent: "NetworkStack". */
  readonly logicalId: string
  readonly stack: StackPlan
}

export interface Nested {
  /** Why it is nested: "asked for", or the limits that one template would be over. */
  readonly because: readonly string[]
  /** Its resources are the nested stacks. `fileOf`: where the template of each is, seen from the parent's. */
  readonly parent: (fileOf: (name: string) => string) => StackPlan
  /** Each after all that it needs something of. */
  readonly children: readonly NestedStack[]
}

const known = new WeakMap<StackPlan, Nested | null>()

/**
 * A Region's stack as a parent with nested stacks; null: one template will do. What refers from one to another becomes an
 * output here and a parameter there, and the parent hands it over. Pure; the same plan gives the same stacks.
 */
export function nest(stack: StackPlan): Nested | null {
  const before = known.get(stack)
  if (before !== undefined) return before
  const { resources, parameters, outputs, nesting } = stack
  const size = sizeOf(resources, parameters.length, outputs.length)
  // The size is an upper bound; the template itself is printed only where that is too large.
  const over = exceeded(
    size.bytes > TEMPLATE_LIMITS.bytes
      ? { ...size, bytes: utf8Length(templateJson(buildTemplate(stack)).text) }
      : size,
  )
  const made =
    resources.length === 0 || (over.length === 0 && nesting === 'auto')
      ? null
      : build(stack, over.length > 0 ? over : ['asked for in the settings of the drawing'])
  known.set(stack, made)
  return made
}

/** How large the template of a stack is, as far as CloudFormation limits it. */
export const templateSize = ({ resources, parameters, outputs }: StackPlan): TemplateSize =>
  sizeOf(resources, parameters.length, outputs.length)

function build(given: StackPlan, because: readonly string[]): Nested {
  const plan = { ...given, resources: given.resources.map(withAllNeeds) }
  const parts = split(plan)
  const partOf = new Map(parts.flatMap((part) => part.resources.map(({ logicalId }) => [logicalId, part])))
  const sources = new Map(
    plan.outputs.map(({ name, value }) => [
      name,
      [...new Set(targetsIn(value).flatMap((target) => partOf.get(target) ?? []))],
    ]),
  )
  const handed = handedOver(plan, parts, partOf, sources)
  const ids = stackIds(
    plan,
    parts.map(({ name }) => name),
  )
  const making: Making = {
    plan,
    partOf,
    resources: new Map(plan.resources.map((resource) => [resource.logicalId, resource])),
    parameters: new Map(plan.parameters.map((parameter) => [parameter.name, parameter])),
    conditions: new Map(plan.conditions.map((condition) => [condition.name, condition])),
    idOf: (part) => ids.get(part.name) ?? part.name,
    nameOf: crossingNames(plan, new Map([...handed.values()].flatMap((references) => [...references]))),
    handed,
    sources,
    kept: keptBelow(plan, parts),
  }
  const children = new Map(
    parts.map((part) => {
      const logicalId = making.idOf(part)
      return [logicalId, { name: part.name, logicalId, stack: childOf(making, part) }]
    }),
  )
  const parent: Nested['parent'] = (fileOf) =>
    parentOf(making, new Map(parts.map((part) => [part, children.get(making.idOf(part))?.stack])), fileOf)
  // Those of the parent are in the order of deployment.
  const ordered = parent(() => '').resources.flatMap(({ logicalId }) => children.get(logicalId) ?? [])
  return { because, parent, children: ordered }
}

/** What its update policy refers to, it needs as well. */
function withAllNeeds(resource: PlanResource): PlanResource {
  const all = new Set([...resource.needs, ...targetsIn(bodyOf(resource))])
  return all.size === resource.needs.length ? resource : { ...resource, needs: [...all].sort(compareText) }
}

function handedOver(
  plan: StackPlan,
  parts: readonly Part[],
  partOf: Making['partOf'],
  sources: Making['sources'],
): Making['handed'] {
  const handed = new Map(parts.map((part) => [part, new Map<string, Reference>()]))
  const note = (value: CfnValue, reader: Part | null) => {
    for (const [key, reference] of referencesOf(value)) {
      const owner = partOf.get(reference.target)
      if (owner !== undefined && owner !== reader) handed.get(owner)?.set(key, reference)
    }
  }
  for (const resource of plan.resources) note(bodyOf(resource), partOf.get(resource.logicalId) ?? null)
  for (const { name, value } of plan.outputs) note(value, onlySource({ sources }, name))
  return handed
}

/**
 * A parent may have 200 parameters too. Beyond that, those with a default that one nested stack alone reads stay in it,
 * with their default; those that must be given never do.
 */
function keptBelow(
  { parameters, conditions, outputs }: StackPlan,
  parts: readonly Part[],
): ReadonlySet<string> {
  const over = parameters.length - TEMPLATE_LIMITS.parameters
  if (over <= 0) return new Set()
  const readers = new Map<string, number>()
  for (const { resources } of parts)
    for (const name of new Set(resources.flatMap(({ needs }) => needs)))
      readers.set(name, (readers.get(name) ?? 0) + 1)
  const readAbove = new Set([
    ...conditions.map(({ parameter }) => parameter),
    ...outputs.flatMap(({ value }) => targetsIn(value)),
  ])
  const may = parameters.filter(
    ({ name, default: given }) => given !== undefined && readers.get(name) === 1 && !readAbove.has(name),
  )
  return new Set(may.slice(-over).map(({ name }) => name))
}
