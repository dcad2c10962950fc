import type { Finding } from '../../../shared/rules/finding.ts'
import { SeverityIcon } from '../../canvas/SeverityIcon.tsx'
import { useActions, useStudio } from '../../state/store.ts'
import { goTo } from '../problems/goTo.ts'
import css from './export.module.css'

/** Why nothing can be exported, and the way to each cause. */
export function ExportBlocked({ blockers }: { readonly blockers: readonly Finding[] }) {
  const actions = useActions()
  const nodes = useStudio((studio) => studio.history.document.nodes)
  const go = (finding: Finding) => {
    actions.setDialog(null)
    goTo(actions, finding)
  }
  return (
    <div className={css.blocked}>
      <p className={css.blockedTitle}>Nothing can be exported yet: the result would not be what was drawn.</p>
      <ul>
        {blockers.map((finding) => (
          <li key={finding.key}>
            <button type="button" className={css.blocker} onClick={() => go(finding)}>
              <SeverityIcon severity="error" size={15} />
              <span>
                <strong>
                  {finding.node === null ? 'The drawing' : (nodes[finding.node]?.name ?? finding.node)}
                </strong>{' '}
                {finding.message}
                <span className={css.advice}>{finding.advice}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
