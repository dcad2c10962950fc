import { expect, test } from 'vitest'
import { windowState } from '../../../renderer/commands/lifecycle/windowState.ts'
import { behaviourOf } from '../../../renderer/commands/registry.ts'
import { runCommand } from '../../../renderer/commands/run.ts'
import { commandFor } from '../../../renderer/commands/shortcuts.ts'
import { commandIds, commands } from '../../../shared/commands.ts'
import { fakeBench, node } from '../../support/fakeBench.ts'

const press = (key: string, modifiers: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {}) => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  ctrlKey: modifiers.ctrl ?? false,
  metaKey: false,
  altKey: modifiers.alt ?? false,
  shiftKey: modifiers.shift ?? false,
})

test.each(commandIds)('%s has a behaviour', (id) => {
  expect(typeof behaviourOf(id).run).toBe('function')
})

test('every checkbox and radio item of the menu says whether it is on', () => {
  const kinds = commands.filter(({ menu }) => menu && 'kind' in menu && menu.kind)
  expect(kinds.length).toBeGreaterThan(5)
  for (const { id } of kinds) expect(behaviourOf(id).checked, id).toBeTypeOf('function')
})

test.each([
  ['z', { ctrl: true }, 'edit.undo'],
  ['y', { ctrl: true }, 'edit.redo'],
  ['s', { ctrl: true, shift: true }, 'file.save-as'],
  ['Delete', {}, 'edit.delete'],
  ['?', { shift: true }, 'help.shortcuts'],
  ['k', { ctrl: true }, 'view.command-palette'],
] as const)('%s %o is %s on the canvas', (key, modifiers, id) => {
  expect(commandFor(press(key, modifiers), false, 'other')).toBe(id)
})

test.each([
  ['z', { ctrl: true }, null],
  ['Delete', {}, null],
  ['?', { shift: true }, null],
  ['a', { ctrl: true }, null],
  ['s', { ctrl: true }, 'file.save'],
  ['k', { ctrl: true }, 'view.command-palette'],
] as const)('%s %o in a field is %s', (key, modifiers, id) => {
  expect(commandFor(press(key, modifiers), true, 'other')).toBe(id)
})

test('copy and paste are left to the browser, which hands the clipboard over by event', () => {
  for (const key of ['c', 'x', 'v']) expect(commandFor(press(key, { ctrl: true }), false, 'other')).toBeNull()
})

test('the menu is told what has no effect and what is on', () => {
  const { store } = fakeBench()
  const before = windowState(store.getState())
  expect(before.disabled).toEqual(
    expect.arrayContaining(['edit.delete', 'arrange.align-left', 'file.export']),
  )
  expect(before.checked).toEqual(expect.arrayContaining(['view.components', 'view.theme-system']))
  expect(before.dirty).toBe(false)

  store
    .getState()
    .actions.change('Add', [node('a', 'users'), node('b', 'users', { position: { x: 300, y: 80 } })])
  store.getState().actions.select({ nodes: ['a', 'b'] })
  store.getState().actions.patch({ theme: 'dark' })
  const after = windowState(store.getState())
  expect(after.dirty).toBe(true)
  expect(after.disabled).not.toEqual(expect.arrayContaining(['edit.delete']))
  expect(after.disabled).toEqual(expect.arrayContaining(['arrange.distribute-vertically', 'file.versions']))
  expect(after.checked).toContain('view.theme-dark')
  expect(after.checked).not.toContain('view.theme-system')
})

test('a command that has no effect now does nothing, and one that fails says so', async () => {
  const bench = fakeBench()
  await runCommand(bench, 'edit.delete')
  expect(bench.store.getState().history.done).toHaveLength(0)

  const request = () => Promise.reject(new Error('the machine is gone'))
  await runCommand({ ...bench, host: { ...bench.host, request } }, 'file.open')
  expect(bench.store.getState().notices.map(({ text }) => text)).toContain('the machine is gone')
})

test('align and delete go through the history as one step each', async () => {
  const bench = fakeBench()
  const { store } = bench
  store
    .getState()
    .actions.change('Add', [
      node('a', 'users', { position: { x: 0, y: 0 } }),
      node('b', 'users', { position: { x: 300, y: 80 } }),
      node('c', 'users', { position: { x: 610, y: 40 } }),
    ])
  store.getState().actions.select({ nodes: ['a', 'b', 'c'] })
  await runCommand(bench, 'arrange.align-top')
  await runCommand(bench, 'arrange.distribute-horizontally')
  const { nodes } = store.getState().history.document
  expect(Object.values(nodes).map(({ position }) => position)).toEqual([
    { x: 0, y: 0 },
    { x: 305, y: 0 },
    { x: 610, y: 0 },
  ])
  await runCommand(bench, 'edit.delete')
  expect(Object.keys(store.getState().history.document.nodes)).toEqual([])
  expect(store.getState().history.done.map(({ label }) => label)).toEqual([
    'Add',
    'Align top',
    'Distribute horizontally',
    'Delete 3 components',
  ])
})
