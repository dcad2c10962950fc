import { useMemo, useState } from 'react'
import { plural } from '../../../shared/base/text.ts'
import type { CostReport } from '../../../shared/cost/report.ts'
import { Options } from '../../form/controls/Options.tsx'
import { useStudio } from '../../state/store.ts'
import { Empty } from '../parts/Empty.tsx'
import { amount, type Period } from '../parts/money.ts'
import { Commitments } from './Commitments.tsx'
import { CostGroupRows } from './CostGroupRows.tsx'
import css from './cost.module.css'
import { type CostGrouping, groupCosts } from './group.ts'

// Kept while the panel is closed and opened again.
let remembered: { readonly grouping: CostGrouping; readonly period: Period } = {
  grouping: 'node',
  period: 'month',
}

/** What the drawing costs: totals, and every line with its formula, price, source and date. */
export function Cost() {
  const report = useStudio((studio) => studio.analysis?.cost)
  const [view, setView] = useState(remembered)
  const groups = useMemo(() => (report ? groupCosts(report, view.grouping) : []), [report, view.grouping])
  if (!report) return <Empty title="Adding up…" />
  if (report.lines.length === 0)
    return (
      <Empty title="Nothing to pay yet">Costs appear while you draw, with their formula and source.</Empty>
    )
  const change = (next: Partial<typeof view>) => {
    remembered = { ...view, ...next }
    setView(remembered)
  }
  return (
    <div className={css.panel}>
      <div className={css.columns}>
        <section className={css.summary} aria-label="Total">
          <Totals report={report} period={view.period} />
          {report.commitments && <Commitments report={report.commitments} period={view.period} />}
          <Options<Period>
            id="cost-period"
            label="Period"
            value={view.period}
            options={[
              { value: 'month', label: 'Monthly' },
              { value: 'year', label: 'Yearly' },
            ]}
            onPick={(period) => change({ period })}
          />
          <Options<CostGrouping>
            id="cost-grouping"
            label="Group by"
            value={view.grouping}
            options={[
              { value: 'node', label: 'Component' },
              { value: 'category', label: 'Category' },
            ]}
            onPick={(grouping) => change({ grouping })}
          />
          <Provenance report={report} />
        </section>
        <div className={css.scroll}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">Item</th>
                <th scope="col">Quantity</th>
                <th scope="col">Unit price</th>
                <th scope="col">Low</th>
                <th scope="col">Expected</th>
                <th scope="col">High</th>
              </tr>
            </thead>
            {groups.map((group) => (
              <CostGroupRows key={group.id} group={group} grouping={view.grouping} period={view.period} />
            ))}
          </table>
        </div>
      </div>
    </div>
  )
}

function Totals({ report: { total }, period }: { readonly report: CostReport; readonly period: Period }) {
  return (
    <div className={css.totals}>
      <p className={css.totalLabel}>Expected per {period}</p>
      <p className={css.totalFigure}>{amount(total.expected, period)}</p>
      <dl className={css.range}>
        <dt>Low</dt>
        <dd>{amount(total.low, period)}</dd>
        <dt>High</dt>
        <dd>{amount(total.high, period)}</dd>
      </dl>
      {total.gaps > 0 && (
        <p className={css.gap}>
          Not included: {plural(total.gaps, 'line that depends', 'lines that depend')} on usage.
        </p>
      )}
    </div>
  )
}

function Provenance({ report }: { readonly report: CostReport }) {
  const { oldest, newest } = report.priceDates
  const doubts = [
    report.estimatedLines > 0 && `${report.estimatedLines} estimated`,
    report.unverifiedLines > 0 && `${report.unverifiedLines} unverified`,
  ].filter((text) => text !== false)
  return (
    <p className={css.provenance}>
      {newest !== null &&
        `Prices of ${oldest === newest ? newest : `${oldest} to ${newest}`}, in USD before tax.`}
      {doubts.length > 0 && ` ${doubts.join(', ')}.`} 730 hours a month.
    </p>
  )
}
