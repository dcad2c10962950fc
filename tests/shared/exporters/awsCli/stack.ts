import { type CfnObject, type CfnValue, referencesIn } from '../../../../shared/catalog/cfn.ts'
import type { PlanOutput, PlanResource, StackPlan } from '../../../../shared/plan/plan.ts'

type Given = Partial<Omit<PlanResource, 'logicalId' | 'type' | 'properties'>>

/** A resource as a component would have emitted it. */
export function resource(
  logicalId: string,
  type: string,
  properties: CfnObject,
  more: Given = {},
): PlanResource {
  const needs = [...new Set([...referencesIn(properties), ...(more.dependsOn ?? [])])].sort()
  const origin = { kind: 'node', id: logicalId.toLowerCase(), label: logicalId } as const
  return { logicalId, type, properties, origin, needs, ...more }
}

/** A stack of these resources, in the order given. */
export function stackOf(resources: readonly PlanResource[], more: Partial<StackPlan> = {}): StackPlan {
  return {
    name: 'shop',
    region: 'us-east-1',
    description: 'Shop (test)',
    resources,
    parameters: [],
    beyondLimit: {},
    conditions: [],
    outputs: [],
    capabilities: [],
    nesting: 'auto',
    tags: { Project: 'shop' },
    ...more,
  }
}

export const tags = (name: string, more: Readonly<Record<string, string>> = {}): CfnObject[] =>
  Object.entries({ Name: name, Project: 'shop', ...more }).map(([Key, Value]) => ({ Key, Value }))

export const output = (name: string, value: CfnValue, description = name): PlanOutput => ({
  name,
  value,
  description,
  origin: { kind: 'node', id: name.toLowerCase(), label: name },
})

/** The arm of a condition that leaves the property out. */
export const noValue = { $cfn: 'noValue' } as const
