import { MousePointer2 } from 'lucide-react'
import { memo } from 'react'
import { useStudio } from '../state/store.ts'
import styles from './canvas.module.css'
import { sceneOf } from './scene.ts'

/** What to do on an empty canvas. */
export const EmptyHint = memo(function EmptyHint() {
  const empty = useStudio(({ history }) => sceneOf(history.document).boxes.size === 0)
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
})
