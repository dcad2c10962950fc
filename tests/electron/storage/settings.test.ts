import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSettings } from '../../../electron/storage/settings.ts'
import { defaultSettings } from '../../../shared/ipc/settings.ts'
import { systemError, temporaryFolder, watchedDisk } from '../support/disk.ts'

test('settings start as defaults and outlive the app', async () => {
  const path = join(temporaryFolder(), 'deep', 'settings.json')
  const settings = createSettings(path)
  expect(await settings.get()).toEqual({ settings: defaultSettings, problem: null })
  await settings.change({ theme: 'dark', panels: { leftWidth: 300 } })
  const { settings: later } = await createSettings(path).get()
  expect(later).toEqual({
    ...defaultSettings,
    theme: 'dark',
    panels: { ...defaultSettings.panels, leftWidth: 300 },
  })
})

test('changes made at the same time all count', async () => {
  const path = join(temporaryFolder(), 'settings.json')
  const settings = createSettings(path)
  await Promise.all([
    settings.change({ theme: 'light' }),
    settings.change({ canvas: { grid: false } }),
    settings.placeWindow({ x: 1, y: 2, width: 900, height: 700, maximized: false }),
  ])
  const { settings: stored } = await createSettings(path).get()
  expect(stored.theme).toBe('light')
  expect(stored.canvas.grid).toBe(false)
  expect(stored.window?.width).toBe(900)
})

test.each([
  ['no JSON', '{"theme": "dark",}'],
  ['an unknown key', '{"theme": "dark", "colour": "red"}'],
  ['an impossible value', '{"theme": "pink"}'],
])('a file with %s is set aside, and the app told why', async (_what, text) => {
  const path = join(temporaryFolder(), 'settings.json')
  writeFileSync(path, text)
  const { settings, problem } = await createSettings(path).get()
  expect(settings).toEqual(defaultSettings)
  expect(problem).toContain(`${path}.invalid`)
  expect(readFileSync(`${path}.invalid`, 'utf8')).toBe(text)
})

test('an unreadable file does not keep the app from starting', async () => {
  const path = join(temporaryFolder(), 'settings.json')
  writeFileSync(path, '{}')
  const { fs } = watchedDisk((_, call) => (call === 'readFile' ? systemError('EACCES') : null))
  const { settings, problem } = await createSettings(path, fs).get()
  expect(settings).toEqual(defaultSettings)
  expect(problem).toContain('permission was denied')
})

test('a window that cannot be remembered is no error, a setting that cannot is one', async () => {
  const { fs } = watchedDisk((_, call) => (call === 'file.writeFile' ? systemError('ENOSPC') : null))
  const settings = createSettings(join(temporaryFolder(), 'settings.json'), fs)
  await settings.placeWindow({ x: 0, y: 0, width: 900, height: 700, maximized: false })
  await expect(settings.change({ theme: 'dark' })).rejects.toThrow('ENOSPC')
})
