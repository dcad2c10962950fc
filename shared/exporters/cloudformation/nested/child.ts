import { compareText } from '../../../base/stableJson.ts'
import { type CfnValue, getAtt, join, ref } from '../../../catalog/cfn.ts'
import { mapObject, mapReferences, type Reference } from '../../../catalog/mapReferences.ts'
import type { PlanOutput, PlanParameter, PlanResource, StackPlan } from '../../../plan/plan.ts'
import { conditionsOf, type Making, nestingOrigin, onlySource, targetsIn } from './making.ts'
import { handedOn, LIST_ATTRIBUTES } from './names.ts'
import { bodyOf } from './references.ts'
import type { Part } from './split.ts'

/** One nested stack: what it reads of others are parameters, and what others read of it are outputs. */
export function childOf(making: Making, part: Part): StackPlan {
  const { plan } = making
  const parameters = new Map<string, PlanParameter>()
  const inside = readerOf(making, part, parameters)
  const resources = part.resources.map((resource) => rewritten(resource, part, making, inside))
  const passed = plan.outputs
    .filter(({ name }) => onlySource(making, name) === part)
    .map((output) => ({ ...output, value: mapReferences(output.value, inside) }))
  const outputs = [...passed, ...handedOut(making, part)].sort((a, b) => compareText(a.name, b.name))
  const conditions = conditionsOf(making.conditions, resources, outputs)
  for (const { parameter: name } of conditions) {
    const parameter = making.parameters.get(name)
    if (parameter) parameters.set(name, handedOn(parameter))
  }
  const mayBeEmpty = resources.every(({ condition }) => condition !== undefined)
  return {
    ...plan,
    name: `${plan.name}-${part.name}`,
    description: `${plan.description}: ${part.name}`.slice(0, 1024),
    resources: mayBeEmpty ? [...resources, placeholder(part)] : resources,
    parameters: [...parameters.values()].sort((a, b) => compareText(a.name, b.name)),
    conditions,
    outputs,
  }
}

type Inside = (reference: Reference, original: CfnValue) => CfnValue

/** Turns references into what they are inside the part, and notes the parameters that this takes. */
function readerOf(
  { partOf, resources, parameters, nameOf, kept }: Making,
  part: Part,
  taken: Map<string, PlanParameter>,
): Inside {
  return (reference, original) => {
    const { target, attribute } = reference
    const parameter = parameters.get(target)
    if (parameter) {
      taken.set(target, kept.has(target) ? parameter : handedOn(parameter))
      return original
    }
    const owner = partOf.get(target)
    const resource = resources.get(target)
    if (owner === part || !owner || !resource) return original
    const name = nameOf(reference)
    taken.set(name, {
      name,
      type: isListed(resource, reference) ? 'CommaDelimitedList' : 'String',
      description: `${attribute ?? 'Ref'} of ${target} (${resource.origin.label}), from the stack ${owner.name}`,
      group: `From the stack ${owner.name}`,
    })
    return ref(name)
  }
}

function handedOut({ handed, resources, nameOf }: Making, part: Part): PlanOutput[] {
  return [...(handed.get(part)?.values() ?? [])].flatMap((reference) => {
    const { target, attribute } = reference
    const resource = resources.get(target)
    if (!resource) return []
    const value = attribute === null ? ref(target) : getAtt(target, attribute)
    return {
      name: nameOf(reference),
      value: isListed(resource, reference) ? join(',', value) : value,
      description: `For other stacks: ${attribute ?? 'Ref'} of ${target}`,
      origin: resource.origin,
      ...(resource.condition !== undefined && { condition: resource.condition }),
    }
  })
}

const isListed = ({ type }: PlanResource, { attribute }: Reference): boolean =>
  LIST_ATTRIBUTES.has(`${type}.${attribute}`)

/** A stack must have a resource, also where conditions leave out all that it has. This one makes nothing. */
const placeholder = (part: Part): PlanResource => ({
  logicalId: 'KeepsStackFromBeingEmpty',
  type: 'AWS::CloudFormation::WaitConditionHandle',
  properties: {},
  comment: 'Makes nothing: a stack must have a resource, and conditions may leave out all the others',
  origin: nestingOrigin(part.name),
  needs: [],
})

function rewritten(resource: PlanResource, part: Part, { partOf }: Making, inside: Inside): PlanResource {
  const { dependsOn = [], updatePolicy, creationPolicy, parts, ...rest } = resource
  const left = dependsOn.filter((id) => partOf.get(id) === part)
  const made = {
    ...rest,
    properties: mapObject(resource.properties, inside),
    ...(left.length > 0 && { dependsOn: left }),
    ...(updatePolicy && { updatePolicy: mapObject(updatePolicy, inside) }),
    ...(creationPolicy && { creationPolicy: mapObject(creationPolicy, inside) }),
    ...(parts && { parts: parts.flatMap((one) => movedMark(one, dependsOn, left)) }),
  }
  const needs = new Set([...left, ...targetsIn(bodyOf(made))])
  return { ...made, needs: [...needs].sort(compareText) }
}

/** A mark on an item of DependsOn, where items before it have gone; none, where it has gone itself. */
function movedMark(
  mark: NonNullable<PlanResource['parts']>[number],
  before: readonly string[],
  left: readonly string[],
): NonNullable<PlanResource['parts']> {
  const [attribute, place] = mark.path
  if (attribute !== 'DependsOn' || before.length === left.length) return [mark]
  if (left.length === 0) return []
  // A single one is printed without a list; a mark on the whole of it stays on the whole.
  if (typeof place !== 'number') return [mark]
  const to = left.indexOf(before[place] ?? '')
  return to === -1 ? [] : [{ ...mark, path: left.length === 1 ? ['DependsOn'] : ['DependsOn', to] }]
}
