import { app } from 'electron'
import type { RequestOutput } from '../shared/ipc/contract.ts'

const platforms: Readonly<Record<string, 'mac' | 'windows'>> = { darwin: 'mac', win32: 'windows' }

export function appInfo(): RequestOutput<'app.info'> {
  const { electron, chrome, node } = process.versions
  return {
    version: app.getVersion(),
    platform: platforms[process.platform] ?? 'linux',
    runtime: `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    userData: app.getPath('userData'),
  }
}
