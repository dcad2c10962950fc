/** The lines of the cost report as the panel lists them. */
import type { CostCategory } from '../../../shared/catalog/costLine.ts'
import type { CostReport, PricedLine, Total } from '../../../shared/cost/report.ts'
import { byExpected } from '../parts/money.ts'

export type CostGrouping = 'node' | 'category'

export interface CostGroup {
  readonly id: string
  readonly title: string
  /** Node to show on the canvas; null for a category. */
  readonly node: string | null
  readonly total: Total
  readonly lines: readonly PricedLine[]
}

const CATEGORY_TITLES: Readonly<Record<CostCategory, string>> = {
  compute: 'Compute',
  storage: 'Storage',
  network: 'Network',
  requests: 'Requests',
  observability: 'Logs and metrics',
  management: 'Management',
}

/** Dearest group first, and in it the dearest line; lines without a figure come last. */
export function groupCosts(report: CostReport, grouping: CostGrouping): readonly CostGroup[] {
  const groups = new Map<string, PricedLine[]>()
  for (const line of report.lines) {
    const id = grouping === 'node' ? line.nodeId : line.category
    const group = groups.get(id)
    if (group) group.push(line)
    else groups.set(id, [line])
  }
  return [...groups]
    .map(([id, lines]) => ({
      id,
      title: grouping === 'node' ? (lines[0]?.nodeName ?? id) : CATEGORY_TITLES[id as CostCategory],
      node: grouping === 'node' ? id : null,
      total: totalOf(report, grouping, id),
      lines: lines.toSorted((a, b) => byExpected(a.monthly, b.monthly)),
    }))
    .toSorted((a, b) => b.total.expected - a.total.expected || b.total.gaps - a.total.gaps)
}

function totalOf(report: CostReport, grouping: CostGrouping, id: string): Total {
  const known = grouping === 'node' ? report.byNode.get(id) : report.byCategory.get(id as CostCategory)
  return known ?? { low: 0, expected: 0, high: 0, gaps: 0 }
}
