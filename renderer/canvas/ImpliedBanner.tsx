import { Network } from 'lucide-react'
import { listText } from '../../shared/base/text.ts'
import { useStudio } from '../state/store.ts'
import styles from './canvas.module.css'

/** What nobody drew and the graph adds, so that the drawing can be deployed; priced and exported like the rest. */
export function ImpliedBanner() {
  const implied = useStudio((studio) => studio.analysis?.implied ?? null)
  if (implied === null || implied.length === 0) return null
  return (
    <div className={styles.implied} data-testid="implied">
      <Network size={14} aria-hidden />
      <span>
        <strong>Implied</strong> {listText([...new Set(implied.map(({ title }) => title))])}
      </span>
    </div>
  )
}
