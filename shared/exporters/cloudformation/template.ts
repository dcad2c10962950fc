import type { CfnObject, CfnValue, Intrinsic } from '../../catalog/cfn.ts'
import type { Origin, PlanParameter, PlanResource, StackPlan } from '../../plan/plan.ts'
import { type MarkTree, resourceMarks, stackMarks } from './marks.ts'

/** A CloudFormation template as plain data with the long forms of the intrinsic functions; keys in reading order. */
export type TemplateValue =
  | string
  | number
  | boolean
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue }
export type TemplateObject = { readonly [key: string]: TemplateValue }

/** Resources of one origin in the drawing, under one heading. */
export interface Section {
  readonly heading: string
  readonly origin?: Origin
  readonly resources: readonly {
    readonly logicalId: string
    readonly comment: string | null
    readonly body: TemplateObject
    readonly marks?: MarkTree
  }[]
}

export interface Template {
  readonly head: TemplateObject
  readonly sections: readonly Section[]
  readonly tail: TemplateObject
  /** Of the head and the tail. */
  readonly marks?: MarkTree
}

export function buildTemplate(stack: StackPlan): Template {
  const names = new Set([
    ...stack.resources.map(({ logicalId }) => logicalId),
    ...stack.parameters.map(({ name }) => name),
  ])
  return {
    head: {
      AWSTemplateFormatVersion: '2010-09-09',
      Description: proseText(stack.description),
      ...(stack.parameters.length > 0 && {
        Metadata: {
          'AWS::CloudFormation::Interface': {
            ParameterGroups: parameterGroups(stack.parameters),
            ParameterLabels: Object.fromEntries(
              stack.parameters.flatMap(({ name, label }) =>
                label === undefined ? [] : [[name, { default: proseText(label) }] as const],
              ),
            ),
          },
        },
        Parameters: Object.fromEntries(
          stack.parameters.map((parameter) => [parameter.name, renderParameter(parameter)]),
        ),
      }),
      ...(stack.conditions.length > 0 && {
        Conditions: Object.fromEntries(
          stack.conditions.map(({ name, parameter, notEquals }) => [
            name,
            { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: parameter }, notEquals] }] },
          ]),
        ),
      }),
    },
    sections: inSections(stack.resources, names),
    tail: {
      // No Export: a value that another stack imports can be neither changed nor removed, and its name is taken for the
      // whole account. Who needs one reads it with `aws cloudformation describe-stacks`.
      ...(stack.outputs.length > 0 && {
        Outputs: Object.fromEntries(
          stack.outputs.map(({ name, value, description, condition }) => [
            name,
            {
              ...(condition !== undefined && { Condition: condition }),
              Description: proseText(description),
              Value: renderValue(value, names),
            },
          ]),
        ),
      }),
    },
    marks: stackMarks(stack),
  }
}

function inSections(resources: readonly PlanResource[], names: Names): Section[] {
  const sections = new Map<string, { heading: string; origin: Origin; resources: PlanResource[] }>()
  for (const resource of resources) {
    const { kind, id, label } = resource.origin
    const section = sections.get(`${kind} ${id}`)
    if (section) section.resources.push(resource)
    else
      sections.set(`${kind} ${id}`, {
        heading: kind === 'implied' ? `${label} (not drawn: implied by the rest)` : label,
        origin: resource.origin,
        resources: [resource],
      })
  }
  return [...sections.values()].map(({ heading, origin, resources: own }) => ({
    heading,
    origin,
    resources: own.map((resource) => ({
      logicalId: resource.logicalId,
      comment: resource.comment ?? null,
      body: renderResource(resource, names),
      marks: resourceMarks(resource),
    })),
  }))
}

function renderResource(resource: PlanResource, names: Names): TemplateObject {
  const { dependsOn = [] } = resource
  return {
    Type: resource.type,
    ...(resource.condition !== undefined && { Condition: resource.condition }),
    ...(dependsOn.length > 0 && { DependsOn: dependsOn.length === 1 ? (dependsOn[0] ?? '') : dependsOn }),
    ...(resource.deletionPolicy !== undefined && {
      DeletionPolicy: resource.deletionPolicy,
      UpdateReplacePolicy: resource.deletionPolicy,
    }),
    ...(resource.creationPolicy && { CreationPolicy: renderObject(resource.creationPolicy, names) }),
    ...(resource.updatePolicy && { UpdatePolicy: renderObject(resource.updatePolicy, names) }),
    ...(Object.keys(resource.properties).length > 0 && {
      Properties: renderObject(resource.properties, names),
    }),
  }
}

