import { MICRO } from '../../base/money.ts'
import type { CommitmentReport, CostReport, MoneyRange, Total } from '../../cost/report.ts'

/** The whole report for programs: amounts in USD a month, null where unknown. */
export function costJson(report: CostReport, title: string): string {
  const { lines, total, byNode, byCategory, commitments, ...rest } = report
  const names = new Map(lines.map((line) => [line.nodeId, line.nodeName]))
  const body = {
    title,
    hoursPerMonth: 730,
    ...rest,
    total: totalUsd(total),
    components: [...byNode].map(([id, sum]) => ({ id, name: names.get(id) ?? id, ...totalUsd(sum) })),
    categories: Object.fromEntries([...byCategory].map(([category, sum]) => [category, totalUsd(sum)])),
    ...(commitments && { commitments: commitmentsUsd(commitments) }),
    lines: lines.map((line) => ({ ...line, monthly: rangeUsd(line.monthly) })),
  }
  return `${JSON.stringify(body, null, 2)}\n`
}

const commitmentsUsd = ({ savings, saved, total, upfront }: CommitmentReport) => ({
  total: totalUsd(total),
  saved: rangeUsd(saved),
  upfrontUsd: upfront / MICRO,
  savings: savings.map((one) => ({ ...one, covered: rangeUsd(one.covered), saving: rangeUsd(one.saving) })),
})

const totalUsd = ({ low, expected, high, gaps }: Total) => ({
  lowUsd: low / MICRO,
  expectedUsd: expected / MICRO,
  highUsd: high / MICRO,
  gaps,
})

const rangeUsd = ({ low, expected, high }: MoneyRange) => ({
  lowUsd: low === null ? null : low / MICRO,
  expectedUsd: expected === null ? null : expected / MICRO,
  highUsd: high === null ? null : high / MICRO,
})
