import type { MenuItemConstructorOptions } from 'electron'
import {
  type Command,
  type CommandCategory,
  type CommandId,
  commands,
  type Platform,
} from '../shared/commands.ts'
import { keysOf } from '../shared/keys.ts'

export type MenuState = Readonly<{
  disabled: ReadonlySet<CommandId>
  checked: ReadonlySet<CommandId>
  recent: readonly { path: string; name: string; folder: string }[]
}>

export type MenuActions = Readonly<{
  run: (id: CommandId) => void
  openFile: (path: string) => void
}>

const categories: readonly CommandCategory[] = ['File', 'Edit', 'Arrange', 'View', 'Help']

/** `Mod+Shift+ArrowLeft` as Electron spells it. */
export const accelerator = (keys: string): string =>
  keys.replace('Mod+', 'CommandOrControl+').replace('Arrow', '').replace(/\+\+$/, '+Plus')

/** The application menu, read from the command table. Keys are shown but not registered where that is possible: the page
 * handles them, so that a text field gets its own Ctrl+Z and browser and desktop behave alike. */
export function menuTemplate(
  state: MenuState,
  actions: MenuActions,
  platform: Platform,
): MenuItemConstructorOptions[] {
  const menus = categories.map((category) => ({
    label: category === 'Help' || platform === 'mac' ? category : `&${category}`,
    ...(category === 'Help' && { role: 'help' as const }),
    submenu: itemsOf(category, state, actions, platform),
  }))
  return platform === 'mac' ? [{ role: 'appMenu' }, ...menus] : menus
}

function itemsOf(
  category: CommandCategory,
  state: MenuState,
  actions: MenuActions,
  platform: Platform,
): MenuItemConstructorOptions[] {
  const placed = commands.filter((command) => command.category === category && command.menu !== undefined)
  const groups = [...new Set(placed.map((command) => command.menu?.group ?? 0))].sort((a, b) => a - b)
  const blocks = groups.map((group) => {
    const items: MenuItemConstructorOptions[] = []
    const submenus = new Map<string, MenuItemConstructorOptions[]>()
    for (const command of placed) {
      if (command.menu?.group !== group) continue
      const item = itemOf(command, state, actions, platform)
      if (command.menu.submenu === undefined) {
        items.push(item)
        continue
      }
      const submenu = submenus.get(command.menu.submenu)
      if (submenu !== undefined) submenu.push(item)
      else {
        const started = command.menu.submenu === recentTitle ? [...recentItems(state, actions), item] : [item]
        submenus.set(command.menu.submenu, started)
        items.push({ label: command.menu.submenu, submenu: started })
      }
    }
    return items
  })
  if (category === 'File' && platform === 'other') blocks.push([{ role: 'quit' }])
  return blocks.flatMap((items, index) => (index === 0 ? items : [{ type: 'separator' as const }, ...items]))
}

const recentTitle = 'Open Recent'

function recentItems({ recent }: MenuState, { openFile }: MenuActions): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: 'No Recent Files', enabled: false }, { type: 'separator' }]
  return [
    ...recent.map(({ path, name, folder }) => ({
      // An ampersand marks the next letter as a mnemonic unless it is doubled.
      label: `${name} — ${folder}`.replace(/&/g, '&&'),
      click: () => openFile(path),
    })),
    { type: 'separator' },
  ]
}

function itemOf(
  command: Command,
  { disabled, checked }: MenuState,
  { run }: MenuActions,
  platform: Platform,
): MenuItemConstructorOptions {
  const [keys] = keysOf(command, platform)
  const type = command.menu?.kind ?? 'normal'
  return {
    id: command.id,
    label: command.title.replace(`${command.menu?.submenu}: `, ''),
    type,
    enabled: !disabled.has(command.id),
    ...(type !== 'normal' && { checked: checked.has(command.id) }),
    ...(keys !== undefined && { accelerator: accelerator(keys), registerAccelerator: false }),
    click: () => run(command.id),
  }
}
