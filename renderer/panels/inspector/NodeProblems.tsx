import { CircleCheck } from 'lucide-react'
import type { Finding } from '../../../shared/rules/finding.ts'
import { useStudio } from '../../state/store.ts'
import { Empty } from '../parts/Empty.tsx'
import { FindingRow } from '../problems/FindingRow.tsx'
import css from './inspector.module.css'

export function NodeProblems({ findings }: { readonly findings: readonly Finding[] }) {
  const checked = useStudio((studio) => studio.analysis !== null)
  if (findings.length === 0)
    return (
      <Empty
        icon={checked && <CircleCheck size={22} aria-hidden className={css.good} />}
        title={checked ? 'Nothing to mend here' : 'Checking…'}
      />
    )
  return (
    <ul className={css.problems}>
      {findings.map((finding) => (
        <FindingRow key={finding.key} finding={finding} showNode={false} />
      ))}
    </ul>
  )
}
