import { app, BrowserWindow, dialog, screen, shell } from 'electron'
import { type EventName, type EventPayload, events, type RequestInput } from '../shared/ipc/contract.ts'
import { refusedUrl } from '../shared/ipc/externalUrl.ts'
import type { Settings } from '../shared/ipc/settings.ts'
import { origin } from './protocol.ts'

export type StudioState = Pick<RequestInput<'window.state'>, 'documentName' | 'path' | 'dirty'>

export type StudioWindow = Readonly<{
  browserWindow: () => BrowserWindow | null
  open: (place: Settings['window'], dark: boolean) => void
  /** Delivered when the studio is on screen, at once if it is already. */
  send: <E extends EventName>(event: E, payload: EventPayload<E>) => void
  painted: () => void
  isPainted: () => boolean
  showState: (state: StudioState) => void
  /** Brings the window to the front, out of the task bar if need be. */
  focus: () => void
  close: () => void
  answerClose: (close: boolean) => void
}>

/** The page reports its first useful frame, after some 0.7 s; a page that cannot must be seen nevertheless. */
const showAnywayAfter = 8000

const defaultSize = { width: 1440, height: 900 }

export function createStudioWindow(
  files: Readonly<{ preload: string; icon: string }>,
  onPlaced: (place: NonNullable<Settings['window']>) => Promise<void>,
): StudioWindow {
  let window: BrowserWindow | null = null
  let isPainted = false
  let dirty = false
  let mayClose = false
  let quitting = false
  let waiting: (() => void)[] = []

  app.on('before-quit', () => {
    quitting = true
  })

  const send = <E extends EventName>(event: E, payload: EventPayload<E>) => {
    const deliver = () => window?.webContents.send('cantilever:event', event, events[event].parse(payload))
    if (isPainted) deliver()
    else waiting.push(deliver)
  }

  const show = () => {
    if (window !== null && !window.isVisible()) window.show()
  }

  const open: StudioWindow['open'] = (place, dark) => {
    const visible = place !== null && isOnScreen(place) ? place : null
    const created = new BrowserWindow({
      ...(visible ?? fitted()),
      minWidth: 800,
      minHeight: 560,
      show: false,
      title: 'Cantilever',
      icon: files.icon,
      backgroundColor: dark ? '#14171c' : '#f6f7f9',
      webPreferences: {
        preload: files.preload,
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
        // Its dictionaries would be downloaded.
        spellcheck: false,
        navigateOnDragDrop: false,
      },
    })
    window = created
    isPainted = false
    dirty = false
    mayClose = false
    if (visible?.maximized) created.maximize()
    confine(created)
    remember(created, onPlaced)
    const fallback = setTimeout(show, showAnywayAfter)
    created.on('close', (event) => {
      if (mayClose || !dirty) return
      event.preventDefault()
      send('closeRequested', {})
    })
    created.on('closed', () => {
      clearTimeout(fallback)
      window = null
    })
    created.on('unresponsive', () => void offerToEnd(created))
    created.webContents.on('render-process-gone', (_event, details) => {
      if (details.reason === 'clean-exit') return
      // Nothing is left that could answer `closeRequested`. The journal has the work, and the page offers it again.
      dirty = false
      isPainted = false
      void offerToRestart(created, details.reason)
    })
    void created.loadURL(`${origin}/index.html`)
  }

  return {
    browserWindow: () => window,
    open,
    send,
    painted: () => {
      isPainted = true
      show()
      const deliveries = waiting
      waiting = []
      for (const deliver of deliveries) deliver()
    },
    isPainted: () => isPainted,
    showState: (state) => {
      dirty = state.dirty
      window?.setTitle(`${state.dirty ? '• ' : ''}${state.documentName} — Cantilever`)
      window?.setDocumentEdited(state.dirty)
      if (process.platform === 'darwin') window?.setRepresentedFilename(state.path ?? '')
    },
    focus: () => {
      if (window?.isMinimized()) window.restore()
      window?.focus()
    },
    close: () => window?.close(),
    answerClose: (close) => {
      if (!close) {
        quitting = false
        return
      }
      mayClose = true
      window?.close()
      // On a Mac the app outlives its window, unless quitting was what began this.
      if (quitting) app.quit()
    },
  }
}

/** Keeps the page where it is: no navigation, no second window, no embedded page. Links to AWS open in the browser. */
function confine(window: BrowserWindow) {
  const { webContents } = window
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  webContents.setWindowOpenHandler(({ url }) => {
    if (refusedUrl(url) === null) void shell.openExternal(url)
    return { action: 'deny' }
  })
  window.on('page-title-updated', (event) => event.preventDefault())
}

function remember(
  window: BrowserWindow,
  onPlaced: (place: NonNullable<Settings['window']>) => Promise<void>,
) {
  let timer: NodeJS.Timeout | null = null
  const report = () => {
    timer = null
    if (window.isDestroyed() || !window.isVisible() || window.isMinimized()) return
    void onPlaced({ ...window.getNormalBounds(), maximized: window.isMaximized() })
  }
  // Dragging an edge reports every frame; the settings file needs the last one.
  const soon = () => {
    timer ??= setTimeout(report, 500)
  }
  window.on('resize', soon)
  window.on('move', soon)
  window.on('maximize', soon)
  window.on('unmaximize', soon)
  window.on('closed', () => timer !== null && clearTimeout(timer))
}

async function offerToEnd(window: BrowserWindow) {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The studio does not respond.',
    detail: 'You can wait for it, or close it. Unsaved work is offered for recovery at the next start.',
    buttons: ['Wait', 'Close'],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1) window.destroy()
}

async function offerToRestart(window: BrowserWindow, reason: string) {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The studio stopped working.',
    detail: `It ended unexpectedly (${reason}). Unsaved work is offered for recovery when it starts again.`,
    buttons: ['Start again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  })
  if (window.isDestroyed()) return
  if (response === 0) window.webContents.reload()
  else window.destroy()
}

/** A window that was placed on a screen since unplugged would open out of reach. */
function isOnScreen(place: NonNullable<Settings['window']>): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across =
      Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x)
    const down =
      Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y)
    return across > 100 && down > 60
  })
}

function fitted() {
  const { workAreaSize } = screen.getPrimaryDisplay()
  return {
    width: Math.min(defaultSize.width, workAreaSize.width),
    height: Math.min(defaultSize.height, workAreaSize.height),
  }
}
