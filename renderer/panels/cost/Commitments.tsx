import type { CommitmentReport } from '../../../shared/cost/report.ts'
import { amount, type Period } from '../parts/money.ts'
import css from './cost.module.css'

/** Below the On-Demand total, which stays what it is. */
export function Commitments({
  report,
  period,
}: {
  readonly report: CommitmentReport
  readonly period: Period
}) {
  const doubtful = report.savings.some((one) => one.unverified && one.percent !== null)
  return (
    <section aria-label="With commitments">
      <p className={css.totalLabel}>With commitments per {period}</p>
      <dl className={css.range}>
        <dt>Expected</dt>
        <dd>{amount(report.total.expected, period)}</dd>
        <dt>Low</dt>
        <dd>{amount(report.total.low, period)}</dd>
        <dt>High</dt>
        <dd>{amount(report.total.high, period)}</dd>
        {report.upfront > 0 && (
          <>
            <dt>Paid at the start</dt>
            <dd>{amount(report.upfront, 'month')}</dd>
          </>
        )}
      </dl>
      <ul className={css.provenance}>
        {report.savings.map((one) => (
          <li key={`${one.commitment} ${one.nodeId} ${one.label}`}>
            {one.nodeName === null ? one.label : `${one.nodeName}, ${one.label}`}: {one.commitment},{' '}
            {one.percent === null ? 'no discount known' : `${one.percent} % off`}
            {one.unverified && ' (unverified)'}, saves {amount(one.saving.expected, period)}
          </li>
        ))}
      </ul>
      {doubtful && <p className={css.provenance}>Discounts marked unverified have no citable source.</p>}
    </section>
  )
}
