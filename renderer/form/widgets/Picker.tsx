import { ChevronsUpDown } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import css from './picker.module.css'
import { useAnchor } from './useAnchor.ts'

interface PickerOption {
  readonly value: string
  readonly row: ReactNode
}

interface Props {
  readonly id: string
  readonly label: string
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
  readonly value: string
  /** Beside the value while closed: what it means. */
  readonly detail?: ReactNode
  readonly options: (search: string) => readonly PickerOption[]
  /** Filters above and a count below the rows. */
  readonly toolbar?: ReactNode
  readonly footer?: (search: string) => ReactNode
  /** True: what was typed can be taken although it is not in the list. */
  readonly free?: boolean
  readonly placeholder?: string
  readonly onPick: (value: string) => void
}

/** A searchable list under a button, by keyboard and by mouse. Rows are made only while it is open. */
export function Picker(props: Props) {
  const { id, label, describedBy, invalid, value, detail, placeholder, onPick } = props
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    anchor.current?.focus()
  }
  return (
    <>
      <button
        ref={anchor}
        type="button"
        id={id}
        className={css.anchor}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-labelledby={`${id}-label ${id}`}
        aria-describedby={describedBy}
        data-invalid={invalid || undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <span className={css.value}>{value === '' ? (placeholder ?? 'Choose…') : value}</span>
        {detail && <span className={css.detail}>{detail}</span>}
        <ChevronsUpDown size={13} aria-hidden className={css.arrows} />
      </button>
      {open &&
        createPortal(
          <PickerList
            {...props}
            label={label}
            anchor={anchor.current}
            onClose={close}
            onLeave={() => setOpen(false)}
            onPick={(picked) => {
              onPick(picked)
              close()
            }}
          />,
          document.body,
        )}
    </>
  )
}

interface ListProps extends Props {
  readonly anchor: HTMLElement | null
  /** Closes, and gives the focus back to the button. */
  readonly onClose: () => void
  /** Closes, the focus being somewhere else already. */
  readonly onLeave: () => void
}

function PickerList({
  label,
  value,
  options,
  toolbar,
  footer,
  free,
  anchor,
  onPick,
  onClose,
  onLeave,
}: ListProps) {
  const [search, setSearch] = useState('')
  const [active, setActive] = useState<number | null>(null)
  const listId = useId()
  const box = useRef<HTMLDivElement>(null)
  const place = useAnchor(anchor, { width: 420, height: 380 })
  const found = options(search)
  const typed = search.trim()
  const own = free && typed !== '' && !found.some((option) => option.value === typed) ? typed : null
  const all = own === null ? found : [...found, { value: own, row: <span>Use “{own}”</span> }]
  const chosen = all.findIndex((option) => option.value === value)
  const at = Math.min(active ?? Math.max(0, search === '' ? chosen : 0), all.length - 1)

  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target)) return
      if (event.target instanceof Node && anchor?.contains(event.target)) return
      onClose()
    }
    document.addEventListener('pointerdown', outside, true)
    return () => document.removeEventListener('pointerdown', outside, true)
  }, [anchor, onClose])

  // Once more when it has found its place: before, nothing was too long to be seen.
  useEffect(() => {
    if (place.opacity === undefined)
      document.getElementById(`${listId}-${at}`)?.scrollIntoView?.({ block: 'nearest' })
  }, [at, listId, place])

  const press = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (move !== undefined) {
      event.preventDefault()
      setActive(Math.max(0, Math.min(all.length - 1, at + move)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const option = all[at]
      if (option) onPick(option.value)
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
  }

  return (
    <div
      ref={box}
      role="dialog"
      aria-label={`Choose: ${label}`}
      className={css.popover}
      style={place}
      onBlur={({ relatedTarget }) => {
        // Focus that went elsewhere, to a dialog for instance, leaves nothing hanging over it.
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) onLeave()
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the list was opened by the user a moment ago, to search in it
        autoFocus
        className={css.search}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={all.length > 0 ? `${listId}-${at}` : undefined}
        aria-label={`Search ${label}`}
        placeholder="Search"
        spellCheck={false}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value)
          setActive(null)
        }}
        onKeyDown={press}
      />
      {toolbar}
      <div id={listId} role="listbox" aria-label={label} className={css.rows}>
        {all.map((option, index) => (
          <div
            key={option.value}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={option.value === value}
            tabIndex={-1}
            data-active={index === at || undefined}
            className={css.option}
            onPointerMove={() => setActive(index)}
            onClick={() => onPick(option.value)}
            onKeyDown={press}
          >
            {option.row}
          </div>
        ))}
        {all.length === 0 && <p className={css.empty}>Nothing found.</p>}
      </div>
      {footer?.(search)}
    </div>
  )
}
