import type { Badge } from './describe.ts'
import styles from './node.module.css'
import { SeverityIcon } from './SeverityIcon.tsx'

/** Worst severity and how many findings there are, on a card or a frame. The node's label says it in words. */
export function BadgeMark({ badge }: { readonly badge: Badge }) {
  return (
    <span className={`${styles.badge} ${styles[badge.severity]}`} aria-hidden>
      <SeverityIcon severity={badge.severity} size={13} />
      {badge.count > 1 && <span>{badge.count}</span>}
    </span>
  )
}
