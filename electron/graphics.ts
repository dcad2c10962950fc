import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** Falls back to drawing in software where the graphics driver takes its process down. Before the first frame the app starts
 * over at once; later it only takes note, since Chromium itself restarts the process and the next start does without.
 * The note holds for this Chromium only: a newer one may well work. Must run before the app is ready. */
export function guardGraphics(userData: string, isPainted: () => boolean) {
  const note = join(userData, 'graphics-crashed')
  const inSoftware = app.commandLine.hasSwitch('disable-gpu')
  const crashedBefore = existsSync(note) && readFileSync(note, 'utf8') === process.versions.chrome
  if (inSoftware || crashedBefore) {
    app.disableHardwareAcceleration()
    app.commandLine.appendSwitch('disable-gpu')
  }
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit' || reason === 'killed') return
    writeFileSync(note, process.versions.chrome)
    if (isPainted() || inSoftware || crashedBefore) return
    app.relaunch({ args: [...process.argv.slice(1), '--disable-gpu'] })
    app.exit(0)
  })
}
