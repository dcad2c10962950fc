import { describe, expect, test } from 'vitest'
import { type MenuActions, type MenuState, menuTemplate } from '../../electron/menuTemplate.ts'
import { commandIds, commands, type Platform } from '../../shared/commands.ts'
import { formatKeys, type KeyPress, keysOf, matchesKey } from '../../shared/keys.ts'

const platforms: readonly Platform[] = ['mac', 'other']

const press = (key: string, code: string, held = ''): KeyPress => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
})

describe('the command table', () => {
  test('names each command once', () => {
    expect(new Set(commandIds).size).toBe(commandIds.length)
    expect(new Set(commands.map(({ title, category }) => `${category} ${title}`)).size).toBe(
      commandIds.length,
    )
  })

  test.each(platforms)('gives no two commands the same keys (%s)', (platform) => {
    const owners = new Map<string, string>()
    for (const command of commands) {
      for (const keys of keysOf(command, platform)) {
        expect(owners.get(keys), `${keys} of ${command.id}`).toBeUndefined()
        owners.set(keys, command.id)
      }
    }
    expect(owners.size).toBeGreaterThan(20)
  })

  test('lets every command be reached by menu or palette', () => {
    expect(commands.filter(({ menu, palette }) => menu === undefined && !palette)).toEqual([])
  })

  test('says in the id which menu a command belongs to', () => {
    for (const { id, category } of commands)
      expect(id.startsWith(`${category.toLowerCase()}.`), id).toBe(true)
  })
})

describe('keys', () => {
  test.each([
    ['Mod+S', press('s', 'KeyS', 'ctrl'), 'other', true],
    ['Mod+S', press('S', 'KeyS', 'ctrl shift'), 'other', false],
    ['Mod+S', press('s', 'KeyS', 'meta'), 'mac', true],
    ['Mod+S', press('s', 'KeyS', 'ctrl'), 'mac', false],
    ['Mod+S', press('ы', 'KeyS', 'ctrl'), 'other', true],
    ['Mod+Z', press('z', 'KeyY', 'ctrl'), 'other', true],
    ['Mod+Y', press('z', 'KeyY', 'ctrl'), 'other', false],
    ['Shift+1', press('!', 'Digit1', 'shift'), 'other', true],
    ['Alt+Shift+C', press('Ç', 'KeyC', 'alt shift'), 'mac', true],
    ['Alt+Shift+ArrowLeft', press('ArrowLeft', 'ArrowLeft', 'alt shift'), 'other', true],
    ['Alt+Shift+ArrowLeft', press('ArrowLeft', 'ArrowLeft', 'alt'), 'other', false],
    ['?', press('?', 'Slash', 'shift'), 'other', true],
    ['?', press('/', 'Slash'), 'other', false],
    ['Mod++', press('+', 'Equal', 'ctrl shift'), 'other', true],
    ['Mod+=', press('=', 'Equal', 'ctrl'), 'other', true],
    ['Delete', press('Delete', 'Delete'), 'other', true],
    ['Delete', press('Delete', 'Delete', 'shift'), 'other', false],
  ] as const)('%s against %o on %s: %s', (binding, pressed, platform, expected) => {
    expect(matchesKey(binding, pressed, platform)).toBe(expected)
  })

  test('match one command at most for any press', () => {
    const bindings = commands.flatMap((command) => keysOf(command, 'other'))
    const pressed = press('s', 'KeyS', 'ctrl shift')
    expect(bindings.filter((binding) => matchesKey(binding, pressed, 'other'))).toEqual(['Mod+Shift+S'])
  })

  test('are shown as each system writes them', () => {
    expect(formatKeys('Mod+Shift+S', 'mac')).toBe('⇧⌘S')
    expect(formatKeys('Mod+Shift+S', 'other')).toBe('Ctrl+Shift+S')
    expect(formatKeys('Alt+Shift+ArrowLeft', 'other')).toBe('Alt+Shift+←')
    expect(formatKeys('Mod++', 'other')).toBe('Ctrl++')
  })
})

describe('the menu', () => {
  const ran: string[] = []
  const actions: MenuActions = { run: (id) => ran.push(id), openFile: (path) => ran.push(path) }
  const state: MenuState = {
    disabled: new Set(['edit.undo']),
    checked: new Set(['view.grid', 'view.theme-dark']),
    recent: [{ path: '/home/me/a&b.cantilever', name: 'a&b.cantilever', folder: '/home/me' }],
  }
  type Item = ReturnType<typeof menuTemplate>[number]
  const all = (items: readonly Item[]): Item[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])])
  const items = (platform: Platform) => all(menuTemplate(state, actions, platform))

  test.each(platforms)('holds every placed command once and nothing that is none (%s)', (platform) => {
    const ids = items(platform).flatMap(({ id }) => id ?? [])
    expect(ids.sort()).toEqual(
      commands
        .filter(({ menu }) => menu)
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('shows what is disabled and what is on', () => {
    const find = (id: string) => items('other').find((item) => item.id === id)
    expect(find('edit.undo')?.enabled).toBe(false)
    expect(find('edit.redo')?.enabled).toBe(true)
    expect(find('view.grid')).toMatchObject({ type: 'checkbox', checked: true })
    expect(find('view.minimap')).toMatchObject({ type: 'checkbox', checked: false })
    expect(find('view.theme-dark')).toMatchObject({ label: 'Dark', type: 'radio', checked: true })
  })

  test('shows keys but leaves them to the page', () => {
    for (const item of items('other').filter(({ accelerator }) => accelerator !== undefined)) {
      expect(item.registerAccelerator, item.id).toBe(false)
    }
    expect(items('other').find(({ id }) => id === 'arrange.align-left')?.accelerator).toBe('Alt+Shift+Left')
    expect(items('other').find(({ id }) => id === 'file.save-as')?.accelerator).toBe(
      'CommandOrControl+Shift+S',
    )
  })

  test('opens recent files, whose ampersands are no mnemonics', () => {
    const recent = items('other').find(({ label }) => label === 'a&&b.cantilever — /home/me')
    // The item takes nothing from the event.
    recent?.click?.(undefined as never, undefined, undefined as never)
    expect(ran).toEqual(['/home/me/a&b.cantilever'])
  })

  test('never begins or ends a menu with a separator', () => {
    for (const menu of menuTemplate(state, actions, 'other')) {
      const inside = Array.isArray(menu.submenu) ? menu.submenu : []
      expect(inside.at(0)?.type).not.toBe('separator')
      expect(inside.at(-1)?.type).not.toBe('separator')
    }
  })
})
