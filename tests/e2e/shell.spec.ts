import { readFileSync } from 'node:fs'
import { answerDialogs, ask, expect, test } from './support/app.ts'
import { packedExecutable } from './support/packedApp.ts'

test('shows one window after the first frame is drawn', async ({ studio }) => {
  await expect
    .poll(() =>
      studio.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      ),
    )
    .toEqual([true])
  expect(studio.page.url()).toBe('app://cantilever/index.html')
})

test('serves the page under a policy that starts from nothing', async ({ studio }) => {
  const policy = await studio.page.evaluate(async () => {
    const response = await fetch(location.href)
    return response.headers.get('Content-Security-Policy')
  })
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
  expect(policy).not.toContain('unsafe')
  expect(studio.console.filter((line) => /Content Security Policy/i.test(line))).toEqual([])
})

test('runs no inline script and no evaluated text', async ({ studio }) => {
  const outcome = await studio.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.inlineRan = true'
    document.head.append(script)
    // From a timer, since what the test driver runs itself is exempt from the policy.
    return new Promise<{ inline: boolean; evaluated: boolean }>((resolve) => {
      setTimeout(() => {
        let evaluated = false
        try {
          evaluated = new Function('return true')() === true
        } catch (error) {
          evaluated = !(error instanceof EvalError)
        }
        resolve({ inline: 'inlineRan' in window, evaluated })
      })
    })
  })
  expect(outcome).toEqual({ inline: false, evaluated: false })
})

test('has nothing of Node in the page', async ({ studio }) => {
  const types = await studio.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
  )
  expect(types).toEqual([])
  const bridge = await studio.page.evaluate(() => Object.keys(window.host ?? {}))
  expect(bridge.sort()).toEqual(['on', 'openDropped', 'request'])
})

test('is sandboxed and isolated', async ({ studio }) => {
  const preferences = await studio.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Not in the public types, but the only place that tells what is in force.
    const { getLastWebPreferences } = contents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = getLastWebPreferences.call(contents)
    return { sandbox, contextIsolation, nodeIntegration, webSecurity }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
})

test('stays where it is when told to go elsewhere', async ({ studio }) => {
  await studio.page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await studio.page.evaluate(() => {
    location.href = 'file:///etc/hostname'
  })
  await studio.page.waitForTimeout(300)
  expect(studio.page.url()).toBe('app://cantilever/index.html')
})

test('opens no second window', async ({ studio }) => {
  const opened = await studio.page.evaluate(() => window.open('https://example.com/') !== null)
  expect(opened).toBe(false)
  expect(await studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('hands only links to AWS and its kin to the system', async ({ studio }) => {
  await studio.app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  const open = (url: string) => ask(studio.page, 'app.openExternal', { url })
  const good = 'https://docs.aws.amazon.com/autoscaling/'
  expect(await open(good)).toEqual({ ok: true, value: { kind: 'opened' } })
  for (const bad of [
    'http://docs.aws.amazon.com/',
    'https://docs.aws.amazon.com.example.com/',
    'file:///etc/hostname',
    'https://user@docs.aws.amazon.com/',
    'javascript:alert(1)',
  ]) {
    expect(await open(bad), bad).toMatchObject({ ok: true, value: { kind: 'failed', reason: 'not-granted' } })
  }
  expect(await studio.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    good,
  ])
})

test('refuses malformed, unknown and excessive requests by name', async ({ studio }) => {
  expect(await ask(studio.page, 'document.save', { path: '/tmp/x' })).toMatchObject({
    ok: false,
    message: expect.stringContaining('text'),
  })
  expect(await ask(studio.page, 'settings.set', { theme: 'dark', colour: 'red' })).toMatchObject({
    ok: false,
    message: expect.stringContaining('colour'),
  })
  expect(await ask(studio.page, 'toString', {})).toEqual({
    ok: false,
    message: 'There is no request "toString".',
  })
  expect(await ask(studio.page, 'recovery.read', { id: '../../etc/passwd' })).toMatchObject({ ok: false })
  expect(
    await ask(studio.page, 'export.writeFiles', {
      files: [{ name: '../x', text: '' }],
      directory: null,
      overwrite: true,
    }),
  ).toMatchObject({ ok: false })
})

test('reads and writes no path that the user did not choose', async ({ studio, folder }) => {
  const path = `${folder}/other.cantilever`
  const refused = { ok: true, value: { kind: 'failed', reason: 'not-granted' } }
  expect(await ask(studio.page, 'document.read', { path: '/etc/hostname' })).toMatchObject(refused)
  expect(
    await ask(studio.page, 'document.save', { path, text: '{}', expectedRevision: null, recoveryId: null }),
  ).toMatchObject(refused)
  await answerDialogs(studio.app, { save: path })
  expect(
    await ask(studio.page, 'document.saveAs', { suggestedName: 'other', text: '{}', recoveryId: null }),
  ).toMatchObject({ ok: true, value: { kind: 'saved', path } })
  expect(await ask(studio.page, 'document.read', { path })).toMatchObject({
    ok: true,
    value: { kind: 'opened', text: '{}' },
  })
})

test('sends no request out of the machine', async ({ studio }) => {
  const seen = await studio.app.evaluate(async ({ session, BrowserWindow }) => {
    const urls: string[] = []
    session.defaultSession.webRequest.onBeforeSendHeaders((details, decide) => {
      urls.push(details.url)
      decide({})
    })
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    await new Promise<void>((resolve) => {
      contents?.once('did-finish-load', () => resolve())
      contents?.reload()
    })
    return urls
  })
  await studio.page.waitForSelector('[data-app-state="ready"]', { state: 'attached' })
  expect(seen.filter((url) => !url.startsWith('app://'))).toEqual([])
  const escaped = await studio.page.evaluate(async () => {
    const outcomes = await Promise.allSettled([fetch('https://example.com/'), fetch('http://127.0.0.1:9/')])
    return outcomes.map(({ status }) => status)
  })
  expect(escaped).toEqual(['rejected', 'rejected'])
})

test('grants no permission', async ({ studio }) => {
  const states = await studio.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as const
    const found = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    )
    return found.map(({ state }) => state)
  })
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
})

test('is packed with its fuses set', () => {
  const binary = readFileSync(packedExecutable)
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  const start = binary.indexOf(sentinel) + sentinel.length
  expect(start).toBeGreaterThan(sentinel.length)
  const length = binary[start + 1] ?? 0
  const wire = binary.subarray(start + 2, start + 2 + length).toString('latin1')
  // RunAsNode, cookie encryption, NODE_OPTIONS, inspector (on, for these tests alone), asar integrity, only from asar.
  expect(wire.slice(0, 6)).toBe('000111')
})
