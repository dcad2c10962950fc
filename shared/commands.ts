/** What a user can tell the app to do. Menu, command palette, shortcuts and help are all read from this table,
 * so a command is named, spelt and bound to keys in one place. Behaviour lives in the renderer, keyed by id. */

export type Platform = 'mac' | 'other'

export type CommandCategory = 'File' | 'Edit' | 'Arrange' | 'View' | 'Help'

export type MenuPlacement = Readonly<{
  /** Items of a group stand together; a separator divides groups, which come in ascending order. */
  group: number
  /** Title of the submenu that holds the item, if it is not at the menu's top level. */
  submenu?: string
  /** `checkbox` and `radio` items show the state that the renderer reports for them. */
  kind?: 'normal' | 'checkbox' | 'radio'
}>

export type CommandSpec = Readonly<{
  id: string
  title: string
  category: CommandCategory
  /** First entry is shown in menus; all of them work. `Mod` is Command on a Mac and Control elsewhere. */
  keys?: readonly string[] | Readonly<Record<Platform, readonly string[]>>
  menu?: MenuPlacement
  /** Offered in the command palette. False where choosing by name makes no sense. */
  palette: boolean
}>

const command = <const I extends string>(
  id: I,
  title: string,
  category: CommandCategory,
  options: Partial<Omit<CommandSpec, 'id' | 'title' | 'category'>> = {},
): CommandSpec & Readonly<{ id: I }> => {
  const { palette = true, ...rest } = options
  return { id, title, category, palette, ...rest }
}

