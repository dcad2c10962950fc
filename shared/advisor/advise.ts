import { type Analysis, analyze } from '../analysis.ts'
import type { JsonObject } from '../base/json.ts'
import { err, ok, type Result } from '../base/result.ts'
import { compareText } from '../base/stableJson.ts'
import type { CostReport, Total } from '../cost/report.ts'
import { readableIssue } from '../document/codec.ts'
import type { Operation } from '../document/operations/index.ts'
import type { Document } from '../document/schema.ts'
import type { Facts } from '../facts/facts.ts'
import type { Finding } from '../rules/finding.ts'
import { type Carried, carry } from './carry.ts'
import {
  type Answer,
  type ChoiceText,
  type Decision,
  type Proposal,
  refused,
  type Subject,
} from './define.ts'
import { decisions } from './index.ts'

/** Of a whole drawing, and of the part of it that the choices do not have in common. */
export interface Figure {
  /** What the cost report of the drawing says, with its commitments counted where it has some. */
  readonly drawing: Total
  /** Those nodes of it that any of the choices adds, changes or removes. */
  readonly workload: Total
}

export interface AdvisedChoice extends ChoiceText {
  readonly state: Proposal['kind']
  /** Why it cannot be drawn; null where it can. */
  readonly reason: string | null
  /** Null where there is nothing to draw, or it is drawn already. */
  readonly operations: readonly Operation[] | null
  /** Sentences to read before: what is assumed, and what does not come along. */
  readonly notes: readonly string[]
  /** Null where there is no drawing to price. */
  readonly cost: Figure | null
}

export interface Advice {
  readonly decision: string
  readonly title: string
  readonly docs: string
  /** As they were used: those given, else as the drawing tells them, else the default. */
  readonly criteria: JsonObject
  readonly answer: Answer
  readonly choices: readonly AdvisedChoice[]
}

export interface Question {
  readonly node: string
  /** Id of a decision; see `decisionsAbout`. */
  readonly decision: string
  /** Criteria of the user's own; those left out are read from the drawing. */
  readonly criteria?: JsonObject
}

export interface OpenDecision {
  readonly id: string
  readonly title: string
  /** Id of the choice that the drawing has taken. */
  readonly drawn: string
}

/** The decisions that arise for a node, with the one that the drawing has taken. Empty for an id that is not there. */
export function decisionsAbout(
  document: Document,
  analysis: Analysis,
  facts: Facts,
  id: string,
): readonly OpenDecision[] {
  const subject = subjectOf(document, analysis, facts, id)
  if (subject === null) return []
  return decisions.flatMap((decision) => {
    const drawn = asks(decision, subject) ? decision.drawn(subject) : null
    return drawn === null ? [] : [{ id: decision.id, title: decision.title, drawn }]
  })
}

/**
 * Answers one decision about one node. Every figure is read from the cost report of a drawing that was made and
 * analysed as any other is; there is no second way to a price. Error: in words for the user.
 */
export function advise(
  document: Document,
  analysis: Analysis,
  facts: Facts,
  { node, decision: wanted, criteria: given = {} }: Question,
  today: string | null,
): Result<Advice, string> {
  const subject = subjectOf(document, analysis, facts, node)
  if (subject === null) return err(`There is no component "${node}" in the drawing that this version knows`)
  const decision = decisions.find(({ id }) => id === wanted)
  if (!decision) return err(`There is no decision "${wanted}"`)
  const drawn = asks(decision, subject) ? decision.drawn(subject) : null
  if (drawn === null) return err(`${decision.title} is no question for "${subject.node.name}"`)
  const parsed = decision.criteria.safeParse({ ...(decision.read(subject) as object), ...given })
  if (!parsed.success)
    return err(
      parsed.error.issues
        .map(readableIssue)
        .map(({ path, message }) => `${path}: ${message}`)
        .join('; '),
    )
  const made = decision.choices.map((text) => {
    const proposal: Proposal =
      text.id === drawn ? { kind: 'drawn' } : decision.propose(text.id, parsed.data, subject)
    return { text, ...drawingOf(proposal, subject, document, analysis, facts, today) }
  })
  const touched = new Set([
    node,
    ...made.flatMap(({ carried }) => (carried ? touchedBy(document, carried) : [])),
  ])
  return ok({
    decision: decision.id,
    title: decision.title,
    docs: decision.docs,
    criteria: parsed.data as JsonObject,
    answer: decision.answer(parsed.data, subject),
    choices: made.map(({ text, proposal, carried, analysis: of }) => ({
      ...text,
      state: proposal.kind,
      reason: proposal.kind === 'refused' || proposal.kind === 'outside' ? proposal.reason : null,
      operations: carried?.operations ?? null,
      notes: proposal.kind === 'change' ? [...proposal.notes, ...(carried?.lost ?? [])] : [],
      cost: of && figureOf(of.cost, touched),
    })),
  })
}

