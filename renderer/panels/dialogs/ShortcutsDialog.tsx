import { type CommandCategory, commands } from '../../../shared/commands.ts'
import { formatKeys, keysOf } from '../../../shared/keys.ts'
import { platform } from '../../commands/shortcuts.ts'
import { Dialog } from '../parts/Dialog.tsx'
import css from './dialogs.module.css'

const CATEGORIES: readonly CommandCategory[] = ['File', 'Edit', 'Arrange', 'View', 'Help']

/** Keys of the canvas that are no commands: they mean something only with the focus there. */
const CANVAS: readonly (readonly [string, readonly string[]])[] = [
  ['Select, or add to the selection', ['Click', 'Shift + click']],
  ['Move what is selected', ['Arrow keys', 'Shift + arrow keys']],
  ['Next or previous component', ['Tab', 'Shift + Tab']],
  ['Select the focused component', ['Enter']],
  ['Pan', ['Space + drag', 'Wheel']],
  ['Zoom', [platform === 'mac' ? '⌘ + wheel' : 'Ctrl + wheel']],
  ['Let go', ['Esc']],
]

export function ShortcutsDialog() {
  return (
    <Dialog title="Keyboard shortcuts" size="lg">
      <div className={css.shortcuts}>
        {CATEGORIES.map((category) => {
          const withKeys = commands.filter(
            (command) => command.category === category && keysOf(command, platform).length > 0,
          )
          return (
            <section key={category} className={css.shortcutGroup}>
              <h3 className={css.heading}>{category}</h3>
              {withKeys.map((command) => (
                <Line
                  key={command.id}
                  title={command.title}
                  keys={keysOf(command, platform).map((keys) => formatKeys(keys, platform))}
                />
              ))}
            </section>
          )
        })}
        <section className={css.shortcutGroup}>
          <h3 className={css.heading}>On the canvas</h3>
          {CANVAS.map(([title, keys]) => (
            <Line key={title} title={title} keys={keys} />
          ))}
        </section>
      </div>
    </Dialog>
  )
}

function Line({ title, keys }: { readonly title: string; readonly keys: readonly string[] }) {
  return (
    <div className={css.shortcut}>
      <span>{title}</span>
      <span className={css.keyList}>
        {keys.map((key) => (
          <kbd key={key} className={css.key}>
            {key}
          </kbd>
        ))}
      </span>
    </div>
  )
}
