import type { CfnValue } from '../../../catalog/cfn.ts'
import type { Reference } from '../../../catalog/mapReferences.ts'
import type { PlanCondition, PlanOutput, PlanParameter, PlanResource, StackPlan } from '../../../plan/plan.ts'
import { bodyOf, conditionsIn, referencesOf } from './references.ts'
import type { Part } from './split.ts'

/** What is known while a plan is being turned into nested stacks. */
export interface Making {
  readonly plan: StackPlan
  readonly partOf: ReadonlyMap<string, Part>
  readonly resources: ReadonlyMap<string, PlanResource>
  readonly parameters: ReadonlyMap<string, PlanParameter>
  readonly conditions: ReadonlyMap<string, PlanCondition>
  readonly idOf: (part: Part) => string
  readonly nameOf: (reference: Reference) => string
  /** What is asked for from outside the part that has it. */
  readonly handed: ReadonlyMap<Part, ReadonlyMap<string, Reference>>
  /** The parts that each output of the plan refers to. */
  readonly sources: ReadonlyMap<string, readonly Part[]>
  /** Parameters that the parent does not have: see `keptBelow`. */
  readonly kept: ReadonlySet<string>
}

/** An output that comes out of one part alone is worked out there, and only passed on by the parent. */
export function onlySource({ sources }: Pick<Making, 'sources'>, output: string): Part | null {
  const [only, ...others] = sources.get(output) ?? []
  return others.length === 0 ? (only ?? null) : null
}

/** Where something that the plan does not have comes from: no component, but the nesting. */
export const nestingOrigin = (part: string): PlanResource['origin'] => ({
  kind: 'implied',
  id: `nested-stack:${part}`,
  label: `Nested stack ${part}`,
})

export const targetsIn = (value: CfnValue): readonly string[] =>
  [...referencesOf(value).values()].map(({ target }) => target)

/** The conditions that these ask. */
export function conditionsOf(
  all: ReadonlyMap<string, PlanCondition>,
  resources: readonly PlanResource[],
  outputs: readonly PlanOutput[],
): readonly PlanCondition[] {
  const asked = new Set<string>()
  for (const resource of resources) {
    if (resource.condition !== undefined) asked.add(resource.condition)
    conditionsIn(bodyOf(resource), asked)
  }
  for (const { condition, value } of outputs) {
    if (condition !== undefined) asked.add(condition)
    conditionsIn(value, asked)
  }
  return [...all.values()].filter(({ name }) => asked.has(name))
}
