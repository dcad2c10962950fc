import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Stop } from './run.mjs'

/**
 * What a window can be shown on, with the arguments that Chromium needs for it, or null. A variable that points at nothing
 * does not count. X11 comes first, since Electron 25 takes Wayland only when told to.
 * @returns {{ name: string, args: string[] } | null}
 */
export function findDisplay(env = process.env) {
  if (process.platform !== 'linux') return { name: process.platform, args: [] }
  const display = env.DISPLAY
  const number = /^:(\d+)(\.\d+)?$/.exec(display ?? '')?.[1]
  // A display of another machine (host:0) cannot be looked up; Chromium will say whether it answers.
  if (display && (number === undefined || existsSync(`/tmp/.X11-unix/X${number}`))) {
    return { name: `X11 display ${display}`, args: [] }
  }
  const wayland = env.WAYLAND_DISPLAY
  if (wayland && existsSync(resolve(env.XDG_RUNTIME_DIR ?? '', wayland))) {
    return { name: `Wayland display ${wayland}`, args: ['--ozone-platform=wayland'] }
  }
  return null
}

/**
 * Starts a virtual screen of its own on a free display number.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startXvfb() {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
    )
    let errors = ''
    child.stderr?.on('data', (chunk) => {
      errors += chunk
    })
    const number = child.stdio[3]
    let digits = ''
    number?.on('data', (chunk) => {
      digits += chunk
      if (digits.endsWith('\n')) resolve({ display: `:${digits.trim()}`, stop: () => child.kill() })
    })
    child.once('error', (error) => reject(new Stop(`Xvfb does not start: ${error.message}`)))
    child.once('exit', (code) => reject(new Stop(`Xvfb ended with exit code ${code}.\n${errors.trim()}`)))
    // The screen must not keep a script alive that has nothing else to do.
    child.unref()
  })
}
