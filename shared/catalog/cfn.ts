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
  /** One of the pieces of a parameter that holds several, `512/1024`; its `separator` says where to cut. */
  | { readonly $cfn: 'piece'; readonly index: number; readonly separator: string; readonly parameter: string }
  /** What follows the first `separator` in an attribute of a resource: the host in an address. */
  | { readonly $cfn: 'after'; readonly separator: string; readonly value: Intrinsic }
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
/** The `index`th piece of a parameter with a separator. */
export const piece = (parameter: Intrinsic, index: number, separator: string): Intrinsic => {
  if (parameter.$cfn !== 'ref') throw new Error('only a parameter has pieces')
  return { $cfn: 'piece', index, separator, parameter: parameter.target }
}
export const after = (separator: string, value: Intrinsic): Intrinsic => ({ $cfn: 'after', separator, value })
export const azs: Intrinsic = { $cfn: 'azs' }
export const base64 = (value: CfnValue): Intrinsic => ({ $cfn: 'base64', value })
/** The property is left out. */
export const NO_VALUE: Intrinsic = { $cfn: 'noValue' }
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
export type Tag = { readonly Key: string; readonly Value: Value<string> }

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
  | 'AWS::EC2::AvailabilityZone::Name'
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
  /** What the console calls it in place of the name: "Desired instances". */
  readonly label?: string
  readonly type: ParameterType
  /** Absent: the user must give it. */
  readonly default?: string | number
  readonly description: string
  readonly allowedValues?: readonly (string | number)[]
  /** Matches the whole value. In the part of the language that Java (CloudFormation) and POSIX (bash) have in common. */
  readonly allowedPattern?: string
  /** What `allowedPattern` asks for, in words that follow "must be". */
  readonly constraint?: string
  readonly maxLength?: number
  readonly minValue?: number
  readonly maxValue?: number
  readonly noEcho?: boolean
  /** An output of the stack in another Region; whoever deploys hands it on. */
  readonly importedFrom?: { readonly region: string; readonly output: string }
  /** Its value is several, with this character between them; `piece` takes one. */
  readonly separator?: string
  /** Heading under which the console shows it. */
  readonly group: string
  /**
   * Present: the stack can do without it, and then has the drawn value in its place. A template takes 200 parameters;
   * of those that one can do without, the kinds that stand first in TUNABLE_KINDS are kept.
   */
  readonly tunable?: { readonly kind: TunableKind; readonly drawn: Drawn }
}

/** What a property has in the drawing. */
export type Drawn = string | number | readonly string[]

/** In the order of what differs most between environments. */
export const TUNABLE_KINDS = ['environment', 'software', 'capacity', 'size', 'policy'] as const
export type TunableKind = (typeof TUNABLE_KINDS)[number]

/** What is drawn, and may be another value in another environment. */
export interface Tunable {
  /** Two or three words, in which the component is not named: "Desired instances". */
  readonly label: string
  /** More to say; the label and the component's name stand before it. */
  readonly help?: string
  readonly kind: TunableKind
  /** Makes it a whole number, of at least so much. */
  readonly min?: number
  readonly max?: number
  /** The drawn value need not be among them. */
  readonly allowed?: readonly (string | number)[]
  readonly pattern?: string
  /** What the pattern asks for, in words that follow "must be". */
  readonly constraint?: string
  readonly separator?: string
}

export interface OutputItem {
  readonly kind: 'output'
  readonly name: string
  readonly value: CfnValue
  readonly description: string
  /** The stack of another Region takes it as a parameter of the same name. */
  readonly handedOn?: true
  /** Left out first where there are more than a template takes. */
  readonly detail?: boolean
  /** Name of the condition without which it is not there. */
  readonly condition?: string
}

export interface ConditionItem {
  readonly kind: 'condition'
  readonly name: string
  /** True when the parameter differs from the value. */
  readonly parameter: string
  readonly notEquals: string
}

/** A file beside the template, for what CloudFormation cannot make: what kubectl or helm is given once the stack is there. */
export interface FileItem {
  readonly kind: 'file'
  /** In one folder of the export: "kubernetes/web.yaml". Unique in the document. */
  readonly name: string
  /** A sentence without its full stop. */
  readonly description: string
  /** YAML. What is known only once deployed stands in it as `${NAME}`. */
  readonly text: string
  /** Each `NAME` in it, with the output that tells it. */
  readonly variables: Readonly<Record<string, string>>
  /** The output that names the cluster. */
  readonly cluster: string
  /** Commands, in order, each of which reads the file from its standard input. */
  readonly apply: readonly string[]
}

export type PlanItem = ResourceItem | ParameterItem | OutputItem | ConditionItem | FileItem

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
      case 'piece':
        found.push(value.parameter)
        return
      case 'after':
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
