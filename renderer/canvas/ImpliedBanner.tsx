import { Network } from 'lucide-react'
import { memo } from 'react'
import { listText } from '../../shared/base/text.ts'
import { useStudio } from '../state/store.ts'
import styles from './canvas.module.css'

/** What nobody drew and the graph adds, so that the drawing can be deployed; priced and exported like the rest. */
export const ImpliedBanner = memo(function ImpliedBanner() {
  const implied = useStudio((studio) => studio.analysis?.implied ?? null)
  if (implied === null || implied.length === 0) return null
  return (
    <div
      className={styles.implied}
      data-testid="implied"
      title="Nobody drew it, but the drawing needs it to deploy. It is priced and exported; draw it yourself to change it."
    >
      <Network size={14} aria-hidden />
      <span>
        <strong>Added for you</strong> {listText([...new Set(implied.map(({ title }) => title))])}
      </span>
    </div>
  )
})
