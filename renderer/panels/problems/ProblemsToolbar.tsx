import { BellOff, Search } from 'lucide-react'
import { SeverityIcon } from '../../canvas/SeverityIcon.tsx'
import { Options } from '../../form/controls/Options.tsx'
import css from './problems.module.css'
import type { Grouping, Kind, View } from './select.ts'

interface Props {
  readonly view: View
  readonly counts: Readonly<Record<Kind, number>>
  readonly onChange: (view: View) => void
}

const KINDS: readonly { readonly kind: Kind; readonly one: string; readonly many: string }[] = [
  { kind: 'error', one: 'error', many: 'errors' },
  { kind: 'warning', one: 'warning', many: 'warnings' },
  { kind: 'info', one: 'suggestion', many: 'suggestions' },
  { kind: 'unknown', one: 'cannot tell', many: 'cannot tell' },
  { kind: 'suppressed', one: 'suppressed', many: 'suppressed' },
]

/** The others are listed when there are any. */
const ALWAYS: ReadonlySet<Kind> = new Set<Kind>(['error', 'warning', 'info'])

const GROUPINGS: readonly { readonly value: Grouping; readonly label: string }[] = [
  { value: 'severity', label: 'Severity' },
  { value: 'component', label: 'Component' },
  { value: 'pillar', label: 'Pillar' },
]

export function ProblemsToolbar({ view, counts, onChange }: Props) {
  const flip = (kind: Kind) => {
    const hidden = new Set(view.hidden)
    if (!hidden.delete(kind)) hidden.add(kind)
    onChange({ ...view, hidden })
  }
  return (
    <div className={css.toolbar} role="toolbar" aria-label="Filter problems">
      {KINDS.filter(({ kind }) => counts[kind] > 0 || ALWAYS.has(kind)).map(({ kind, one, many }) => (
        <button
          key={kind}
          type="button"
          className={css.filter}
          aria-pressed={!view.hidden.has(kind)}
          title={view.hidden.has(kind) ? `Show ${many}` : `Hide ${many}`}
          onClick={() => flip(kind)}
        >
          {kind === 'suppressed' ? (
            <BellOff size={13} aria-hidden />
          ) : (
            <SeverityIcon severity={kind} size={13} />
          )}
          {counts[kind]} {counts[kind] === 1 ? one : many}
        </button>
      ))}
      <div className={css.search}>
        <Search size={13} aria-hidden />
        <input
          type="search"
          placeholder="Filter"
          aria-label="Filter problems by text"
          value={view.search}
          onChange={(event) => onChange({ ...view, search: event.target.value })}
        />
      </div>
      <div className={css.grouping}>
        <Options<Grouping>
          id="problems-grouping"
          label="Group by"
          value={view.grouping}
          options={GROUPINGS}
          onPick={(grouping) => onChange({ ...view, grouping })}
        />
      </div>
    </div>
  )
}
