import { CircleCheck } from 'lucide-react'
import { plural } from '../../../shared/base/text.ts'
import { SeverityIcon } from '../../canvas/SeverityIcon.tsx'
import { bottomTab, showBottom } from '../../commands/bottomPanel.ts'
import { useStudio, useWorkbench } from '../../state/store.ts'
import { rangeText, shortUsd } from '../parts/money.ts'
import { countKinds } from '../problems/select.ts'
import { keysText } from './keysText.ts'
import css from './topbar.module.css'

/** How many errors and warnings there are; opens and closes the problems. */
export function ProblemsButton() {
  const { store } = useWorkbench()
  const findings = useStudio((studio) => studio.analysis?.findings)
  const open = useStudio((studio) => bottomTab(studio) === 'problems')
  const counts = countKinds(findings ?? [])
  const label = findings
    ? `Problems: ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${plural(counts.info, 'suggestion')}`
    : 'Problems: checking'
  const shown = (['error', 'warning', 'info'] as const).filter((kind) => counts[kind] > 0)
  return (
    <button
      type="button"
      className={css.figure}
      aria-label={label}
      aria-pressed={open}
      title={`${label} (${keysText('view.problems')})`}
      onClick={() => showBottom(store, open ? null : 'problems')}
    >
      {shown.map((kind) => (
        <span key={kind} className={css.count}>
          <SeverityIcon severity={kind} size={14} /> {counts[kind]}
        </span>
      ))}
      {shown.length === 0 && (
        <span className={css.count} data-good={findings !== undefined || undefined}>
          <CircleCheck size={14} aria-hidden /> {findings ? 'No problems' : 'Checking…'}
        </span>
      )}
    </button>
  )
}

/** What the whole drawing costs a month; opens and closes the cost panel. */
export function CostButton() {
  const { store } = useWorkbench()
  const total = useStudio((studio) => studio.analysis?.cost.total)
  const open = useStudio((studio) => bottomTab(studio) === 'cost')
  const usage = total && total.gaps > 0 ? ` + ${plural(total.gaps, 'line')} by usage` : ''
  const label = total
    ? `Cost: ${shortUsd(total.expected)} a month expected, ${rangeText(total)}${usage}`
    : 'Cost: adding up'
  return (
    <button
      type="button"
      className={css.cost}
      aria-label={label}
      aria-pressed={open}
      title={`${label} (${keysText('view.cost')})`}
      onClick={() => showBottom(store, open ? null : 'cost')}
    >
      <span className={css.expected}>
        {total ? shortUsd(total.expected) : '—'}
        <span className={css.per}>/mo</span>
      </span>
      {total && (total.low !== total.high || total.gaps > 0) && (
        <span className={css.range}>
          {rangeText(total)}
          {total.gaps > 0 && ' + usage'}
        </span>
      )}
    </button>
  )
}
