import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from './run.mjs'

/** What a window could be shown on, or null. A variable that points at nothing does not count. */
export function findDisplay(env = process.env) {
  if (process.platform !== 'linux') return process.platform
  const wayland = env.WAYLAND_DISPLAY
  if (wayland) {
    const socket = wayland.startsWith('/') ? wayland : join(env.XDG_RUNTIME_DIR ?? '', wayland)
    if (existsSync(socket)) return `Wayland ${wayland}`
  }
  const display = env.DISPLAY
  if (!display) return null
  const local = /^:(\d+)(\.\d+)?$/.exec(display)
  if (local && !existsSync(`/tmp/.X11-unix/X${local[1]}`)) return null
  return `X11 ${display}`
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
