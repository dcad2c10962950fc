import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sandboxArguments } from '../../electron/scripts/electronRuntime.mjs'
import type { Settings } from '../../shared/ipc/settings.ts'
import { answerDialogs, ask, chooseCommand, expect, launch, test } from './support/app.ts'
import { packedExecutable } from './support/packedApp.ts'

const windowCount = (studio: { app: Awaited<ReturnType<typeof launch>>['app'] }) =>
  studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

/** Collects the events that the desktop sends, from now on. */
const listen = (page: Awaited<ReturnType<typeof launch>>['page']) =>
  page.evaluate(() => {
    const heard: [string, unknown][] = []
    Object.assign(window, { heard })
    window.host?.on((event, payload) => heard.push([event, payload]))
  })

const heard = (page: Awaited<ReturnType<typeof launch>>['page']) =>
  page.evaluate(() => (window as unknown as { heard: [string, unknown][] }).heard)

const dirtyState = { documentName: 'plan', path: null, dirty: true, disabled: [], checked: [] }

test('a window over unsaved changes asks before it closes', async ({ studio }) => {
  const title = () => studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  // Out of the welcome, which comes a moment after the window.
  await expect(studio.page.getByRole('dialog')).toBeVisible()
  await studio.page.keyboard.press('Escape')
  await expect(studio.page.getByRole('dialog')).toHaveCount(0)
  const name = studio.page.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('Shop')
  await name.press('Enter')
  await expect.poll(title).toBe('• Shop — Cantilever')
  await listen(studio.page)
  await ask(studio.page, 'window.close', {})
  await expect.poll(() => heard(studio.page)).toEqual([['closeRequested', {}]])
  await ask(studio.page, 'window.answerClose', { close: false })
  expect(await windowCount(studio)).toBe(1)
  await ask(studio.page, 'window.close', {})
  await expect.poll(() => heard(studio.page)).toHaveLength(2)
  const ended = once(studio.app.process(), 'exit')
  // The reply may not come any more: the window that waits for it closes.
  ask(studio.page, 'window.answerClose', { close: true }).catch(() => {})
  await ended
})

test('a window without unsaved changes closes at once', async ({ studio }) => {
  const ended = once(studio.app.process(), 'exit')
  ask(studio.page, 'window.close', {}).catch(() => {})
  await ended
})

test('a menu item reaches the studio as its command', async ({ studio }) => {
  await listen(studio.page)
  await chooseCommand(studio.app, 'view.theme-dark')
  await expect.poll(() => heard(studio.page)).toContainEqual(['command', { id: 'view.theme-dark' }])
})

test('the menu shows what the studio reports', async ({ studio }) => {
  const state = {
    ...dirtyState,
    dirty: false,
    disabled: ['edit.undo'],
    checked: ['view.grid', 'view.theme-dark'],
  }
  await ask(studio.page, 'window.state', state)
  const item = (id: string) =>
    studio.app.evaluate(({ Menu }, wanted) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(wanted)
      return { enabled: found?.enabled, checked: found?.checked }
    }, id)
  expect(await item('edit.undo')).toMatchObject({ enabled: false })
  expect(await item('edit.redo')).toMatchObject({ enabled: true })
  expect(await item('view.grid')).toMatchObject({ checked: true })
  expect(await item('view.minimap')).toMatchObject({ checked: false })
  expect(await item('view.theme-dark')).toMatchObject({ checked: true })
})

test('a second start hands its file to the first and ends', async ({ studio, folder }) => {
  const path = join(folder, 'plan.cantilever')
  writeFileSync(path, '{}')
  await listen(studio.page)
  const second = spawn(
    packedExecutable,
    [`--user-data-dir=${studio.userData}`, ...sandboxArguments(packedExecutable).args, path],
    {
      stdio: 'ignore',
    },
  )
  await once(second, 'exit')
  await expect.poll(() => heard(studio.page)).toContainEqual(['openFile', { path }])
  expect(await ask(studio.page, 'document.read', { path })).toMatchObject({
    ok: true,
    value: { kind: 'opened' },
  })
  expect(await windowCount(studio)).toBe(1)
})

