import { compareText } from '../base/stableJson.ts'
import { midSentence } from '../base/text.ts'
import {
  type CfnObject,
  type CfnValue,
  type Drawn,
  isIntrinsic,
  type OutputItem,
  type ParameterItem,
  ref,
  TUNABLE_KINDS,
  type Tunable,
} from '../catalog/cfn.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'
import type { PlanCondition, PlanParameter, PlanResource } from './plan.ts'

/**
 * What differs between environments and was drawn once: each becomes a parameter with the drawn value as default, so
 * that a deployment without any overrides is the drawing. Findings and prices are about the drawing in any case.
 */
const ENVIRONMENT = 'EnvironmentName'
export const ENVIRONMENT_TAG = 'Environment'
export const DRAWING_TAG = 'cantilever:drawing'

/** For the tag on everything. Names stay without it: the stack's name is in all of them and tells copies apart. */
export const environmentParameter = (graph: Graph): ParameterItem => ({
  kind: 'parameter',
  name: ENVIRONMENT,
  label: 'Environment',
  type: 'String',
  default: graph.settings.environment,
  description:
    'Which copy of this stack it is, such as staging or pr-123. Everything is tagged with it; nothing is named after it.',
  allowedPattern: '[A-Za-z0-9][A-Za-z0-9-]{0,31}',
  constraint: '1 to 32 letters, digits and hyphens',
  maxLength: 32,
  group: 'Environment',
  tunable: { kind: 'environment', drawn: graph.settings.environment },
})

export const environmentRef = ref(ENVIRONMENT)

/** "CertificateArn" → "Certificate ARN": what a parameter is called that has no better label. */
export const labelOf = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/ (?:Arn|Id|Cidr)(?=s?\b)/g, (word) => word.toUpperCase())
    .replace(/(?<=^.+ )[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())

/** A drawn value outside the limits or unlike the pattern loosens them: the default must always be accepted. */
export function tunableParameter(
  node: Pick<GraphNode, 'name'>,
  name: string,
  group: string,
  drawn: Drawn,
  about: Tunable,
): ParameterItem {
  const { label, help, kind, min, max, allowed, pattern, constraint, separator } = about
  const isNumber = min !== undefined || max !== undefined || typeof drawn === 'number'
  const isMany = typeof drawn === 'object'
  const value = isMany ? drawn.join(',') : isNumber ? Number(drawn) : drawn
  const items = isMany ? drawn : [value]
  const fits = pattern !== undefined && new RegExp(`^(?:${pattern})$`).test(String(drawn))
  return {
    kind: 'parameter',
    name,
    label,
    type: isMany ? 'CommaDelimitedList' : isNumber ? 'Number' : 'String',
    default: value,
    description: [`${node.name}: ${midSentence(label)}.`, ...(help === undefined ? [] : [help])].join(' '),
    ...(allowed && { allowedValues: [...items.filter((one) => !allowed.includes(one)), ...allowed] }),
    ...(fits && { allowedPattern: pattern, ...(constraint !== undefined && { constraint }) }),
    ...(min !== undefined && { minValue: Math.min(min, Number(drawn)) }),
    ...(max !== undefined && { maxValue: Math.max(max, Number(drawn)) }),
    ...(separator !== undefined && { separator }),
    group,
    tunable: { kind, drawn },
  }
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const PARAMETERS_PER_TEMPLATE = 200
const OUTPUTS_PER_TEMPLATE = 200

/**
 * Parameters that fit into a template. One that has no default stays, and one that a condition looks at; of the others
 * those that matter most, and among equals the first in reading order, so that the same drawing always has the same ones.
 */
export function fitting(
  parameters: readonly PlanParameter[],
  conditions: readonly PlanCondition[] = [],
): {
  readonly kept: readonly PlanParameter[]
  readonly beyond: Readonly<Record<string, Drawn>>
} {
  const decisive = new Set(conditions.map(({ parameter }) => parameter))
  const spare = parameters.flatMap(({ name, tunable }) =>
    tunable && !decisive.has(name) ? [{ name, ...tunable }] : [],
  )
  const room = Math.max(0, PARAMETERS_PER_TEMPLATE - (parameters.length - spare.length))
  if (spare.length <= room) return { kept: parameters, beyond: {} }
  const rank = (kind: (typeof TUNABLE_KINDS)[number]) => TUNABLE_KINDS.indexOf(kind)
  const left = spare.toSorted((a, b) => rank(a.kind) - rank(b.kind)).slice(room)
  const beyond = Object.fromEntries(left.map(({ name, drawn }) => [name, drawn]))
  return { kept: parameters.filter(({ name }) => !Object.hasOwn(beyond, name)), beyond }
}

const worth = ({ handedOn, detail }: Omit<OutputItem, 'kind'>): number => (handedOn ? 0 : detail ? 2 : 1)

/** The outputs that fit, in the order given. What another stack takes stays in any case: it could not be deployed without. */
export const fittingOutputs = <T extends Omit<OutputItem, 'kind'>>(outputs: readonly T[]): readonly T[] => {
  if (outputs.length <= OUTPUTS_PER_TEMPLATE) return outputs
  return outputs
    .toSorted((a, b) => worth(a) - worth(b) || compareText(a.name, b.name))
    .slice(0, OUTPUTS_PER_TEMPLATE)
    .toSorted((a, b) => compareText(a.name, b.name))
}

/** Only what reads one of the parameters is made anew. */
export function withDrawn(
  resources: readonly PlanResource[],
  beyond: Readonly<Record<string, Drawn>>,
): readonly PlanResource[] {
  if (Object.keys(beyond).length === 0) return resources
  return resources.map((resource) => {
    if (!resource.needs.some((name) => Object.hasOwn(beyond, name))) return resource
    const { properties, updatePolicy, needs } = resource
    return {
      ...resource,
      properties: inlined(properties, beyond),
      ...(updatePolicy && { updatePolicy: inlined(updatePolicy, beyond) }),
      needs: needs.filter((name) => !Object.hasOwn(beyond, name)),
    }
  })
}

/** The drawn values in place of references to parameters that are not there. What holds none of these stays the same object. */
export function inlined(object: CfnObject, drawn: Readonly<Record<string, Drawn>>): CfnObject {
  let changed: Record<string, CfnValue> | undefined
  for (const key in object) {
    const before = object[key] as CfnValue
    const value = inlinedValue(before, drawn)
    if (value === before) continue
    changed ??= { ...object }
    changed[key] = value
  }
  return changed ?? object
}

export function inlinedValue(value: CfnValue, drawn: Readonly<Record<string, Drawn>>): CfnValue {
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const items = value.map((item: CfnValue) => inlinedValue(item, drawn))
    return items.every((item, i) => item === value[i]) ? value : items
  }
  if (isIntrinsic(value)) {
    if (value.$cfn === 'ref') return drawn[value.target] ?? value
    if (value.$cfn === 'piece') {
      const whole = drawn[value.parameter]
      return whole === undefined ? value : (String(whole).split(value.separator)[value.index] ?? '')
    }
  }
  // The parts of a function are values as well, or plain text, which stays as it is.
  return inlined(value as CfnObject, drawn)
}
