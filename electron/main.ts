import { join } from 'node:path'
import { app, dialog, nativeTheme } from 'electron'
import { createDesktop } from './desktop.ts'
import { createDialogs } from './dialogs.ts'
import { createGrants, filesInArguments } from './grants.ts'
import { guardGraphics } from './graphics.ts'
import { allHandlers } from './handlers/all.ts'
import { answerRequests } from './ipc.ts'
import { createMenu } from './menu.ts'
import { declareScheme, serveStudio } from './protocol.ts'
import { lockSession } from './session.ts'
import { createStorage } from './storage/all.ts'
import { createStudioWindow } from './window.ts'

const userData = app.getPath('userData')
const storage = createStorage(userData)
const grants = createGrants()

declareScheme()

const files = {
  preload: join(__dirname, '..', 'preload', 'preload.cjs'),
  icon: join(__dirname, '..', '..', 'assets', 'app-icon.png'),
}
const studio = createStudioWindow(files, storage.settings.placeWindow)
guardGraphics(userData, studio.isPainted)

const openFile = (path: string) => {
  grants.grant(path)
  studio.send('openFile', { path })
}
const menu = createMenu(storage.recent, { run: (id) => studio.send('command', { id }), openFile })

const openWindow = async () => {
  const { settings } = await storage.settings.get()
  nativeTheme.themeSource = settings.theme
  for (const { path } of await storage.recent.list()) grants.grant(path)
  await menu.refreshRecent()
  studio.open(settings.window, nativeTheme.shouldUseDarkColors)
}

const start = async () => {
  await app.whenReady()
  lockSession()
  serveStudio(join(__dirname, '..', 'renderer'))
  const dialogs = createDialogs(studio.browserWindow)
  const desktop = createDesktop(studio, menu)
  answerRequests(allHandlers({ ...storage, grants, dialogs, desktop }), studio.browserWindow, openFile)
  await openWindow()
  for (const path of filesInArguments(process.argv.slice(1), process.cwd())) openFile(path)
}

const giveUp = (error: unknown) => {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  dialog.showErrorBox('Cantilever cannot start', what)
  app.exit(1)
}

// A second process would write the same settings and journals; it hands its files over and ends.
if (app.requestSingleInstanceLock()) {
  app.on('open-file', (_event, path) => openFile(path))
  app.on('second-instance', (_event, argv, workingDirectory) => {
    studio.focus()
    for (const path of filesInArguments(argv.slice(1), workingDirectory)) openFile(path)
  })
  app.on('activate', () => {
    if (studio.browserWindow() === null) openWindow().catch(giveUp)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  start().catch(giveUp)
} else app.quit()
