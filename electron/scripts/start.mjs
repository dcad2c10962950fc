/** `npm start`: from a fresh checkout to a running studio. Node's own modules only, since there may be no others yet. */
import { resolve } from 'node:path'
import { ensureBuild } from './support/build.mjs'
import { checkNode, ensureDependencies } from './support/dependencies.mjs'
import { findDisplay } from './support/display.mjs'
import { run, say, script } from './support/run.mjs'
import { serveStudio } from './support/serveStudio.mjs'
import { ensureSystem, missingLibraries } from './support/systemPackages.mjs'

/** @param {string} why */
async function inBrowser(why) {
  const { url, stop } = await serveStudio()
  say(`${why} Serving the studio to a browser on this machine, without Electron.`)
  say(`Open ${url}   (Ctrl+C ends it)`)
  await new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await stop()
  return 0
}

/**
 * @param {{ name: string, args: string[] }} display
 * @param {readonly string[]} files
 */
async function onDesktop(display, files) {
  const { findElectron, launchFromCheckout, sandboxArguments } = await import('./electronRuntime.mjs')
  const runtime = await findElectron()
  await ensureSystem({ libraries: missingLibraries(runtime.executable), commands: [] })
  say(runtime.line)
  const sandbox = sandboxArguments(runtime.executable)
  if (sandbox.line !== null) say(sandbox.line)
  say(`Starting Cantilever on ${display.name}.`)
  const { executable, args } = launchFromCheckout(runtime)
  // Electron would run as plain Node if the variable came along from a terminal inside an Electron app.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  // Chromium reports every missing system service (no D-Bus, no graphics card) as an error, though it does without.
  return run(executable, [...args, ...sandbox.args, ...display.args, '--log-level=3', ...files], {
    env,
    shell: false,
  })
}

await script(async () => {
  checkNode()
  const args = process.argv.slice(2)
  await ensureDependencies()
  await ensureBuild()
  if (args.includes('--browser')) return inBrowser('As asked with --browser:')
  const display = findDisplay()
  if (display === null) return inBrowser('No display was found (neither DISPLAY nor WAYLAND_DISPLAY).')
  // npm runs scripts in the project's folder, whatever folder the user names a file from.
  const from = process.env.INIT_CWD ?? process.cwd()
  return onDesktop(
    display,
    args.map((argument) => (argument.startsWith('-') ? argument : resolve(from, argument))),
  )
})
