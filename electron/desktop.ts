import { app, nativeTheme, shell } from 'electron'
import type { RequestOutput } from '../shared/ipc/contract.ts'
import type { Context } from './handlers/context.ts'
import type { AppMenu } from './menu.ts'
import type { StudioWindow } from './window.ts'

const platforms: Readonly<Record<string, 'mac' | 'windows'>> = { darwin: 'mac', win32: 'windows' }

function appInfo(): RequestOutput<'app.info'> {
  const { electron, chrome, node } = process.versions
  return {
    version: app.getVersion(),
    platform: platforms[process.platform] ?? 'linux',
    runtime: `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    userData: app.getPath('userData'),
  }
}

/** The part of Electron that the handlers may use. */
export function createDesktop(studio: StudioWindow, menu: AppMenu): Context['desktop'] {
  return {
    info: appInfo,
    openInBrowser: (url) => shell.openExternal(url),
    setTheme: (theme) => {
      nativeTheme.themeSource = theme
    },
    setMenu: menu.setCommands,
    refreshRecent: menu.refreshRecent,
    painted: studio.painted,
    showState: studio.showState,
    close: studio.close,
    answerClose: studio.answerClose,
    editText: (action) => studio.browserWindow()?.webContents[action](),
  }
}
