import { Menu } from 'electron'
import { type CommandId, commandIds } from '../shared/commands.ts'
import { type MenuActions, type MenuState, menuTemplate } from './menuTemplate.ts'
import type { RecentFiles } from './storage/recentFiles.ts'

export type AppMenu = Readonly<{
  setCommands: (state: { disabled: readonly CommandId[]; checked: readonly CommandId[] }) => void
  refreshRecent: () => Promise<void>
}>

export function createMenu(recent: RecentFiles, actions: MenuActions): AppMenu {
  let state: MenuState = { disabled: new Set(), checked: new Set(), recent: [] }
  const platform = process.platform === 'darwin' ? 'mac' : 'other'
  const build = () => Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, actions, platform)))
  return {
    setCommands: ({ disabled, checked }) => {
      state = { ...state, disabled: new Set(disabled), checked: new Set(checked) }
      // Enabling and ticking what is there is cheap; a rebuilt menu would close under the user's pointer.
      const menu = Menu.getApplicationMenu()
      if (menu === null) return build()
      for (const item of menu.items.flatMap((top) => top.submenu?.items ?? [])) setItem(item, state)
    },
    refreshRecent: async () => {
      state = { ...state, recent: await recent.list() }
      build()
    },
  }
}

function setItem(item: Electron.MenuItem, state: MenuState) {
  for (const inner of item.submenu?.items ?? []) setItem(inner, state)
  const id = commandIds.find((known) => known === item.id)
  if (id === undefined) return
  item.enabled = !state.disabled.has(id)
  if (item.type === 'checkbox' || item.type === 'radio') item.checked = state.checked.has(id)
}
