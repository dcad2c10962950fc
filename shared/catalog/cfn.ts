import type { Json, JsonObject } from '../base/json.ts'

/**
 * What components and relations emit: CloudFormation resources with symbolic references. The template and the CLI
 * script are both printed from these, so they cannot disagree.
 */
export type CfnValue =
  | string
  | number
  | boolean
  | Intrinsic
  | readonly CfnValue[]
  | { readonly [key: string]: CfnValue }

export type CfnObject = { readonly [key: string]: CfnValue }

/** Told apart from a plain object by the key `$cfn`, which no AWS property has. */
export type Intrinsic =
  /** Logical id of a resource, name of a parameter, or a pseudo parameter such as `AWS::Region`. */
  | { readonly $cfn: 'ref'; readonly target: string }
  | { readonly $cfn: 'getAtt'; readonly target: string; readonly attribute: string }
  /** Pieces in order, joined by nothing: text stays text, even if it holds `${`. */
  | { readonly $cfn: 'concat'; readonly parts: readonly CfnValue[] }
  | { readonly $cfn: 'join'; readonly separator: string; readonly list: CfnValue }
  | { readonly $cfn: 'select'; readonly index: number; readonly list: CfnValue }
  /** The Availability Zones of the stack's region, as this account sees them. */
  | { readonly $cfn: 'azs' }
  | { readonly $cfn: 'base64'; readonly value: CfnValue }
  | { readonly $cfn: 'if'; readonly condition: string; readonly then: CfnValue; readonly else: CfnValue }
  /** The property is left out; only as an arm of `if`. */
  | { readonly $cfn: 'noValue' }

/** What a property takes for which AWS asks a `T`: that, or an expression which comes to it when the stack is deployed. */
export type Value<T> = T | Intrinsic

export const ref = (target: string): Intrinsic => ({ $cfn: 'ref', target })
export const getAtt = (target: string, attribute: string): Intrinsic => ({
  $cfn: 'getAtt',
  target,
  attribute,
})
export const concat = (...parts: readonly CfnValue[]): Intrinsic => ({ $cfn: 'concat', parts })
export const join = (separator: string, list: CfnValue): Intrinsic => ({ $cfn: 'join', separator, list })
export const select = (index: number, list: CfnValue): Intrinsic => ({ $cfn: 'select', index, list })
export const azs: Intrinsic = { $cfn: 'azs' }
export const base64 = (value: CfnValue): Intrinsic => ({ $cfn: 'base64', value })
export const iff = (condition: string, then: CfnValue, otherwise: CfnValue): Intrinsic => ({
  $cfn: 'if',
  condition,
  then,
  else: otherwise,
})

export const REGION = ref('AWS::Region')
export const ACCOUNT_ID = ref('AWS::AccountId')
export const PARTITION = ref('AWS::Partition')

/** `arn:<partition>:<rest>`; the pieces may be references. No partition is ever written out. */
export const arn = (...rest: readonly CfnValue[]): Intrinsic => concat('arn:', PARTITION, ':', ...rest)

/** An AWS managed policy, such as `service-role/AmazonECSTaskExecutionRolePolicy`. */
export const managedPolicy = (name: string): Intrinsic => arn(`iam::aws:policy/${name}`)

export function isIntrinsic(value: CfnValue): value is Intrinsic {
  return typeof value === 'object' && value !== null && '$cfn' in value
}

/** JSON that a property takes as an object or as text: an object for the reader, text where it holds null, which CloudFormation drops. */
export const jsonProperty = (value: JsonObject): CfnObject | string =>
  holdsNull(value) ? JSON.stringify(value) : (value as CfnObject)

const holdsNull = (value: Json): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).some(holdsNull))

/** As most services take tags. */
export type Tag = { readonly Key: string; readonly Value: string }

export interface ResourceItem {
  readonly kind: 'resource'
  readonly logicalId: string
  /** `AWS::Service::Type` */
  readonly type: string
  readonly properties: CfnObject
  /** Only what no reference in the properties says already. */
  readonly dependsOn?: readonly string[]
  readonly condition?: string
  /** For what holds data; the same is printed as UpdateReplacePolicy. */
  readonly deletionPolicy?: 'Retain' | 'Snapshot' | 'Delete'
  readonly updatePolicy?: CfnObject
  readonly creationPolicy?: CfnObject
  /** Why this resource is as it is, for the reader of the template: one line. */
  readonly comment?: string
}

export type ParameterType =
  | 'String'
  | 'Number'
  | 'CommaDelimitedList'
  | 'AWS::EC2::VPC::Id'
  | 'List<AWS::EC2::Subnet::Id>'
  | 'AWS::EC2::SecurityGroup::Id'
  | 'AWS::EC2::Image::Id'
  | 'AWS::EC2::KeyPair::KeyName'
  | `AWS::SSM::Parameter::Value<${string}>`

export interface ParameterItem {
  readonly kind: 'parameter'
  /** Letters and digits. Two components may ask for the same parameter if they agree on all of it. */
  readonly name: string
  readonly type: ParameterType
  /** Absent: the user must give it. */
  readonly default?: string | number
  readonly description: string
  readonly allowedValues?: readonly (string | number)[]
  readonly allowedPattern?: string
  readonly minValue?: number
  readonly maxValue?: number
  readonly noEcho?: boolean
  /** Heading under which the console shows it. */
  readonly group: string
}

export interface OutputItem {
  readonly kind: 'output'
  readonly name: string
  readonly value: CfnValue
  readonly description: string
}

export interface ConditionItem {
  readonly kind: 'condition'
  readonly name: string
  /** True when the parameter differs from the value. */
  readonly parameter: string
  readonly notEquals: string
}

export type PlanItem = ResourceItem | ParameterItem | OutputItem | ConditionItem

/** Every reference inside a value: logical ids and parameter names, in order of appearance, pseudo parameters left out. */
export function referencesIn(value: CfnValue): string[] {
  const found: string[] = []
  collect(value, found)
  return found
}

function collect(value: CfnValue, found: string[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  if (isIntrinsic(value)) {
    switch (value.$cfn) {
      case 'ref':
        if (!value.target.startsWith('AWS::')) found.push(value.target)
        return
      case 'getAtt':
        found.push(value.target)
        return
      case 'concat':
        for (const part of value.parts) collect(part, found)
        return
      case 'join':
      case 'select':
        collect(value.list, found)
        return
      case 'base64':
        collect(value.value, found)
        return
      case 'if':
        collect(value.then, found)
        collect(value.else, found)
        return
      case 'azs':
      case 'noValue':
        return
    }
  }
  for (const item of Object.values(value as CfnObject)) collect(item, found)
}
