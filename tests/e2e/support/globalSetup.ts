import { existsSync } from 'node:fs'
import { findDisplay, startXvfb } from '../../../electron/scripts/support/display.mjs'
import { packedExecutable } from './packedApp.ts'

/** Provides a screen where there is none, and says what to run when the app is not packed yet. */
export default async function globalSetup(): Promise<() => void> {
  if (!existsSync(packedExecutable)) {
    throw new Error('The app is not packed: run `npm run check -- --only pack,desktop`.')
  }
  // Always a virtual one under CI or when asked for: windows that pop up would disturb, and be disturbed.
  if (findDisplay() !== null && process.env.CANTILEVER_TEST_DISPLAY === 'own') return () => {}
  if (process.platform !== 'linux') return () => {}
  const screen = await startXvfb()
  process.env.DISPLAY = screen.display
  delete process.env.WAYLAND_DISPLAY
  return screen.stop
}