export const commands = [
  command('file.new', 'New', 'File', { keys: ['Mod+N'], menu: { group: 1 } }),
  command('file.open', 'Open…', 'File', { keys: ['Mod+O'], menu: { group: 1 } }),
  command('file.open-recent', 'Open Recent…', 'File', { keys: ['Mod+Shift+O'] }),
  command('file.clear-recent', 'Clear Recent Files', 'File', { menu: { group: 2, submenu: 'Open Recent' } }),
  command('file.open-example', 'Open Example…', 'File', { menu: { group: 1 } }),
  command('file.save', 'Save', 'File', { keys: ['Mod+S'], menu: { group: 3 } }),
  command('file.save-as', 'Save As…', 'File', { keys: ['Mod+Shift+S'], menu: { group: 3 } }),
  command('file.versions', 'Previous Versions…', 'File', { menu: { group: 3 } }),
  command('file.export', 'Export…', 'File', { keys: ['Mod+E'], menu: { group: 4 } }),
  command('file.export-png', 'Export PNG…', 'File', { menu: { group: 4 } }),
  command('file.export-svg', 'Export SVG…', 'File', { menu: { group: 4 } }),
  command('file.close', 'Close', 'File', { keys: ['Mod+W'], menu: { group: 5 } }),

  command('edit.undo', 'Undo', 'Edit', { keys: ['Mod+Z'], menu: { group: 1 } }),
  command('edit.redo', 'Redo', 'Edit', {
    keys: { mac: ['Mod+Shift+Z'], other: ['Mod+Y', 'Mod+Shift+Z'] },
    menu: { group: 1 },
  }),
  command('edit.cut', 'Cut', 'Edit', { keys: ['Mod+X'], menu: { group: 2 } }),
  command('edit.copy', 'Copy', 'Edit', { keys: ['Mod+C'], menu: { group: 2 } }),
  command('edit.paste', 'Paste', 'Edit', { keys: ['Mod+V'], menu: { group: 2 } }),
  command('edit.duplicate', 'Duplicate', 'Edit', { keys: ['Mod+D'], menu: { group: 2 } }),
  command('edit.delete', 'Delete', 'Edit', { keys: ['Delete', 'Backspace'], menu: { group: 2 } }),
  command('edit.select-all', 'Select All', 'Edit', { keys: ['Mod+A'], menu: { group: 3 } }),

  command('arrange.align-left', 'Align Left', 'Arrange', {
    keys: ['Alt+Shift+ArrowLeft'],
    menu: { group: 1 },
  }),
  command('arrange.align-centre', 'Align Centre', 'Arrange', { keys: ['Alt+Shift+C'], menu: { group: 1 } }),
  command('arrange.align-right', 'Align Right', 'Arrange', {
    keys: ['Alt+Shift+ArrowRight'],
    menu: { group: 1 },
  }),
  command('arrange.align-top', 'Align Top', 'Arrange', { keys: ['Alt+Shift+ArrowUp'], menu: { group: 2 } }),
  command('arrange.align-middle', 'Align Middle', 'Arrange', { keys: ['Alt+Shift+M'], menu: { group: 2 } }),
  command('arrange.align-bottom', 'Align Bottom', 'Arrange', {
    keys: ['Alt+Shift+ArrowDown'],
    menu: { group: 2 },
  }),
  command('arrange.distribute-horizontally', 'Distribute Horizontally', 'Arrange', {
    keys: ['Alt+Shift+H'],
    menu: { group: 3 },
  }),
  command('arrange.distribute-vertically', 'Distribute Vertically', 'Arrange', {
    keys: ['Alt+Shift+V'],
    menu: { group: 3 },
  }),
  command('arrange.tidy', 'Tidy Layout', 'Arrange', { keys: ['Mod+Shift+L'], menu: { group: 4 } }),

  command('view.command-palette', 'Command Palette…', 'View', {
    keys: ['Mod+K'],
    menu: { group: 1 },
    palette: false,
  }),
  command('view.fit', 'Fit View', 'View', { keys: ['Shift+1'], menu: { group: 2 } }),
  command('view.zoom-in', 'Zoom In', 'View', { keys: ['Mod+=', 'Mod++'], menu: { group: 2 } }),
  command('view.zoom-out', 'Zoom Out', 'View', { keys: ['Mod+-'], menu: { group: 2 } }),
  command('view.zoom-reset', 'Zoom to 100 %', 'View', { keys: ['Mod+0'], menu: { group: 2 } }),
  command('view.components', 'Component Palette', 'View', {
    keys: ['Mod+1'],
    menu: { group: 3, kind: 'checkbox' },
  }),
  command('view.inspector', 'Inspector', 'View', { keys: ['Mod+2'], menu: { group: 3, kind: 'checkbox' } }),
  command('view.problems', 'Problems', 'View', { keys: ['Mod+3'], menu: { group: 3, kind: 'checkbox' } }),
  command('view.cost', 'Cost', 'View', { keys: ['Mod+4'], menu: { group: 3, kind: 'checkbox' } }),
  command('view.minimap', 'Minimap', 'View', { keys: ['Mod+Shift+M'], menu: { group: 4, kind: 'checkbox' } }),
  command('view.grid', 'Grid', 'View', { keys: ["Mod+'"], menu: { group: 4, kind: 'checkbox' } }),
  command('view.theme-system', 'Theme: Same as System', 'View', {
    menu: { group: 5, submenu: 'Theme', kind: 'radio' },
  }),
  command('view.theme-light', 'Theme: Light', 'View', {
    menu: { group: 5, submenu: 'Theme', kind: 'radio' },
  }),
  command('view.theme-dark', 'Theme: Dark', 'View', { menu: { group: 5, submenu: 'Theme', kind: 'radio' } }),

  command('help.shortcuts', 'Keyboard Shortcuts', 'Help', { keys: ['?'], menu: { group: 1 } }),
  command('help.documentation', 'Documentation', 'Help', { menu: { group: 1 } }),
  command('help.about', 'About Cantilever', 'Help', { menu: { group: 2 } }),
] as const

export type Command = (typeof commands)[number]
export type CommandId = Command['id']

export const commandIds: readonly CommandId[] = commands.map(({ id }) => id)
