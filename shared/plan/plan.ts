import type {
  CfnObject,
  ConditionItem,
  Drawn,
  OutputItem,
  ParameterItem,
  ResourceItem,
  Value,
} from '../catalog/cfn.ts'

/** What in the drawing asked for a resource. */
export interface Origin {
  readonly kind: 'node' | 'edge' | 'implied'
  /** Id of the node or edge. */
  readonly id: string
  /** As a person calls it: "web", "web-alb routes to web", "Implied network". */
  readonly label: string
}

export interface PlanResource extends Omit<ResourceItem, 'kind'> {
  readonly origin: Origin
  /** Every logical id that it refers to or depends on, within the stack; sorted. */
  readonly needs: readonly string[]
  /** What in it is owed to connections; absent until `withCauses` has asked. */
  readonly parts?: readonly PlanPart[]
}

/** Something in a resource that would be different, or not there, without a certain connection. */
export interface PlanPart {
  /**
   * Keys and places in lists, from the resource's own attributes ("Properties", "DependsOn") inwards. It ends at an
   * intrinsic function at the latest. Empty: the whole resource.
   */
  readonly path: readonly (string | number)[]
  /** The connection. */
  readonly origin: Origin
}

export type PlanParameter = Omit<ParameterItem, 'kind'>
export interface PlanOutput extends Omit<OutputItem, 'kind'> {
  readonly origin: Origin
}
export type PlanCondition = Omit<ConditionItem, 'kind'>

export type Capability = 'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM'

/** One stack: what is deployed in one Region. */
export interface StackPlan {
  /** Lower-case letters, digits and "-": the default name of the stack and prefix of names in the CLI script. */
  readonly name: string
  readonly region: string
  readonly description: string
  /** Each after everything that it needs; ties in the order of logical ids. Teardown goes the other way. */
  readonly resources: readonly PlanResource[]
  /** The environment's first, then by component in the order of reading. */
  readonly parameters: readonly PlanParameter[]
  /** Parameters for which a template has no room, with the drawn values that stand in their place. */
  readonly beyondLimit: Readonly<Record<string, Drawn>>
  readonly conditions: readonly PlanCondition[]
  readonly outputs: readonly PlanOutput[]
  readonly capabilities: readonly Capability[]
  /** What everything in the stack is tagged with: the document's tags and the environment. */
  readonly tags: Readonly<Record<string, Value<string>>>
  /** When CloudFormation gets it as nested stacks: if one template cannot hold it, or always, by tier. */
  readonly nesting: 'auto' | 'tiers'
}

/** A fault inside a component or relation: it emitted something that cannot stand. Shown as a finding, never hidden. */
export interface PlanFault {
  readonly origin: Origin
  readonly message: string
}

export interface DeploymentPlan {
  /** In the order of deployment. */
  readonly stacks: readonly StackPlan[]
  readonly faults: readonly PlanFault[]
}

export type { CfnObject }
