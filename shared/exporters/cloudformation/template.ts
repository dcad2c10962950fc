import type { CfnObject, CfnValue, Intrinsic } from '../../catalog/cfn.ts'
import type { PlanParameter, PlanResource, StackPlan } from '../../plan/plan.ts'

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
  readonly resources: readonly {
    readonly logicalId: string
    readonly comment: string | null
    readonly body: TemplateObject
  }[]
}

export interface Template {
  readonly head: TemplateObject
  readonly sections: readonly Section[]
  readonly tail: TemplateObject
}

export function buildTemplate(stack: StackPlan): Template {
  return {
    head: {
      AWSTemplateFormatVersion: '2010-09-09',
      Description: stack.description,
      ...(stack.parameters.length > 0 && {
        Metadata: {
          'AWS::CloudFormation::Interface': { ParameterGroups: parameterGroups(stack.parameters) },
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
    sections: inSections(stack.resources),
    tail: {
      ...(stack.outputs.length > 0 && {
        Outputs: Object.fromEntries(
          stack.outputs.map(({ name, value, description }) => [
            name,
            { Description: description, Value: renderValue(value) },
          ]),
        ),
      }),
    },
  }
}

function inSections(resources: readonly PlanResource[]): Section[] {
  const sections = new Map<string, { heading: string; resources: PlanResource[] }>()
  for (const resource of resources) {
    const { kind, id, label } = resource.origin
    const section = sections.get(`${kind} ${id}`)
    if (section) section.resources.push(resource)
    else
      sections.set(`${kind} ${id}`, {
        heading: kind === 'implied' ? `${label} (not drawn: implied by the rest)` : label,
        resources: [resource],
      })
  }
  return [...sections.values()].map(({ heading, resources: own }) => ({
    heading,
    resources: own.map((resource) => ({
      logicalId: resource.logicalId,
      comment: resource.comment ?? null,
      body: renderResource(resource),
    })),
  }))
}

function renderResource(resource: PlanResource): TemplateObject {
  const { dependsOn = [] } = resource
  return {
    Type: resource.type,
    ...(resource.condition !== undefined && { Condition: resource.condition }),
    ...(dependsOn.length > 0 && { DependsOn: dependsOn.length === 1 ? (dependsOn[0] ?? '') : dependsOn }),
    ...(resource.deletionPolicy !== undefined && {
      DeletionPolicy: resource.deletionPolicy,
      UpdateReplacePolicy: resource.deletionPolicy,
    }),
    ...(resource.creationPolicy && { CreationPolicy: renderObject(resource.creationPolicy) }),
    ...(resource.updatePolicy && { UpdatePolicy: renderObject(resource.updatePolicy) }),
    ...(Object.keys(resource.properties).length > 0 && { Properties: renderObject(resource.properties) }),
  }
}

function renderParameter(parameter: PlanParameter): TemplateObject {
  return {
    Type: parameter.type,
    Description: parameter.description,
    ...(parameter.default !== undefined && { Default: parameter.default }),
    ...(parameter.allowedValues && { AllowedValues: parameter.allowedValues }),
    ...(parameter.allowedPattern !== undefined && { AllowedPattern: parameter.allowedPattern }),
    ...(parameter.minValue !== undefined && { MinValue: parameter.minValue }),
    ...(parameter.maxValue !== undefined && { MaxValue: parameter.maxValue }),
    ...(parameter.noEcho && { NoEcho: true }),
  }
}

function parameterGroups(parameters: readonly PlanParameter[]): TemplateValue {
  const groups = new Map<string, string[]>()
  for (const { group, name } of parameters) groups.set(group, [...(groups.get(group) ?? []), name])
  return [...groups].map(([group, names]) => ({ Label: { default: group }, Parameters: names }))
}

const renderObject = (object: CfnObject): TemplateObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, renderValue(value)]))

export function renderValue(value: CfnValue): TemplateValue {
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map(renderValue)
  if (isIntrinsicObject(value)) return renderIntrinsic(value)
  return renderObject(value)
}

const isList = (value: CfnValue): value is readonly CfnValue[] => Array.isArray(value)
const isIntrinsicObject = (value: Intrinsic | CfnObject): value is Intrinsic => Object.hasOwn(value, '$cfn')

function renderIntrinsic(value: Intrinsic): TemplateValue {
  switch (value.$cfn) {
    case 'ref':
      return { Ref: value.target }
    case 'getAtt':
      return { 'Fn::GetAtt': [value.target, value.attribute] }
    case 'concat':
      return renderConcat(value.parts)
    case 'join':
      return { 'Fn::Join': [value.separator, renderValue(value.list)] }
    case 'select':
      return { 'Fn::Select': [value.index, renderValue(value.list)] }
    case 'azs':
      return { 'Fn::GetAZs': '' }
    case 'base64':
      return { 'Fn::Base64': renderValue(value.value) }
    case 'if':
      return { 'Fn::If': [value.condition, renderValue(value.then), renderValue(value.else)] }
    case 'noValue':
      return { Ref: 'AWS::NoValue' }
  }
}

/** Text with references in it reads best as Fn::Sub; anything else in the middle needs Fn::Join. */
function renderConcat(parts: readonly CfnValue[]): TemplateValue {
  const flat = parts.flatMap(function flatten(part): CfnValue[] {
    return typeof part === 'object' && !isList(part) && isIntrinsicObject(part) && part.$cfn === 'concat'
      ? part.parts.flatMap(flatten)
      : [part]
  })
  if (flat.every((part) => typeof part !== 'object')) return flat.map(String).join('')
  const texts = flat.map(subText)
  if (texts.every((text) => text !== null)) return { 'Fn::Sub': texts.join('') }
  return { 'Fn::Join': ['', flat.map(renderValue)] }
}

function subText(part: CfnValue): string | null {
  // `${` in a user's own text is text: Fn::Sub wants it written `${!`.
  if (typeof part !== 'object') return String(part).replaceAll('${', '${!')
  if (isList(part) || !isIntrinsicObject(part)) return null
  if (part.$cfn === 'ref') return `\${${part.target}}`
  if (part.$cfn === 'getAtt') return `\${${part.target}.${part.attribute}}`
  return null
}
