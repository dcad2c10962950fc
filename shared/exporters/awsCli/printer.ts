import type { CfnValue } from '../../catalog/cfn.ts'
import type { PlanResource } from '../../plan/plan.ts'
import type { Command } from './command.ts'
import type { Text } from './shell/text.ts'
import type { Value } from './shell/value.ts'

/** A resource as the others see it: what `Ref` and `GetAtt` are made of. */
export interface Self {
  readonly id: string
  readonly resource: PlanResource
  /** `$<Id>_name`, set before the first step. */
  readonly name: Text
  /** The variable that its step sets: `$Vpc_id`, `$WebAlb_arn`. */
  readonly main: Text
  /** A property of it; undefined when absent. */
  value(property: string): Value | undefined
  text(property: string): Text
}

/** A resource while its own step is printed: reading a property marks it as dealt with. */
export interface Step extends Self {
  /** The name of the variable behind `main`. */
  readonly into: string
  raw(property: string): CfnValue | undefined
  /** Properties that mean nothing outside CloudFormation. */
  skip(...properties: readonly string[]): void
  /** True when the property is a reference to a resource of this stack. */
  isOurs(property: string): boolean
  /** Writes a document beside the script; returns the word that names it. `kind` makes its file name. */
  document(kind: string, value: Value): string
  textFile(kind: string, value: Text): string
  resolve(value: CfnValue, path: string): Value
  /** The tags that the drawing gives it, without the stack's own three. */
  givenTags(): readonly Tag[]
  /** What every resource of the stack carries: the document's tags and the environment. */
  readonly stackTags: readonly Tag[]
  /** The stack's resources of a type. */
  others(type: string): readonly PlanResource[]
  fault(message: string): void
}

export interface Tag {
  readonly key: string
  readonly value: Value
  /** Auto Scaling only. */
  readonly atLaunch: boolean
}

/** How the tags appear in what a describe call answers. */
export type TagShape =
  | { readonly kind: 'list'; readonly path: string; readonly key: string; readonly value: string }
  | { readonly kind: 'map'; readonly path: string }

export interface Find {
  /** Without query. */
  readonly command: Command
  /** JMESPath to the one thing: `Vpcs[0]`. */
  readonly item: string | Text
  /** JMESPath within it to what `main` is to hold. */
  readonly id: string | Text
  /** Where the same answer has the tags. */
  readonly tags?: TagShape
  /** Where a second call has them; `item` leads to what holds them. */
  readonly tagsFrom?: { readonly command: Command; readonly item: string; readonly shape: TagShape }
  /** The call answers with the ARNs of all that it may be; which one it is, its tags tell. */
  readonly amongArns?: true
  /** The same where the service tells the tags of one thing at a time: the call that does, without the ARN. */
  readonly eachTagged?: { readonly call: string; readonly tags: string }
  /** The call tells by its success alone that the thing exists: `main` is then its name. */
  readonly bySuccess?: true
}

export type Action =
  | {
      readonly kind: 'run'
      readonly command: Command
      /** The variable that gets the answer. */
      readonly into?: string
      /** Run again for so long while AWS answers with this. */
      readonly retry?: { readonly seconds: number; readonly on: string }
      /** An answer that means that it is so already. */
      readonly tolerate?: string
    }
  | {
      readonly kind: 'await'
      readonly seconds: number
      readonly what: string
      readonly good: string
      readonly bad: string
      readonly command: Command
    }
  /** Shell lines as they are; an element is one line, or one with a here-document. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }

/** In the order in which they run. */
export interface Printed {
  /** Absent: `create` replaces what was there, so it runs each time. */
  readonly find?: () => Find
  readonly create: () => readonly Action[]
  /** When it is there and nothing tells whether it is as it should be: a call that makes it so. */
  readonly found?: () => readonly Action[]
  /** For a change of nothing but what `changes` names. */
  readonly update?: () => readonly Action[]
  /** Calls after create and after update that bring it to what was asked for; each may run twice. */
  readonly complete?: () => readonly Action[]
  /**
   * Sets the tags, and with them the digest that says: made completely. Absent: it has no tags, or a change makes a
   * new version that gets them at once.
   */
  readonly retag?: () => Action
  /** Waits, each time: an earlier run may have been cut short while waiting. */
  readonly always?: () => readonly Action[]
  /** After the last step, unless --no-wait: what takes long and nothing else waits for. */
  readonly settle?: () => readonly Action[]
  /** Teardown; null when it goes with its parent. */
  readonly remove: (() => readonly Action[]) | null
}

/** Text made of what is known, or a call that asks AWS after the step. */
export type Attribute = Text | { readonly ask: Command }

export interface Printer {
  /** As AWS calls it: "Application Load Balancer". */
  readonly title: string | ((resource: PlanResource) => string)
  /** What the step's own variable holds. */
  readonly holds: 'id' | 'arn' | 'url' | 'name'
  readonly naming?: {
    readonly property: string
    /** Characters that the service allows. */
    readonly limit: number
    /** Before the stack's name, where the service forbids some beginnings. */
    readonly prefix?: string
    /** After it: what makes it unique beyond the account, or an ending that the service asks for. May be shell text. */
    readonly suffix?: (resource: PlanResource) => string
  }
  /** What `Ref` gives; a string names the attribute that it is the same as. */
  readonly ref: string | ((self: Self) => Text)
  readonly attributes: Readonly<Record<string, (self: Self) => Attribute>>
  /** The property that holds its tags, where it is not called Tags. */
  readonly tagsIn?: string
  /** Properties, besides the tags, that `update` and `complete` apply. A change of any other is told, not made. `Config.Size`: a part of one. */
  readonly changes?: readonly string[] | 'all'
  /** An edit makes a new version with a new reference: whoever refers to it must be updated too. */
  readonly versioned?: true
  /** Teardown keeps it unless told to delete data; the text says what it holds. */
  readonly keeps?: string
  /** True when AWS would refuse to delete it, and teardown turns that off. */
  readonly guarded?: (self: Self) => boolean
  readonly print: (step: Step) => Printed
}

/** What the exporter cannot print, by resource. */
export interface CliFault {
  readonly logicalId: string
  readonly type: string
  readonly message: string
}