function renderParameter(parameter: PlanParameter): TemplateObject {
  return {
    Type: parameter.type,
    Description: proseText(parameter.description),
    ...(parameter.default !== undefined && { Default: parameter.default }),
    ...(parameter.allowedValues && { AllowedValues: parameter.allowedValues }),
    ...(parameter.allowedPattern !== undefined && { AllowedPattern: parameter.allowedPattern }),
    ...(parameter.constraint !== undefined && { ConstraintDescription: `must be ${parameter.constraint}` }),
    ...(parameter.maxLength !== undefined && { MaxLength: parameter.maxLength }),
    ...(parameter.minValue !== undefined && { MinValue: parameter.minValue }),
    ...(parameter.maxValue !== undefined && { MaxValue: parameter.maxValue }),
    ...(parameter.noEcho && { NoEcho: true }),
  }
}

function parameterGroups(parameters: readonly PlanParameter[]): TemplateValue {
  const groups = new Map<string, string[]>()
  for (const { group, name } of parameters) groups.set(group, [...(groups.get(group) ?? []), name])
  return [...groups].map(([group, names]) => ({ Label: { default: proseText(group) }, Parameters: names }))
}

/** Names that `${…}` could be taken for: those of the stack. */
type Names = ReadonlySet<string>

const renderObject = (object: CfnObject, names: Names): TemplateObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, renderValue(value, names)]))

export function renderValue(value: CfnValue, names: Names = new Set()): TemplateValue {
  if (typeof value === 'string') return plainText(value, names)
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map((item) => renderValue(item, names))
  if (isIntrinsicObject(value)) return renderIntrinsic(value, names)
  return renderObject(value, names)
}

/**
 * A shell's `${AWS::Region}` in a user's own text is text, and CloudFormation leaves it alone; but whoever reads the
 * template, cfn-lint included, must take it for a forgotten Fn::Sub. Broken in two it is what it is.
 */
function plainText(text: string, names: Names): TemplateValue {
  const parts = text.split(/(?<=\$)(?=\{)/)
  const looksLikeReference = parts.slice(1).some((part) => {
    const name = /^\{([A-Za-z0-9:]+)/.exec(part)?.[1] ?? ''
    return name.startsWith('AWS::') || names.has(name)
  })
  return looksLikeReference ? { 'Fn::Join': ['', parts] } : text
}

/** A description may hold no function, so here the user's own `${` is kept apart by a space. */
const proseText = (text: string): string => text.replaceAll('${', '$ {')

const isList = (value: CfnValue): value is readonly CfnValue[] => Array.isArray(value)
const isIntrinsicObject = (value: Intrinsic | CfnObject): value is Intrinsic => Object.hasOwn(value, '$cfn')

function renderIntrinsic(value: Intrinsic, names: Names): TemplateValue {
  switch (value.$cfn) {
    case 'ref':
      return { Ref: value.target }
    case 'getAtt':
      return { 'Fn::GetAtt': [value.target, value.attribute] }
    case 'concat':
      return renderConcat(value.parts, names)
    case 'join':
      return { 'Fn::Join': [value.separator, renderValue(value.list, names)] }
    case 'select':
      return { 'Fn::Select': [value.index, renderValue(value.list, names)] }
    case 'piece':
      return { 'Fn::Select': [value.index, { 'Fn::Split': [value.separator, { Ref: value.parameter }] }] }
    case 'after':
      return { 'Fn::Select': [1, { 'Fn::Split': [value.separator, renderValue(value.value, names)] }] }
    case 'azs':
      return { 'Fn::GetAZs': '' }
    case 'base64':
      return { 'Fn::Base64': renderValue(value.value, names) }
    case 'if':
      return { 'Fn::If': [value.condition, renderValue(value.then, names), renderValue(value.else, names)] }
    case 'noValue':
      return { Ref: 'AWS::NoValue' }
  }
}

/** Text with references in it reads best as Fn::Sub; anything else in the middle needs Fn::Join. */
function renderConcat(parts: readonly CfnValue[], names: Names): TemplateValue {
  const flat = parts.flatMap(function flatten(part): CfnValue[] {
    return typeof part === 'object' && !isList(part) && isIntrinsicObject(part) && part.$cfn === 'concat'
      ? part.parts.flatMap(flatten)
      : [part]
  })
  if (flat.every((part) => typeof part !== 'object')) return plainText(flat.map(String).join(''), names)
  const texts = flat.map(subText)
  if (texts.every((text) => text !== null)) return { 'Fn::Sub': texts.join('') }
  return { 'Fn::Join': ['', flat.map((part) => renderValue(part, names))] }
}

function subText(part: CfnValue): string | null {
  // `${` in a user's own text is text: Fn::Sub wants it written `${!`.
  if (typeof part !== 'object') return String(part).replaceAll('${', '${!')
  if (isList(part) || !isIntrinsicObject(part)) return null
  if (part.$cfn === 'ref') return `\${${part.target}}`
  if (part.$cfn === 'getAtt') return `\${${part.target}.${part.attribute}}`
  return null
}
