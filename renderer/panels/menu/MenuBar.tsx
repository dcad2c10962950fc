import { Menu as MenuIcon } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Command, type CommandCategory, commands } from '../../../shared/commands.ts'
import { formatKeys, keysOf } from '../../../shared/keys.ts'
import { behaviourOf } from '../../commands/registry.ts'
import { runCommand } from '../../commands/run.ts'
import { platform } from '../../commands/shortcuts.ts'
import { useAnchor } from '../../form/widgets/useAnchor.ts'
import { useWorkbench } from '../../state/store.ts'
import { IconButton } from '../parts/Button.tsx'
import css from './menu.module.css'

const CATEGORIES: readonly CommandCategory[] = ['File', 'Edit', 'Arrange', 'View', 'Help']

/** The menu of the command table where the system shows none: in a browser. */
export function MenuBar() {
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <span ref={anchor} className={css.anchor}>
      <IconButton label="Menu" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        <MenuIcon size={16} aria-hidden />
      </IconButton>
      {open &&
        createPortal(
          <MenuList
            anchor={anchor.current}
            onClose={() => {
              setOpen(false)
              anchor.current?.querySelector('button')?.focus()
            }}
          />,
          document.body,
        )}
    </span>
  )
}

function MenuList({
  anchor,
  onClose,
}: {
  readonly anchor: HTMLElement | null
  readonly onClose: () => void
}) {
  const bench = useWorkbench()
  const [category, setCategory] = useState<CommandCategory>('File')
  const box = useRef<HTMLElement>(null)
  const place = useAnchor(anchor, { width: 400, height: 520 })
  const studio = bench.store.getState()

  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()
    const outside = (event: PointerEvent) => {
      const target = event.target
      if (target instanceof Node && !box.current?.contains(target) && !anchor?.contains(target)) onClose()
    }
    document.addEventListener('pointerdown', outside, true)
    return () => document.removeEventListener('pointerdown', outside, true)
  }, [anchor, onClose])

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const side = document.activeElement?.closest('[data-column]')
    if (by !== undefined && side) {
      event.preventDefault()
      const items = [...side.querySelectorAll<HTMLElement>('button:not(:disabled)')]
      const at = items.indexOf(document.activeElement as HTMLElement)
      items[(at + by + items.length) % items.length]?.focus()
    }
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault()
      const to =
        event.key === 'ArrowRight' ? '[data-column="items"] button:not(:disabled)' : '[aria-current="true"]'
      box.current?.querySelector<HTMLElement>(to)?.focus()
    }
  }

  const items = commands
    .filter((command) => command.category === category && 'menu' in command)
    .toSorted((a, b) => (groupOf(a) ?? 0) - (groupOf(b) ?? 0))
  return (
    <nav ref={box} aria-label="Menu" className={css.menu} style={place}>
      <div role="menu" aria-label="Menu" className={css.columns} onKeyDown={press} tabIndex={-1}>
        <div className={css.categories} data-column="categories">
          {CATEGORIES.map((name) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-current={name === category || undefined}
              className={css.category}
              onPointerEnter={() => setCategory(name)}
              onFocus={() => setCategory(name)}
              onClick={() => setCategory(name)}
            >
              {name}
            </button>
          ))}
        </div>
        <div className={css.items} data-column="items">
          {items.map((command, index) => {
            const behaviour = behaviourOf(command.id)
            const checked = behaviour.checked?.(studio)
            return (
              <button
                key={command.id}
                type="button"
                {...(checked === undefined
                  ? { role: 'menuitem' }
                  : { role: 'menuitemcheckbox', 'aria-checked': checked })}
                disabled={behaviour.when?.(studio) === false}
                className={css.item}
                data-divided={(index > 0 && groupOf(items[index - 1]) !== groupOf(command)) || undefined}
                onClick={() => {
                  onClose()
                  void runCommand(bench, command.id)
                }}
              >
                <span className={css.check}>{checked ? '✓' : ''}</span>
                <span className={css.itemTitle}>{command.title}</span>
                <kbd className={css.keys}>{shortcutOf(command)}</kbd>
              </button>
            )
          })}
        </div>
      </div>
    </nav>
  )
}

const groupOf = (command: Command | undefined): number | undefined =>
  command && 'menu' in command ? command.menu?.group : undefined

const shortcutOf = (command: Command): string => {
  const [keys] = keysOf(command, platform)
  return keys === undefined ? '' : formatKeys(keys, platform)
}
