import { CircleCheck } from 'lucide-react'
import { SeverityIcon } from '../../canvas/SeverityIcon.tsx'
import { bottomTab, showBottom } from '../../commands/bottomPanel.ts'
import { useStudio, useWorkbench } from '../../state/store.ts'
import type { Studio } from '../../state/types.ts'
import { rangeText, shortUsd } from '../parts/money.ts'
import { countKinds } from '../problems/select.ts'
import { keysText } from './keysText.ts'
import css from './topbar.module.css'

const KINDS = [
  { kind: 'error', word: 'error' },
  { kind: 'warning', word: 'warning' },
  { kind: 'info', word: 'suggestion' },
] as const

/** True while the figures are about an earlier state of the drawing: assistive technology waits for the next ones. */
const isBehind = ({ analysis, history }: Studio) => analysis?.document !== history.document

/** How many errors and warnings there are; opens and closes the problems. */
export function ProblemsButton() {
  const { store } = useWorkbench()
  const findings = useStudio((studio) => studio.analysis?.findings)
  const open = useStudio((studio) => bottomTab(studio) === 'problems')
  const behind = useStudio(isBehind)
  const counts = countKinds(findings ?? [])
  const shown = KINDS.filter(({ kind }) => counts[kind] > 0)
  return (
    <button
      type="button"
      className={css.figure}
      aria-pressed={open}
      aria-busy={behind}
      title={`Problems (${keysText('view.problems')})`}
      onClick={() => showBottom(store, open ? null : 'problems')}
    >
      {shown.map(({ kind, word }) => (
        <span key={kind} className={css.count}>
          <SeverityIcon severity={kind} size={14} /> {counts[kind]}
          <span className="visually-hidden">{counts[kind] === 1 ? word : `${word}s`}</span>
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
  const behind = useStudio(isBehind)
  return (
    <button
      type="button"
      className={css.cost}
      aria-pressed={open}
      aria-busy={behind}
      title={`Monthly cost: expected, and from minimum to maximum capacity (${keysText('view.cost')})`}
      onClick={() => showBottom(store, open ? null : 'cost')}
    >
      <span className={css.expected}>
        <span className="visually-hidden">Cost: </span>
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
