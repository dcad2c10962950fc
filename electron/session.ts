import { session } from 'electron'

/** Schemes that stay inside the app. Everything else (http, https, ws, ftp, file) is cancelled before it leaves. */
const internal = new Set(['app:', 'data:', 'blob:', 'devtools:', 'chrome-devtools:', 'about:'])

/** No permission is ever granted but writing the clipboard, and no request leaves the machine. The content policy says the
 * same; this holds when the policy is what failed. */
export function lockSession() {
  const { defaultSession } = session
  const granted = (permission: string) => permission === 'clipboard-sanitized-write'
  defaultSession.setPermissionRequestHandler((_contents, permission, decide) => decide(granted(permission)))
  defaultSession.setPermissionCheckHandler((_contents, permission) => granted(permission))
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !internal.has(new URL(details.url).protocol) }),
  )
  defaultSession.on('will-download', (event) => event.preventDefault())
}
