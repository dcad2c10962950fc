import { join } from 'node:path'
import { packedForTests } from '../../../electron/scripts/pack.mjs'

const inside: Readonly<Record<string, string>> = {
  darwin: 'mac/Cantilever.app/Contents/MacOS/Cantilever',
  linux: 'linux-unpacked/cantilever',
  win32: 'win-unpacked/cantilever.exe',
}

export const packedExecutable = join(packedForTests, inside[process.platform] ?? 'linux-unpacked/cantilever')
