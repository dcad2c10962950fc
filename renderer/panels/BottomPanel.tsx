import { X } from 'lucide-react'
import { showBottom } from '../commands/bottomPanel.ts'
import { useStudio, useWorkbench } from '../state/store.ts'
import css from './bottom.module.css'
import { Cost } from './cost/Cost.tsx'
import { IconButton } from './parts/Button.tsx'
import { shortUsd } from './parts/money.ts'
import { Tabs } from './parts/Tabs.tsx'
import { Problems } from './problems/Problems.tsx'

/** Problems and cost under the canvas. Which tab shows is which of the two panels is open. */
export function BottomPanel() {
  const { store } = useWorkbench()
  const problems = useStudio((studio) => studio.panels.problems)
  const findings = useStudio((studio) => studio.analysis?.findings)
  const count = findings?.filter(({ suppressed, cannotTell }) => suppressed === null && !cannotTell).length
  const expected = useStudio((studio) => studio.analysis?.cost.total.expected)
  return (
    <div className={css.bottom}>
      <h2 className="visually-hidden">Problems and cost</h2>
      <Tabs<'problems' | 'cost'>
        label="Problems and cost"
        active={problems ? 'problems' : 'cost'}
        onPick={(tab) => showBottom(store, tab)}
        tabs={[
          { id: 'problems', title: 'Problems', remark: count },
          { id: 'cost', title: 'Cost', remark: expected === undefined ? undefined : shortUsd(expected) },
        ]}
        actions={
          <IconButton size="sm" label="Close" onClick={() => showBottom(store, null)}>
            <X size={14} aria-hidden />
          </IconButton>
        }
      >
        {problems ? <Problems /> : <Cost />}
      </Tabs>
    </div>
  )
}
