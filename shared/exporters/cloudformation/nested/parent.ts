import { compareText } from '../../../base/stableJson.ts'
import { plural } from '../../../base/text.ts'
import { type CfnValue, getAtt, iff, join, ref } from '../../../catalog/cfn.ts'
import { mapReferences, type Reference } from '../../../catalog/mapReferences.ts'
import { inOrder } from '../../../plan/order.ts'
import type { PlanOutput, PlanParameter, PlanResource, StackPlan } from '../../../plan/plan.ts'
import { TEMPLATE_LIMITS } from './limits.ts'
import { conditionsOf, type Making, nestingOrigin, onlySource, targetsIn } from './making.ts'
import { isListType } from './names.ts'
import type { Part } from './split.ts'

/** The stack whose resources are the nested stacks: hands to each what it reads, and has the outputs of the plan. */
export function parentOf(
  making: Making,
  children: ReadonlyMap<Part, StackPlan | undefined>,
  fileOf: (name: string) => string,
): StackPlan {
  const { plan, conditions } = making
  const stacks = [...children].map(([part, child]) =>
    stackOf(making, part, child?.parameters ?? [], fileOf(part.name)),
  )
  const outputs = outputsOf(making)
  const { ordered } = inOrder(new Map(stacks.map((stack) => [stack.logicalId, stack])))
  const asked = conditionsOf(conditions, ordered, outputs)
  const read = new Set([
    ...ordered.flatMap(({ needs }) => needs),
    ...outputs.flatMap(({ value }) => targetsIn(value)),
    ...asked.map(({ parameter }) => parameter),
  ])
  return {
    ...plan,
    resources: ordered,
    parameters: plan.parameters.filter(({ name }) => read.has(name)),
    conditions: asked,
    outputs,
  }
}

/** What a reference into a nested stack comes to, seen from the parent. */
function seen({ partOf, resources, idOf, nameOf }: Making, reference: Reference): CfnValue {
  const owner = partOf.get(reference.target)
  const value = getAtt(owner ? idOf(owner) : reference.target, `Outputs.${nameOf(reference)}`)
  const condition = resources.get(reference.target)?.condition
  // Without its resource there is no output. Who refers to such a resource asks the condition first, and then not the text.
  return condition === undefined ? value : iff(condition, value, '')
}

function stackOf(
  making: Making,
  part: Part,
  taken: readonly PlanParameter[],
  templateUrl: string,
): PlanResource {
  const { partOf, parameters, idOf, kept } = making
  const handed = referencesByName(making)
  const given = taken.flatMap(({ name }): [string, CfnValue][] => {
    const parameter = parameters.get(name)
    const reference = handed.get(name)
    if (parameter)
      return kept.has(name) ? [] : [[name, isListType(parameter.type) ? join(',', ref(name)) : ref(name)]]
    return reference ? [[name, seen(making, reference)]] : []
  })
  const values = Object.fromEntries(given)
  const told = new Set(targetsIn(values))
  const waits = part.resources.flatMap(({ dependsOn = [] }) =>
    dependsOn.flatMap((id) => {
      const owner = partOf.get(id)
      return owner === undefined || owner === part || told.has(idOf(owner)) ? [] : [idOf(owner)]
    }),
  )
  const dependsOn = [...new Set(waits)].sort(compareText)
  return {
    logicalId: idOf(part),
    type: 'AWS::CloudFormation::Stack',
    properties: { TemplateURL: templateUrl, ...(given.length > 0 && { Parameters: values }) },
    ...(dependsOn.length > 0 && { dependsOn }),
    comment: plural(part.resources.length, 'resource'),
    origin: nestingOrigin(part.name),
    needs: [...new Set([...told, ...dependsOn])].sort(compareText),
  }
}

const byName = new WeakMap<Making, ReadonlyMap<string, Reference>>()

function referencesByName(making: Making): ReadonlyMap<string, Reference> {
  const before = byName.get(making)
  if (before) return before
  const all = [...making.handed.values()].flatMap((references) => [...references.values()])
  const made = new Map(all.map((reference) => [making.nameOf(reference), reference]))
  byName.set(making, made)
  return made
}

/** Beyond the limit, those that a nested stack has as well are left to it. */
function outputsOf(making: Making): readonly PlanOutput[] {
  const { plan, resources, idOf } = making
  const isBelow = ({ name }: PlanOutput) => onlySource(making, name) !== null
  const wanted = [...plan.outputs].sort((a, b) => Number(isBelow(a)) - Number(isBelow(b)))
  const shown = new Set(wanted.slice(0, TEMPLATE_LIMITS.outputs))
  return plan.outputs
    .filter((output) => shown.has(output))
    .map((output) => {
      const only = onlySource(making, output.name)
      if (only) return { ...output, value: getAtt(idOf(only), `Outputs.${output.name}`) }
      const value = mapReferences(output.value, (reference, original) =>
        resources.has(reference.target) ? seen(making, reference) : original,
      )
      return { ...output, value }
    })
}
