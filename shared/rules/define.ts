import type { Operation } from '../document/operations/index.ts'
import type { ConfigPath } from '../document/operations/path.ts'
import type { Document } from '../document/schema.ts'
import type { Facts } from '../facts/facts.ts'
import type { Graph } from '../graph/graph.ts'

export const PILLARS = [
  'security',
  'reliability',
  'performance',
  'cost',
  'operations',
  'sustainability',
] as const
export type Pillar = (typeof PILLARS)[number]
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A change that settles a finding. Previewed with its cost difference; undone as one step. */
export interface Fix {
  /** An order: "Raise the maximum to 4". */
  readonly title: string
  readonly operations: readonly Operation[]
}

/** What a rule says about one place. */
export interface Verdict {
  /** null: the drawing as a whole, such as its home Region. */
  readonly node: string | null
  /** The setting at fault; absent: the node as a whole. */
  readonly path?: ConfigPath
  readonly edge?: string
  /** What is wrong here, with the figures: "Desired capacity 8 is above the maximum of 4." */
  readonly message: string
  /** What to do: "Raise the maximum to 8 or lower the desired capacity." */
  readonly advice: string
  readonly fix?: Fix
  /** The model cannot tell: shown as such, never as a fault. `message` says what is not known. */
  readonly cannotTell?: true
}

export interface RuleContext {
  /** Today as YYYY-MM-DD, for support dates. Passed in: rules have no clock. null: unknown, and such rules stay silent. */
  readonly today: string | null
  /** What the drawing silences, for the rule that looks after it. */
  readonly suppressions: Document['suppressions']
}

export interface Rule {
  /** Letters of the pillar and a number, never reused: SEC001 REL001 PERF001 COST001 OPS001 SUS001. */
  readonly id: string
  /** File name and address of the rule in the docs. */
  readonly slug: string
  readonly title: string
  readonly severity: Severity
  readonly pillar: Pillar
  /** Why it matters, in a sentence or two. */
  readonly why: string
  /** The AWS page that says so. */
  readonly docs: string
  /** Names of the same check in other tools: 'AutoScaling.2', 'CKV_AWS_79'. */
  readonly alsoKnownAs?: readonly string[]
  check(graph: Graph, facts: Facts, context: RuleContext): Iterable<Verdict>
  /** Names of fixtures in tests/fixtures/rules that must stay clean of this rule, and that must set it off. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] }
}

/** Returns the declaration as it is, with its types checked. */
export const defineRule = (rule: Rule): Rule => rule