function subjectOf(document: Document, { graph }: Analysis, facts: Facts, id: string): Subject | null {
  const node = graph.nodes.get(id)
  // Settings that are not valid stand at their defaults in the graph: advice about these would be about another drawing.
  return node && !node.implied && node.valid ? { document, graph, facts, node } : null
}

const asks = ({ about }: Decision, { node }: Subject): boolean => about.includes(node.type)

function drawingOf(
  proposal: Proposal,
  { graph }: Subject,
  document: Document,
  analysis: Analysis,
  facts: Facts,
  today: string | null,
): { readonly proposal: Proposal; readonly carried: Carried | null; readonly analysis: Analysis | null } {
  if (proposal.kind === 'drawn') return { proposal, carried: null, analysis }
  if (proposal.kind !== 'change') return { proposal, carried: null, analysis: null }
  const carried = carry(document, graph, proposal.operations)
  if (!carried.ok) return { proposal: refused(`${carried.error}.`), carried: null, analysis: null }
  const made = analyze(carried.value.document, facts, { today, before: { document, analysis } })
  // One click never makes a drawing that cannot work: what stands against it is said instead.
  const fault = newError(analysis, made)
  if (fault !== null)
    return {
      proposal: refused(`In this drawing it would not work yet. ${fault}`),
      carried: null,
      analysis: null,
    }
  return { proposal, carried: carried.value, analysis: made }
}

/** Nodes that a change adds, removes or changes in anything but their place. */
function touchedBy(before: Document, { document: after }: Carried): string[] {
  const ids = [...new Set([...Object.keys(before.nodes), ...Object.keys(after.nodes)])].sort(compareText)
  return ids.filter((id) => {
    const [was, is] = [before.nodes[id], after.nodes[id]]
    return was === undefined || is === undefined || was.type !== is.type || was.config !== is.config
  })
}

function figureOf(cost: CostReport, touched: ReadonlySet<string>): Figure {
  const workload = { low: 0, expected: 0, high: 0, gaps: 0 }
  for (const [id, total] of cost.byNode) {
    if (!touched.has(id)) continue
    workload.low += total.low
    workload.expected += total.expected
    workload.high += total.high
    workload.gaps += total.gaps
  }
  for (const { nodeId, saving } of cost.commitments?.savings ?? []) {
    if (nodeId === null || !touched.has(nodeId)) continue
    workload.low -= saving.low
    workload.expected -= saving.expected
    workload.high -= saving.high
  }
  return { drawing: cost.commitments?.total ?? cost.total, workload }
}

/** An error that the changed drawing would have and the present one has not, with what to do; null: none. */
function newError(before: Analysis, after: Analysis): string | null {
  const errors = ({ findings }: Analysis): readonly Finding[] =>
    findings.filter(
      ({ severity, suppressed, cannotTell }) => severity === 'error' && suppressed === null && !cannotTell,
    )
  const known = new Set(errors(before).map(({ key }) => key))
  const found = errors(after).find(({ key }) => !known.has(key))
  return found ? `${found.message} ${found.advice}` : null
}
