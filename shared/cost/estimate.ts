import type { CostCategory } from '../catalog/costLine.ts'
import type { CostContext, Surroundings } from '../catalog/define.ts'
import type { RelationName } from '../catalog/relations/facets.ts'
import type { Document } from '../document/schema.ts'
import type { Facts } from '../facts/facts.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'
import { isOnOutpost } from '../graph/outposts.ts'
import { applyCommitments } from './commitments.ts'
import { billedOnOutpost } from './outpost.ts'
import { priceLine } from './price.ts'
import { createPriceBook } from './prices.ts'
import type { CostReport, PricedLine, Total } from './report.ts'

export interface CostFault {
  readonly node: string
  readonly message: string
}

/**
 * What the drawing costs in a month of 730 hours, USD before tax, without free tiers. Components say how much of what;
 * here it is priced. A component that throws costs its own lines only, and is reported.
 */
export function estimate(
  graph: Graph,
  facts: Facts,
  rates: Document['rates'],
): { report: CostReport; faults: CostFault[] } {
  const book = createPriceBook(facts, rates)
  const faults: CostFault[] = []
  const lines: PricedLine[] = []
  for (const node of graph.nodes.values()) {
    if (!node.spec.cost) continue
    const onOutpost = isOnOutpost(graph, node)
    try {
      for (const line of node.spec.cost(costContext(graph, facts, node))) {
        const billed = onOutpost ? billedOnOutpost(line) : line
        lines.push({ nodeId: node.id, nodeName: node.name, ...priceLine(billed, node.region, book) })
      }
    } catch (error) {
      faults.push({
        node: node.id,
        message: `its cost could not be worked out: ${error instanceof Error ? error.message : String(error)}`,
      })
    }
  }
  const report = summarise(lines)
  const commitments = applyCommitments(lines, report.total, graph.settings.commitments, facts)
  return { report: commitments === null ? report : { ...report, commitments }, faults }
}

function costContext(graph: Graph, facts: Facts, node: GraphNode): CostContext<unknown> {
  const layout = graph.layoutOf(node)
  const onOutpost = isOnOutpost(graph, node)
  return {
    config: node.config,
    region: node.region,
    facts,
    tier: node.tier,
    azCount: onOutpost ? 1 : (layout?.azCount ?? 1),
    layout,
    ...surroundings(graph, node),
  }
}

/** Worked out only as far as a component asks. */
function surroundings(graph: Graph, node: GraphNode): Surroundings {
  return {
    incoming: <R extends RelationName>(relation: R) =>
      graph.into(node.id, relation).map((edge) => ({
        edgeId: edge.id,
        peer: {
          id: edge.from.id,
          name: edge.from.name,
          facet: edge.fromFacet,
          ...surroundings(graph, edge.from),
        },
        config: edge.config,
      })),
    outgoing: <R extends RelationName>(relation: R) =>
      graph.outOf(node.id, relation).map((edge) => ({
        edgeId: edge.id,
        peer: { id: edge.to.id, name: edge.to.name, facet: edge.toFacet, ...surroundings(graph, edge.to) },
        config: edge.config,
      })),
  }
}

const NOTHING: Total = { low: 0, expected: 0, high: 0, gaps: 0 }

/** Adds what is known of a line; anything unknown in it counts as one gap. */
export function plus(total: Total, { monthly, gap }: Pick<PricedLine, 'monthly' | 'gap'>): Total {
  return {
    low: total.low + (monthly.low ?? 0),
    expected: total.expected + (monthly.expected ?? 0),
    high: total.high + (monthly.high ?? 0),
    gaps: total.gaps + (gap === null ? 0 : 1),
  }
}

export function summarise(lines: readonly PricedLine[]): CostReport {
  let total = NOTHING
  const byNode = new Map<string, Total>()
  const byCategory = new Map<CostCategory, Total>()
  let oldest: string | null = null
  let newest: string | null = null
  for (const line of lines) {
    total = plus(total, line)
    byNode.set(line.nodeId, plus(byNode.get(line.nodeId) ?? NOTHING, line))
    byCategory.set(line.category, plus(byCategory.get(line.category) ?? NOTHING, line))
    const { date } = line.price.expected
    if (date !== null && (oldest === null || date < oldest)) oldest = date
    if (date !== null && (newest === null || date > newest)) newest = date
  }
  return {
    currency: 'USD',
    lines,
    total,
    byNode,
    byCategory,
    priceDates: { oldest, newest },
    estimatedLines: lines.filter((line) => line.price.expected.estimated).length,
    unverifiedLines: lines.filter((line) => line.price.expected.unverified).length,
  }
}
