import type { ReactNode } from 'react'
import css from './parts.module.css'

interface Props {
  readonly icon?: ReactNode
  readonly title: string
  readonly children?: ReactNode
}

/** What a panel shows when it has nothing to show, and what to do about it. */
export function Empty({ icon, title, children }: Props) {
  return (
    <div className={css.empty}>
      {icon}
      <p className={css.emptyTitle}>{title}</p>
      {children && <div className={css.emptyText}>{children}</div>}
    </div>
  )
}
