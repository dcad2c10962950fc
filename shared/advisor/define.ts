import type { z } from 'zod'
import type { ComponentType } from '../catalog/index.ts'
import type { Operation } from '../document/operations/index.ts'
import type { Document } from '../document/schema.ts'
import type { Facts } from '../facts/facts.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'

/** The workload that a decision is about, in the drawing as it is. */
export interface Subject {
  readonly document: Document
  readonly graph: Graph
  readonly facts: Facts
  readonly node: GraphNode
}

/** One of the ways to go. Its words hold for every drawing. */
export interface ChoiceText {
  readonly id: string
  /** AWS's own name: "AWS Fargate". */
  readonly title: string
  /** When one takes it, in a sentence. */
  readonly when: string
  /** The AWS page that says so. */
  readonly docs: string
}

/** Why the answer is what it is. */
export interface Reason {
  readonly text: string
  readonly docs: string
}

export interface Answer {
  /** Id of the choice. */
  readonly choice: string
  readonly reasons: readonly Reason[]
}

/** What a choice comes to in this drawing. */
export type Proposal =
  /** Drawn so already. */
  | { readonly kind: 'drawn' }
  | {
      readonly kind: 'change'
      readonly operations: readonly Operation[]
      /** What is assumed, and what does not come along, in sentences: read before anything happens. */
      readonly notes: readonly string[]
    }
  /** It cannot be made of this workload. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The product has no component for it: no drawing, and so no figure. */
  | { readonly kind: 'outside'; readonly reason: string }

// Methods, not function properties, for the same reason as at ComponentSpec: a list can hold decisions with different
// criteria without `any`.
export interface Decision<Criteria = unknown> {
  readonly id: string
  /** "EC2 or Lambda" */
  readonly title: string
  /** The AWS page that compares them. */
  readonly docs: string
  /** Types that the question may be asked about; `drawn` decides for the single node. */
  readonly about: readonly ComponentType[]
  /** A strict object of `field()`s, each with a default: the form is made of it. */
  readonly criteria: z.ZodType<Criteria>
  readonly choices: readonly ChoiceText[]
  /** Id of the choice that the drawing has made; null: the question does not arise for this node. */
  drawn(subject: Subject): string | null
  /** Criteria as the drawing tells them; what it does not tell stays at its default. */
  read(subject: Subject): Partial<Criteria>
  /** Every combination of criteria has an answer. */
  answer(criteria: Criteria, subject: Subject): Answer
  /** The choices that are drawn are not asked for. */
  propose(choice: string, criteria: Criteria, subject: Subject): Proposal
}

/** Returns the declaration as it is; its worth is in the types that it ties together. */
export function defineDecision<Schema extends z.ZodType>(
  decision: Omit<Decision<z.output<Schema>>, 'criteria'> & { readonly criteria: Schema },
): Decision {
  return decision as unknown as Decision
}

export const refused = (reason: string): Proposal => ({ kind: 'refused', reason })

export const change = (
  operations: readonly Operation[],
  notes: readonly (string | false)[] = [],
): Proposal => ({
  kind: 'change',
  operations,
  notes: notes.filter((note) => note !== false),
})
