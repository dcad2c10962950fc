import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron'
import { dispatch, type Handlers } from './dispatch.ts'
import { origin } from './protocol.ts'

/** Only the studio itself may ask: the main frame of our window, showing our scheme. A page that got in by any other way
 * has no handlers to talk to. The address is compared as text, since `URL.origin` is "null" for an own scheme. */
function isStudio(frame: WebFrameMain | null, window: BrowserWindow | null): boolean {
  if (frame === null || window === null || window.isDestroyed()) return false
  return frame === window.webContents.mainFrame && frame.parent === null && frame.url.startsWith(`${origin}/`)
}

export function answerRequests(
  handlers: Handlers,
  window: () => BrowserWindow | null,
  openFile: (path: string) => void,
) {
  ipcMain.handle('cantilever:request', (event, name: unknown, input: unknown) =>
    isStudio(event.senderFrame, window())
      ? dispatch(handlers, name, input)
      : { ok: false, message: 'Refused: not the studio.' },
  )
  ipcMain.on('cantilever:dropped', (event, path: unknown) => {
    if (isStudio(event.senderFrame, window()) && typeof path === 'string' && path !== '') openFile(path)
  })
}
