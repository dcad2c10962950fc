import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { root } from './sources.ts'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/**
 * Runs the headless command as its own process, as `npm run cantilever` does, and returns all that it said. The time
 * zone is that of the app in the desktop tests, unless another is given.
 */
export async function runCantilever(args: readonly string[], timeZone = 'UTC'): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'electron/cli/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, TZ: timeZone },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, out, err }
}
