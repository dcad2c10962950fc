import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, Stop, say } from './run.mjs'

const oldestNode = [20, 19]

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new Stop(
    `Cantilever needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Install a current release of Node (nodejs.org, or your version manager) and run the command again.',
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | null}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return null
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
}

/** Names of packages that the lock file wants and node_modules lacks or has in another version.
 * npm's own record of what it installed is compared, so an install by hand counts as well as one by this script. */
export function stalePackages(folder = root) {
  const wanted = lockedPackages(join(folder, 'package-lock.json'))
  if (wanted === null) throw new Stop('package-lock.json is missing: this checkout is incomplete.')
  const installed = lockedPackages(join(folder, 'node_modules', '.package-lock.json'))
  if (installed === null) return ['everything']
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && installed[path]?.version !== entry.version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
}

export async function ensureDependencies() {
  const stale = stalePackages()
  if (stale.length === 0) return
  say(
    stale[0] === 'everything'
      ? 'Installing the packages of package-lock.json…'
      : `Installing packages again, since ${stale.length} differ from package-lock.json (first: ${stale[0]})…`,
  )
  // Not `npm ci`: it refuses a lock file without the optional binaries of other systems, and a registry mirror may not
  // carry those. `--no-save` keeps the lock file as it is. Errors only, since a warning about an engine range is no news:
  // which versions work with Node 20 is what the tests find out.
  const code = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Stop(`npm install failed with exit code ${code}: see its message above.`)
}
