import { ChevronRight, CircleAlert, CircleHelp } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import css from './form.module.css'

interface Props {
  readonly title: string
  /** Names the section across components, so that what the user opened stays open. */
  readonly memory: string
  /** Whether it starts open, until the user says otherwise. */
  readonly open: boolean
  readonly help?: string | null
  /** Beside the title: "3", "2 changed". */
  readonly remark?: string | null
  /** Marks the heading, so that a closed section hides no fault. */
  readonly worst?: 'error' | 'warning' | null
  /** Controls at the right of the heading: a switch, an add button. */
  readonly actions?: ReactNode
  readonly nested?: boolean
  readonly children: ReactNode
}

const remembered = new Map<string, boolean>()

export function Section(props: Props) {
  const { title, memory, help, remark, worst, actions, nested, children } = props
  const [chosen, setChosen] = useState<boolean | undefined>(() => remembered.get(memory))
  const [helpOpen, setHelpOpen] = useState(false)
  const bodyId = useId()
  const open = chosen ?? props.open
  const toggle = () => {
    remembered.set(memory, !open)
    setChosen(!open)
  }
  return (
    <section className={css.section} data-nested={nested || undefined} data-open={open || undefined}>
      <header className={css.sectionHeader}>
        <button
          type="button"
          className={css.sectionTitle}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={toggle}
        >
          <ChevronRight size={14} aria-hidden className={css.chevron} />
          <span>{title}</span>
          {remark && <span className={css.remark}>{remark}</span>}
          {worst && (
            <CircleAlert
              size={13}
              className={css.faulty}
              data-severity={worst}
              aria-label={worst === 'error' ? 'has an error' : 'has a warning'}
            />
          )}
        </button>
        {help && (
          <button
            type="button"
            className={css.quiet}
            aria-label={`About ${title}`}
            aria-expanded={helpOpen}
            title={help}
            onClick={() => setHelpOpen(!helpOpen)}
          >
            <CircleHelp size={13} aria-hidden />
          </button>
        )}
        {actions && <div className={css.sectionActions}>{actions}</div>}
      </header>
      {help && helpOpen && <p className={css.help}>{help}</p>}
      {open && (
        <div id={bodyId} className={css.sectionBody}>
          {children}
        </div>
      )}
    </section>
  )
}
