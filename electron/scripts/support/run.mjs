import { spawn, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')

/** Everything that set-up derives and can make anew. Lives in node_modules so that `npm ci` clears it. */
export const cache = join(root, 'node_modules', '.cache', 'cantilever')

export const onWindows = process.platform === 'win32'

/** A reason to stop that the user can act on: printed without a stack trace. */
export class Stop extends Error {}

/** @param {string} line */
export const say = (line) => process.stdout.write(`${line}\n`)

/**
 * Runs a command with its output shown. Resolves to its exit code, 128 + signal number not being told apart.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: onWindows, ...options })
    // A terminal sends Ctrl+C to the whole group; a service manager signals only us, so it is passed on.
    const forward = () => child.kill('SIGTERM')
    process.once('SIGTERM', forward)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGTERM', forward)
      resolve(code ?? 1)
    })
  })
}

/**
 * Runs a command quietly and returns what it printed, or null when it is missing, fails or takes too long.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {string | null}
 */
export function output(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
    maxBuffer: 16 * 1024 * 1024,
    shell: onWindows,
    ...options,
  })
  return result.error === undefined && result.status === 0 ? result.stdout : null
}

/**
 * Runs a script's main function; turns its result into the exit code and a `Stop` into one clear message.
 * @param {() => Promise<number>} main
 */
export async function script(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
