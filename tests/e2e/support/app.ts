import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  type Page,
  type TestInfo,
} from '@playwright/test'
import { sandboxArguments } from '../../../electron/scripts/electronRuntime.mjs'
import { findDisplay, startXvfb } from '../../../electron/scripts/support/display.mjs'
import type { HostBridge, Reply } from '../../../shared/ipc/contract.ts'
import { packedExecutable } from './packedApp.ts'

declare global {
  interface Window {
    readonly host?: HostBridge
  }
}

export { expect } from '@playwright/test'

export type Studio = Readonly<{
  app: ElectronApplication
  page: Page
  /** What the page wrote to its console, errors and refusals of the content policy among it. */
  console: string[]
  /** Settings, journals and versions of this run. */
  userData: string
  /** Ends the process at once, as a crash or a power cut would. */
  kill: () => Promise<void>
  /** Ends the app in good order, but without asking about unsaved changes. */
  close: () => Promise<void>
}>

export type LaunchOptions = Readonly<{
  /** Command-line arguments, such as a file to open. */
  args?: readonly string[]
  /** Reuses an earlier run's user-data folder. */
  userData?: string
  env?: Readonly<Record<string, string>>
}>

/** Of an app that was told to exit: far more than it takes on a busy machine. */
const END_WITHIN_MS = 20_000

/** Every app that the test under way has started. */
const started = new Set<Studio>()

/** Starts the packed app and waits until the studio says that it is ready. */
export async function launch(userData: string, { args = [], env = {} }: LaunchOptions = {}): Promise<Studio> {
  const app = await electron.launch({
    executablePath: packedExecutable,
    args: [`--user-data-dir=${userData}`, ...sandboxArguments(packedExecutable).args, ...args],
    // A developer's own language and time zone must not decide a test.
    env: { ...definedVariables(), LANG: 'C.UTF-8', TZ: 'UTC', ...env },
  })
  // Kept here, since the driver forgets the process once it has ended, and closing twice is allowed.
  const child = app.process()
  const page = await app.firstWindow()
  const lines: string[] = []
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => lines.push(`error: ${error.message}`))
  await page.waitForSelector('[data-app-state="ready"]', { state: 'attached', timeout: 30_000 })
  const studio: Studio = {
    app,
    page,
    console: lines,
    userData,
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      // The reply to this cannot come back from a process that has ended.
      app.evaluate(({ app: own }) => own.exit(0)).catch(() => {})
      // How the app quits for its user is for the tests that ask it to; an end that only tidies up must not hang on it.
      const late = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS)
      await gone
      clearTimeout(late)
    },
  }
  started.add(studio)
  return studio
}

/** Ends what a test has left running, also when it failed half way; then with a picture of what was on screen. */
async function endAll(info: TestInfo): Promise<void> {
  const failed = info.status !== info.expectedStatus
  for (const [index, studio] of [...started].entries()) {
    if (failed && !studio.page.isClosed()) await screenshot(studio.page, info, `at-failure-${index + 1}`)
    await studio.close()
  }
  started.clear()
}

const definedVariables = () =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

/** Sends a request as the page does, past the studio's own code and its types. */
export const ask = (page: Page, name: string, input: unknown): Promise<Reply> =>
  page.evaluate(
    ([channel, value]) => {
      if (window.host === undefined) throw new Error('The page has no host.')
      return window.host.request(channel, value)
    },
    [name, input] as const,
  )

/** Answers the next native dialogs, which no test can click. */
export async function answerDialogs(
  app: ElectronApplication,
  answers: Readonly<{ open?: string | null; save?: string | null; button?: number }>,
): Promise<void> {
  await app.evaluate(({ dialog }, given) => {
    if (given.open !== undefined) {
      const filePaths = given.open === null ? [] : [given.open]
      dialog.showOpenDialog = () => Promise.resolve({ canceled: given.open === null, filePaths })
    }
    if (given.save !== undefined) {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: given.save === null, filePath: given.save ?? '', bookmark: '' })
    }
    if (given.button !== undefined) {
      dialog.showMessageBox = () => Promise.resolve({ response: given.button ?? 0, checkboxChecked: false })
    }
  }, answers)
}

/** Chooses a menu item by its command, as a click on it does; like a hand, only once it can be chosen. */
export async function chooseCommand(app: ElectronApplication, id: string): Promise<void> {
  const choose = () =>
    app.evaluate(({ Menu, BrowserWindow }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
      if (!item) throw new Error(`The menu has no item ${wanted}`)
      if (!item.enabled) return 'disabled'
      item.click(undefined, BrowserWindow.getAllWindows()[0])
      return 'chosen'
    }, id)
  // The page tells the menu what can be chosen; that takes a moment.
  await base.expect.poll(choose, `menu item ${id}`).toBe('chosen')
}

/** Keeps a picture of the window with the test's results. Returns the file. */
export async function screenshot(page: Page, info: TestInfo, name: string): Promise<string> {
  const path = info.outputPath(`${name}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  await info.attach(name, { path, contentType: 'image/png' })
  return path
}

type Fixtures = {
  /** An empty folder of the test's own. */
  folder: string
  /** Options for `studio`, set with `test.use`. */
  startWith: LaunchOptions
  /** The running app with a user-data folder of its own. */
  studio: Studio
}

type WorkerFixtures = {
  /** The screen of this worker. */
  display: undefined
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // One for each worker: apps on the same screen share a clipboard, and take the focus from each other. A virtual one also
  // where there is a real one, unless asked for: windows that pop up would disturb, and be disturbed.
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const own = findDisplay() !== null && process.env.CANTILEVER_TEST_DISPLAY === 'own'
      if (own || process.platform !== 'linux') return use(undefined)
      const screen = await startXvfb()
      process.env.DISPLAY = screen.display
      delete process.env.WAYLAND_DISPLAY
      await use(undefined)
      screen.stop()
    },
    { scope: 'worker', auto: true },
  ],
  startWith: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  folder: async ({}, use, info) => {
    const folder = await mkdtemp(join(tmpdir(), 'cantilever-test-'))
    await use(folder)
    await endAll(info)
    await rm(folder, { recursive: true, force: true })
  },
  studio: async ({ folder, startWith }, use) => {
    await use(await launch(startWith.userData ?? join(folder, 'user-data'), startWith))
  },
})
