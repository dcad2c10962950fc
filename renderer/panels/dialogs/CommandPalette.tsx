import { CornerDownLeft, Search, SquareTerminal } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { ServiceIcon } from '../../canvas/ServiceIcon.tsx'
import { useWorkbench } from '../../state/store.ts'
import { Dialog } from '../parts/Dialog.tsx'
import css from './palette.module.css'
import { type Entry, entriesOf, searchEntries } from './paletteEntries.ts'

/** Everything by name: commands, components to add, components to go to. */
export function CommandPalette() {
  const bench = useWorkbench()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const entries = useMemo(() => entriesOf(bench), [bench])
  const found = useMemo(() => searchEntries(entries, typed), [entries, typed])
  const at = Math.min(active, found.length - 1)

  useEffect(() => {
    document.getElementById(`palette-${at}`)?.scrollIntoView?.({ block: 'nearest' })
  }, [at])

  const choose = (entry: Entry | undefined) => {
    if (!entry) return
    bench.store.getState().actions.setDialog(null)
    entry.run()
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (by !== undefined && found.length > 0) {
      event.preventDefault()
      const next = at + by
      const wrapped = Math.abs(by) === 1 ? (next + found.length) % found.length : next
      setActive(Math.max(0, Math.min(found.length - 1, wrapped)))
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      choose(found[at])
    }
  }

  return (
    <Dialog title="Command palette" bare>
      <div className={css.search}>
        <Search size={16} aria-hidden />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={found.length > 0 ? `palette-${at}` : undefined}
          aria-label="Commands, components, places"
          placeholder="A command, a component to add, a name to go to"
          spellCheck={false}
          autoComplete="off"
          data-autofocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
          }}
          onKeyDown={press}
        />
      </div>
      <div id="palette-list" role="listbox" aria-label="Found" className={css.list}>
        {found.map((entry, index) => (
          <div
            key={entry.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            className={css.entry}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(entry)}
            onKeyDown={press}
          >
            {entry.icon === null ? (
              <SquareTerminal size={18} aria-hidden className={css.icon} />
            ) : (
              <ServiceIcon name={entry.icon} size={20} />
            )}
            <span className={css.title}>{entry.title}</span>
            <span className={css.detail}>{entry.detail}</span>
            {entry.keys !== '' && <kbd className={css.keys}>{entry.keys}</kbd>}
            {index === at && entry.keys === '' && (
              <CornerDownLeft size={13} aria-hidden className={css.icon} />
            )}
          </div>
        ))}
        {found.length === 0 && <p className={css.none}>Nothing is called “{typed}”.</p>}
      </div>
    </Dialog>
  )
}
