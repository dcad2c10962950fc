import type { Origin } from '../../../../shared/plan/plan.ts'
import { useActions } from '../../../state/store.ts'
import { useOrigins } from '../../code/origin.ts'
import css from './codeTab.module.css'

interface Props {
  readonly origin: Origin
  /** Instead of its name. */
  readonly children?: string
}

/** Leads to what a resource, or a part of one, is owed to. */
export function OriginLink({ origin, children }: Props) {
  const actions = useActions()
  const { name, target } = useOrigins()(origin)
  if (!target) return <span>{children ?? name}</span>
  return (
    <button type="button" className={css.originLink} title={name} onClick={() => actions.reveal(target)}>
      {children ?? name}
    </button>
  )
}
