import { MousePointer2 } from 'lucide-react'
import { useStudio } from '../state/store.ts'
import styles from './canvas.module.css'

/** What to do on an empty canvas. */
export function EmptyHint() {
  const empty = useStudio(({ history }) => {
    for (const _ in history.document.nodes) return false
    return true
  })
  if (!empty) return null
  return (
    <div className={styles.empty}>
      <MousePointer2 size={22} strokeWidth={1.6} aria-hidden />
      <p className={styles.emptyTitle}>Start with a VPC, or drop a component anywhere</p>
      <p>
        Drag from the left, or choose a component and press Enter. What you leave out, such as the network, is
        added for you and shown as implied.
      </p>
    </div>
  )
}
