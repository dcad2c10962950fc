import { compareText } from './base/stableJson.ts'
import { estimate } from './cost/estimate.ts'
import type { CostReport } from './cost/report.ts'
import { encode } from './document/codec.ts'
import type { Document } from './document/schema.ts'
import { digestOf } from './exporters/awsCli/digest.ts'
import { connectionKey } from './exporters/manifest/judges.ts'
import type { Facts } from './facts/facts.ts'
import type { Graph } from './graph/graph.ts'
import { plannedAlike } from './graph/plannedAlike.ts'
import { resolve } from './graph/resolve.ts'
import { buildPlan } from './plan/build.ts'
import type { DeploymentPlan } from './plan/plan.ts'
import { fromProblem, internal, runRules, sortFindings } from './rules/engine.ts'
import type { Finding } from './rules/finding.ts'
import { rules } from './rules/index.ts'

export interface Analysis {
  readonly graph: Graph
  /** Worst first, suppressed ones among them (`suppressed` says why). */
  readonly findings: readonly Finding[]
  readonly cost: CostReport
  readonly plan: DeploymentPlan
}

export interface AnalysisOptions {
  /** Today as YYYY-MM-DD; the engine has no clock. null: rules about dates stay silent. */
  readonly today: string | null
  /**
   * An earlier drawing and what came of it. Its plan is taken over where the two are deployed alike; the result is the
   * same with and without.
   */
  readonly before?: { readonly document: Document; readonly analysis: Analysis } | null
}

/** The four views of one drawing. Pure: the same document and facts give the same result. Never throws for a faulty drawing. */
export function analyze(
  document: Document,
  facts: Facts,
  { today, before = null }: AnalysisOptions,
): Analysis {
  const graph = resolve(document)
  const plan =
    before !== null && plannedAlike(before.document, document) ? before.analysis.plan : buildPlan(graph)
  const { report, faults } = estimate(graph, facts, document.rates)
  const findings = sortFindings([
    ...graph.problems.map(fromProblem),
    ...plan.faults.map((fault) =>
      internal(fault.origin.label, fault.message, fault.origin.kind === 'node' ? fault.origin.id : null),
    ),
    ...faults.map((fault) => internal('Cost', fault.message, fault.node)),
    ...runRules(rules, graph, facts, { today }, document.suppressions),
  ])
  return { graph, findings, cost: report, plan }
}

/** What a drawing costs and nothing else: a tenth of the work of `analyze`, for drawings that are only looked at. */
export const priced = (document: Document, facts: Facts): CostReport =>
  estimate(resolve(document), facts, document.rates).report

/** Findings that forbid an export: the result would not be what was drawn. Empty: go ahead. */
export function exportBlockers(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (finding.ruleId === 'DRAWING' && finding.severity === 'error') || finding.ruleId === 'INTERNAL',
  )
}

/** What the exporters print from, and what the manifest says about it. */
export function exportContext(
  document: Document,
  { graph, plan, cost, findings }: Analysis,
  facts: Facts,
  today: string | null,
) {
  const speaking = findings.filter((finding) => finding.suppressed === null)
  const count = (severity: Finding['severity']) =>
    speaking.filter((finding) => finding.severity === severity).length
  return {
    input: { title: document.settings.name, plan, cost },
    about: {
      findings: {
        error: count('error'),
        warning: count('warning'),
        info: count('info'),
        suppressed: findings.length - speaking.length,
      },
      facts: facts
        .factSheet()
        .map(({ file, source, from, to, unverified }) => ({ file, source, from, to, unverified })),
      checkedOn: today,
      rules: rules.length,
      subject: {
        digest: digestOf(encode(document)),
        components: sorted([...graph.nodes.values()].map(({ type }) => type)),
        connections: sorted(
          [...graph.edges.values()].map(({ relation, from, to }) =>
            connectionKey(relation, from.type, to.type),
          ),
        ),
      },
    },
  }
}

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort(compareText)
