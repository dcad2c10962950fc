import { advise, decisionsAbout } from '../../shared/advisor/advise.ts'
import { type Analysis, analyze, exportBlockers, exportContext, priced } from '../../shared/analysis.ts'
import { plural } from '../../shared/base/text.ts'
import type { PricedLine, Total } from '../../shared/cost/report.ts'
import { applyOperations } from '../../shared/document/operations/index.ts'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import { explain } from '../../shared/exporters/explain.ts'
import { exportFiles } from '../../shared/exporters/index.ts'
import type { Facts } from '../../shared/facts/types.ts'
import type { Graph } from '../../shared/graph/graph.ts'
import { withCauses } from '../../shared/plan/causes.ts'
import type { DeploymentPlan } from '../../shared/plan/plan.ts'
import { SEVERITIES } from '../../shared/rules/define.ts'
import type { Finding } from '../../shared/rules/finding.ts'
import type { Snapshot } from '../state/analysis.ts'
import { applyDelta } from './delta.ts'
import { createSender } from './keyed.ts'
import type { FromWorker, PlainCost, SnapshotPatch, ToWorker } from './messages.ts'

type Badge = { readonly severity: Finding['severity']; readonly count: number }

/** The worker without its port: what to answer to each message. `clock` tells milliseconds. */
export function createAnalyst(facts: Facts, clock: () => number): (message: ToWorker) => FromWorker {
  let document: Document = emptyDocument()
  let last: { readonly document: Document; readonly today: string; readonly analysis: Analysis } | null = null
  const senders = {
    findings: createSender<Finding>(),
    lines: createSender<PricedLine>(),
    costByNode: createSender<Total>(),
    badges: createSender<Badge>(),
    lanes: createSender<LaneFacts>(),
    implied: createSender<Snapshot['implied'][number]>(),
  }
  const analysisOf = (today: string): Analysis => {
    if (last && last.document === document && last.today === today) return last.analysis
    const analysis = analyze(document, facts, { today, before: last })
    last = { document, today, analysis }
    return analysis
  }
  // Worked out when somebody looks, and once for all who look at the same drawing.
  const causes = new WeakMap<Analysis, DeploymentPlan>()
  const planOf = (analysis: Analysis): DeploymentPlan => {
    const known = causes.get(analysis) ?? withCauses(analysis.graph, analysis.plan)
    causes.set(analysis, known)
    return known
  }
  const patchOf = ({ graph, findings, cost }: Analysis): SnapshotPatch => ({
    cost: headOf(cost),
    findings: senders.findings(findings.map((finding) => [finding.key, finding])),
    lines: senders.lines(cost.lines.map((line) => [`${line.nodeId} ${line.key}`, line])),
    costByNode: senders.costByNode(cost.byNode),
    badges: senders.badges(badgesOf(findings)),
    lanes: senders.lanes(lanesOf(graph)),
    implied: senders.implied(impliedOf(graph).map((item) => [item.id, item])),
  })
  return (message) => {
    switch (message.kind) {
      case 'analyze': {
        const start = clock()
        document = applyDelta(document, message.delta)
        const patch = patchOf(analysisOf(message.today))
        return { kind: 'snapshot', revision: message.revision, tookMs: clock() - start, patch }
      }
      case 'preview': {
        const { request, operations, today } = message
        const changed = applyOperations(document, operations)
        if (!changed.ok) return { kind: 'failed', request, message: `${changed.error.reason}.` }
        const { findings, cost } = analyze(changed.value.document, facts, { today, before: last })
        return { kind: 'preview', request, findings, cost: plainCost(cost) }
      }
      case 'export': {
        const { request, target, today } = message
        const analysis = analysisOf(today)
        const [blocker] = exportBlockers(analysis.findings)
        if (blocker) return { kind: 'failed', request, message: `${blocker.message} ${blocker.advice}` }
        const { input, about } = exportContext(document, analysis, facts, today)
        const made = exportFiles(target, { ...input, plan: planOf(analysis) }, about)
        if (!made.ok) throw new Error(made.error.map(({ what, message }) => `${what}: ${message}`).join(' '))
        return { kind: 'export', request, files: made.value }
      }
      case 'advise': {
        const { request, question, today } = message
        const analysis = analysisOf(today)
        const open = decisionsAbout(document, analysis, facts, question.node)
        const decision = open.some(({ id }) => id === question.decision) ? question.decision : open[0]?.id
        if (!decision) return { kind: 'advise', request, advised: { open, advice: null } }
        const advice = advise(document, analysis, facts, { ...question, decision }, today)
        if (!advice.ok) return { kind: 'failed', request, message: `${advice.error}.` }
        return { kind: 'advise', request, advised: { open, advice: advice.value } }
      }
      case 'explain': {
        const { request, target, commands, today } = message
        const analysis = analysisOf(today)
        const exportable = exportBlockers(analysis.findings).length === 0
        const explanation = explain(planOf(analysis), target, { commands })
        return { kind: 'explain', request, explained: { ...explanation, exportable } }
      }
      case 'total': {
        const { request, document: other } = message
        return { kind: 'total', request, total: priced(other, facts).total }
      }
    }
  }
}

function headOf(cost: Analysis['cost']): SnapshotPatch['cost'] {
  const { lines: _lines, byNode: _byNode, byCategory, ...head } = cost
  return { ...head, byCategory: [...byCategory] }
}

function plainCost(cost: Analysis['cost']): PlainCost {
  return { ...cost, byNode: [...cost.byNode], byCategory: [...cost.byCategory] }
}

/** Worst of what speaks for sure, and how many such findings a node has. */
function badgesOf(findings: readonly Finding[]): ReadonlyMap<string, Badge> {
  const badges = new Map<string, Badge>()
  for (const { node, severity, suppressed, cannotTell } of findings) {
    if (node === null || suppressed !== null || cannotTell) continue
    const before = badges.get(node)
    const worse = !before || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before.severity)
    badges.set(node, { severity: worse ? severity : before.severity, count: (before?.count ?? 0) + 1 })
  }
  return badges
}

interface LaneFacts {
  readonly azCount: number
  readonly cidrs: readonly string[]
}

function lanesOf(graph: Graph): ReadonlyMap<string, LaneFacts> {
  const lanes = new Map<string, LaneFacts>()
  for (const { nodeId, azCount, tiers } of graph.layouts.values()) {
    lanes.set(nodeId, { azCount, cidrs: [] })
    for (const tier of tiers) lanes.set(tier.nodeId, { azCount, cidrs: tier.subnets.map(({ cidr }) => cidr) })
  }
  return lanes
}

/** "VPC 10.0.0.0/16 with 2 AZs", "public subnets": what the banner on the canvas lists. */
function impliedOf(graph: Graph): Snapshot['implied'] {
  const nodes = [...graph.nodes.values()]
  const drawnIn = (id: string | null) =>
    nodes
      .filter((node) => !node.implied && (node.tierId === id || node.vpcId === id))
      .map(({ id: own }) => own)
  return nodes
    .filter((node) => node.implied)
    .map(({ id, name, parentId, spec, vpcId }) => {
      const layout = graph.layouts.get(id)
      const title = layout
        ? `${spec.title} ${layout.cidr} with ${plural(layout.azCount, 'AZ')}`
        : name.replace(/^Implied /, '')
      // In a public tier that is there for NAT gateways nothing stands: it serves all of its VPC.
      const inside = drawnIn(id)
      return { id, name, parentId, title, wantedBy: inside.length > 0 ? inside : drawnIn(vpcId) }
    })
}
