import { CircleCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useStudio } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { FindingRow } from './FindingRow.tsx'
import { ProblemsToolbar } from './ProblemsToolbar.tsx'
import css from './problems.module.css'
import { countKinds, groupFindings, type View } from './select.ts'

/** Rows drawn before the user asks for the rest. */
const FIRST = 200

// Kept while the panel is closed and opened again.
let remembered: View = { hidden: new Set(['suppressed']), grouping: 'severity', search: '' }

/** Every finding about the drawing, to filter, understand, mend or silence. */
export function Problems() {
  const findings = useStudio((studio) => studio.analysis?.findings)
  const nodes = useStudio((studio) => studio.history.document.nodes)
  const [view, setView] = useState(remembered)
  const [all, setAll] = useState(false)
  const counts = useMemo(() => countKinds(findings ?? []), [findings])
  const groups = useMemo(
    () => groupFindings(findings ?? [], view, (id) => nodes[id]?.name ?? id),
    [findings, view, nodes],
  )
  if (!findings) return <Empty title="Checking…" />
  const change = (next: View) => {
    remembered = next
    setView(next)
  }
  const speaking = findings.length - counts.suppressed
  const listed = groups.reduce((sum, group) => sum + group.findings.length, 0)
  let room = all ? listed : FIRST
  return (
    <div className={css.panel}>
      <ProblemsToolbar view={view} counts={counts} onChange={change} />
      <div className={css.scroll}>
        {listed === 0 && speaking === 0 && (
          <Empty icon={<CircleCheck size={24} aria-hidden className={css.good} />} title="No problems found">
            {Object.keys(nodes).length === 0
              ? 'Checks run while you draw.'
              : 'Every check that applies to this drawing passes.'}
          </Empty>
        )}
        {listed === 0 && speaking > 0 && <Empty title="Nothing matches the filter" />}
        {groups.map(({ title, findings: list }) => {
          const shown = list.slice(0, Math.max(0, room))
          room -= shown.length
          if (shown.length === 0) return null
          return (
            <section key={title} aria-label={title}>
              <h3 className={css.group}>
                {title} <span className={css.count}>{list.length}</span>
              </h3>
              <ul>
                {shown.map((finding) => (
                  <FindingRow key={finding.key} finding={finding} showNode={view.grouping !== 'component'} />
                ))}
              </ul>
            </section>
          )
        })}
        {!all && listed > FIRST && (
          <div className={css.more}>
            <Button onClick={() => setAll(true)}>Show all {listed}</Button>
          </div>
        )}
      </div>
    </div>
  )
}
