import { compareText } from '../base/stableJson.ts'
import type { Document } from '../document/schema.ts'
import type { Facts } from '../facts/facts.ts'
import type { Graph, Problem } from '../graph/graph.ts'
import type { Rule, RuleContext, Verdict } from './define.ts'
import type { Finding } from './finding.ts'

/** Runs every rule. A rule that throws becomes one finding, and the others still run. */
export function runRules(
  rules: readonly Rule[],
  graph: Graph,
  facts: Facts,
  { today }: Pick<RuleContext, 'today'>,
  suppressions: Document['suppressions'],
): Finding[] {
  const context: RuleContext = { today, suppressions }
  const findings: Finding[] = []
  for (const rule of rules) {
    try {
      for (const verdict of rule.check(graph, facts, context)) {
        // Nobody drew what is implied: its defaults are this app's own choice, and not the user's to mend.
        if (verdict.node !== null && graph.nodes.get(verdict.node)?.implied) continue
        findings.push(fromVerdict(rule, verdict, suppressed(rule.id, verdict.node, context)))
      }
    } catch (error) {
      findings.push(internal(`rule ${rule.id}`, error instanceof Error ? error.message : String(error), null))
    }
  }
  return findings
}

function fromVerdict(rule: Rule, verdict: Verdict, reason: string | null): Finding {
  const path = verdict.path ?? []
  return {
    key: [rule.id, verdict.node ?? '', verdict.edge ?? '', path.join('.')].join(' '),
    ruleId: rule.id,
    title: rule.title,
    // What cannot be told is worth knowing, never an alarm.
    severity: verdict.cannotTell ? 'info' : rule.severity,
    pillar: rule.pillar,
    node: verdict.node,
    edge: verdict.edge ?? null,
    path,
    message: verdict.message,
    advice: verdict.advice,
    why: rule.why,
    docs: rule.docs,
    fix: verdict.fix ?? null,
    cannotTell: verdict.cannotTell ?? false,
    suppressed: reason,
  }
}

function suppressed(rule: string, node: string | null, { today, suppressions }: RuleContext): string | null {
  for (const suppression of Object.values(suppressions)) {
    if (suppression.rule !== rule || (suppression.node !== undefined && suppression.node !== node)) continue
    if (suppression.until !== undefined && today !== null && suppression.until < today) continue
    return suppression.reason
  }
  return null
}

/** Faults of the drawing itself: not rules, since nothing about AWS is judged, and they cannot be suppressed. */
export function fromProblem(problem: Problem): Finding {
  return {
    key: ['DRAWING', problem.code, problem.node ?? '', problem.edge ?? '', problem.path.join('.')].join(' '),
    ruleId: 'DRAWING',
    title: DRAWING_TITLES[problem.code],
    severity: problem.code === 'unknown-type' || problem.code === 'unknown-relation' ? 'warning' : 'error',
    pillar: 'operations',
    node: problem.node,
    edge: problem.edge,
    path: problem.path,
    message: problem.message,
    advice: problem.advice,
    why: 'What is not understood cannot be checked, priced or exported.',
    docs: null,
    fix:
      problem.edge === null
        ? null
        : { title: 'Remove the connection', operations: [{ verb: 'removeEdges', ids: [problem.edge] }] },
    cannotTell: false,
    suppressed: null,
  }
}

const DRAWING_TITLES: Readonly<Record<Problem['code'], string>> = {
  'invalid-setting': 'Setting is not valid',
  'unknown-type': 'Component type is not known',
  'unknown-relation': 'Connection type is not known',
  'dangling-edge': 'Connection leads nowhere',
  'containment-cycle': 'Container is inside itself',
  'missing-parent': 'Container does not exist',
  misplaced: 'Component is in the wrong place',
  'impossible-relation': 'Connection is not possible',
  'too-many-relations': 'Too many connections',
  'missing-relation': 'Connection is missing',
  'address-space': 'Subnets do not fit into the VPC',
}

/** A fault of ours: told to the user in place of a silent hole in the result. */
export function internal(where: string, message: string, node: string | null): Finding {
  return {
    key: ['INTERNAL', where, node ?? ''].join(' '),
    ruleId: 'INTERNAL',
    title: 'Fault in Cantilever',
    severity: 'error',
    pillar: 'operations',
    node,
    edge: null,
    path: [],
    message: `${where}: ${message}`,
    advice: 'Report it with this drawing; the rest of the result stands.',
    why: 'A part of the result is missing because of an error in the program.',
    docs: null,
    fix: null,
    cannotTell: false,
    suppressed: null,
  }
}

const SEVERITY_RANK = { error: 0, warning: 1, info: 2 } as const

/** Worst first; then by place and rule, the same every time. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
      compareText(a.node ?? '', b.node ?? '') ||
      compareText(a.key, b.key),
  )
}
