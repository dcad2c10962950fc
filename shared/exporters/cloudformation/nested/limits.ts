import { utf8Length } from '../../../base/text.ts'
import type { StackPlan } from '../../../plan/plan.ts'
import { renderValue } from '../template.ts'

/**
 * What CloudFormation allows in one template, and in one operation over a stack with all its nested stacks.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
export const TEMPLATE_LIMITS = {
  resources: 500,
  parameters: 200,
  outputs: 200,
  /** Of a template in S3: "1 MB", taken as the smaller of its two meanings. */
  bytes: 1_000_000,
} as const
export const RESOURCES_PER_OPERATION = 2_500

export type TemplateSize = Readonly<Record<keyof typeof TEMPLATE_LIMITS, number>>

/** The limits that are exceeded, in words: "1050 resources (500 allowed)". Empty: it fits. */
export function exceeded(size: TemplateSize): string[] {
  const kinds = ['resources', 'parameters', 'outputs', 'bytes'] as const
  return kinds
    .filter((kind) => size[kind] > TEMPLATE_LIMITS[kind])
    .map((kind) => `${size[kind]} ${kind} (${TEMPLATE_LIMITS[kind]} allowed)`)
}

// A pessimistic share for what is not a resource: a parameter or an output with its description.
const BYTES_PER_NAME = 700

/** The size of a template that holds these; the bytes are an upper bound, of the JSON, which is the longer printing. */
export function sizeOf(resources: StackPlan['resources'], parameters: number, outputs: number): TemplateSize {
  const bytes = resources.reduce((sum, resource) => sum + bytesOf(resource), 0)
  return {
    resources: resources.length,
    parameters,
    outputs,
    bytes: bytes + (parameters + outputs) * BYTES_PER_NAME,
  }
}

const known = new WeakMap<StackPlan['resources'][number], number>()

function bytesOf(resource: StackPlan['resources'][number]): number {
  const before = known.get(resource)
  if (before !== undefined) return before
  const { properties, updatePolicy = {}, creationPolicy = {}, dependsOn = [], logicalId, type } = resource
  const text = JSON.stringify([renderValue([properties, updatePolicy, creationPolicy]), dependsOn], null, 2)
  // In a template each line stands six spaces further in.
  const bytes = utf8Length(text) + 6 * (text.split('\n').length - 1)
  const all = bytes + logicalId.length + type.length + 200
  known.set(resource, all)
  return all
}
