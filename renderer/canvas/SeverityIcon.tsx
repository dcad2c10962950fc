import { CircleHelp, Info, type LucideIcon, OctagonX, TriangleAlert } from 'lucide-react'
import type { Severity } from '../../shared/rules/define.ts'
import styles from './icons.module.css'

/** Each severity has a shape of its own, so that none is told by colour alone. */
const ICONS: Readonly<Record<Severity | 'unknown', LucideIcon>> = {
  error: OctagonX,
  warning: TriangleAlert,
  info: Info,
  unknown: CircleHelp,
}

/** `unknown` stands for a finding that cannot tell. Decorative: say the severity in words beside it. */
export function SeverityIcon({
  severity,
  size = 14,
}: {
  readonly severity: Severity | 'unknown'
  readonly size?: number
}) {
  const Icon = ICONS[severity]
  return (
    <Icon className={`${styles.severity} ${styles[severity]}`} size={size} strokeWidth={2.2} aria-hidden />
  )
}
