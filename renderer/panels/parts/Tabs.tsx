import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import css from './parts.module.css'

interface Tab<Id extends string> {
  readonly id: Id
  readonly title: string
  /** Beside the title: a count, a sum. */
  readonly remark?: ReactNode
}

interface Props<Id extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly active: Id
  readonly onPick: (id: Id) => void
  /** Closer together, for many in a narrow place. */
  readonly dense?: boolean
  /** At the right of the tabs. */
  readonly actions?: ReactNode
  /** The panel of the active tab. */
  readonly children: ReactNode
}

/** Tabs with the keyboard as people know it: arrows move between them, Tab goes on into the panel. */
export function Tabs<Id extends string>(props: Props<Id>) {
  const { label, tabs, active, onPick, dense, actions, children } = props
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const at = tabs.findIndex((tab) => tab.id === active)
  const press = (event: KeyboardEvent) => {
    const to = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key]
    const tab = to === undefined ? undefined : tabs[to]
    if (to === undefined || !tab) return
    event.preventDefault()
    onPick(tab.id)
    row.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <div className={css.tabs} data-dense={dense || undefined}>
      <div className={css.tabRow}>
        <div ref={row} role="tablist" aria-label={label} className={css.tabList} onKeyDown={press}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              aria-selected={tab.id === active}
              aria-controls={`${id}-panel`}
              tabIndex={tab.id === active ? 0 : -1}
              className={css.tab}
              onClick={() => onPick(tab.id)}
            >
              {tab.title}{' '}
              {tab.remark !== undefined && tab.remark !== null && (
                <span className={css.tabRemark}>{tab.remark}</span>
              )}
            </button>
          ))}
        </div>
        {actions && <div className={css.tabActions}>{actions}</div>}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${active}`}
        tabIndex={-1}
        className={css.tabPanel}
      >
        {children}
      </div>
    </div>
  )
}