test('a file dropped on the window is opened, one that the page made up is not', async ({
  studio,
  folder,
}) => {
  const path = join(folder, 'plan.cantilever')
  writeFileSync(path, '{}')
  await listen(studio.page)
  await studio.page.evaluate((forged) => {
    const file = new File(['{}'], 'a.cantilever')
    const attempts = [
      file,
      Object.defineProperty(file, 'path', { value: forged }),
      { path: forged, name: 'x' },
    ]
    for (const attempt of attempts) {
      try {
        window.host?.openDropped(attempt)
      } catch (error) {
        // What is no file at all is refused at once.
        if (!(error instanceof Error)) throw error
      }
    }
  }, '/etc/hostname')
  const devtools = await studio.page.context().newCDPSession(studio.page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  }
  await expect.poll(() => heard(studio.page)).toEqual([['openFile', { path }]])
  expect(await ask(studio.page, 'document.read', { path })).toMatchObject({
    ok: true,
    value: { kind: 'opened' },
  })
})

test('settings, window and recent files outlive the app', async ({ folder }) => {
  const userData = join(folder, 'user-data')
  const path = join(folder, 'plan.cantilever')
  const place = { x: 120, y: 90, width: 1000, height: 700 }
  const first = await launch(userData)
  // Out of the welcome, which comes a moment after the window.
  await expect(first.page.getByRole('dialog')).toBeVisible()
  await first.page.keyboard.press('Escape')
  // By the menu, as a user would: the page keeps all preferences as it knows them.
  await chooseCommand(first.app, 'view.theme-dark')
  await answerDialogs(first.app, { save: path })
  await ask(first.page, 'document.saveAs', { suggestedName: 'plan', text: '{}', recoveryId: null })
  await first.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  )
  const stored = async () => {
    const reply = await ask(first.page, 'settings.get', {})
    if (!reply.ok) return null
    const { theme, window } = (reply.value as { settings: Settings }).settings
    return { theme, window }
  }
  await expect.poll(stored).toEqual({ theme: 'dark', window: { ...place, maximized: false } })
  await first.close()

  const second = await launch(userData)
  const seen = await second.app.evaluate(({ BrowserWindow, nativeTheme, Menu }) => ({
    bounds: BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    theme: nativeTheme.themeSource,
    menu: Menu.getApplicationMenu()
      ?.items.flatMap((top) => top.submenu?.items ?? [])
      .flatMap((item) => item.submenu?.items.map(({ label }) => label) ?? []),
  }))
  expect(seen.bounds).toEqual(place)
  expect(seen.theme).toBe('dark')
  expect(seen.menu?.some((label) => label.startsWith('plan.cantilever'))).toBe(true)
  expect(await ask(second.page, 'recent.list', {})).toMatchObject({ value: [{ path, exists: true }] })
  await second.close()
})

test('work that was not saved survives a kill', async ({ folder }) => {
  const userData = join(folder, 'user-data')
  const first = await launch(userData)
  const journal = { id: 'session-1', path: null, name: 'plan', nodes: 5, text: '{"a":1}' }
  expect(await ask(first.page, 'recovery.write', journal)).toMatchObject({ value: { kind: 'kept' } })
  await first.kill()
  const second = await launch(userData)
  const list = await ask(second.page, 'recovery.list', {})
  expect(list).toMatchObject({
    ok: true,
    value: expect.arrayContaining([expect.objectContaining({ id: 'session-1', nodes: 5 })]),
  })
  expect(await ask(second.page, 'recovery.read', { id: 'session-1' })).toMatchObject({
    value: { kind: 'read', text: '{"a":1}' },
  })
  await second.close()
})

test('a studio that crashes is offered to start again', async ({ studio }) => {
  await answerDialogs(studio.app, { button: 0 })
  const loaded = studio.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const done = new Promise<string>((resolve) =>
      contents?.once('did-finish-load', () => resolve(contents.getURL())),
    )
    contents?.forcefullyCrashRenderer()
    return done
  })
  expect(await loaded).toBe('app://cantilever/index.html')
})

test('graphics that crash are not tried again', async ({ folder }) => {
  const userData = join(folder, 'user-data')
  const first = await launch(userData)
  const inSoftware = ({ app }: typeof first) =>
    app.evaluate(({ app: own }) => own.commandLine.hasSwitch('disable-gpu'))
  expect(await inSoftware(first)).toBe(false)
  const graphics = await first.app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid,
  )
  if (graphics === undefined) throw new Error('There is no graphics process.')
  process.kill(graphics, 'SIGSEGV')
  await expect.poll(() => existsSync(join(userData, 'graphics-crashed'))).toBe(true)
  await first.close()
  const second = await launch(userData)
  expect(await inSoftware(second)).toBe(true)
  await second.close()
})
