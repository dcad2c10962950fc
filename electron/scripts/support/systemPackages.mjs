import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { output, run, Stop, say } from './run.mjs'

/** Debian package of each library that Electron links to and a slim system lacks. GTK brings the X11 libraries along. */
const libraryPackages = /** @type {Readonly<Record<string, string>>} */ ({
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
})

/** @param {string} command */
export function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * Shared libraries that the loader cannot find for an executable; empty where there is no ldd to ask.
 * @param {string} executable
 */
export function missingLibraries(executable) {
  if (process.platform !== 'linux') return []
  const listing = output('ldd', [executable]) ?? ''
  return [...listing.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '')
}

const canInstall = () =>
  process.platform === 'linux' &&
  existsSync('/etc/debian_version') &&
  process.getuid?.() === 0 &&
  onPath('apt-get')

/** Debian 13 and Ubuntu 24.04 renamed libraries in the move to 64-bit time; the old names do not always resolve.
 * @param {string} name */
const currentName = (name) =>
  output('apt-cache', ['show', '--no-all-versions', `${name}t64`]) ? `${name}t64` : name

/**
 * Installs what is missing on Debian as root; elsewhere stops and names it.
 * @param {{ libraries: readonly string[], commands: readonly { command: string, package: string }[] }} wanted
 */
export async function ensureSystem({ libraries, commands }) {
  const unknown = libraries.filter((library) => libraryPackages[library] === undefined)
  const missing = [
    ...libraries.flatMap((library) => libraryPackages[library] ?? []),
    ...commands.filter(({ command }) => !onPath(command)).map((entry) => entry.package),
  ]
  const packages = [...new Set(missing)].sort()
  if (packages.length === 0 && unknown.length === 0) return
  const names = [...packages, ...unknown.map((library) => `the package that holds ${library}`)]
  if (!canInstall()) {
    throw new Stop(
      `Missing on this system: ${names.join(', ')}.\n` +
        `On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}\n` +
        'On another system install what corresponds to these, then run the command again.',
    )
  }
  if (unknown.length > 0)
    throw new Stop(`Missing on this system: ${names.join(', ')}. Install it and run again.`)
  say(`Installing Debian packages: ${packages.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Another apt run (unattended upgrades) may hold the lock for a while.
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq']
  if ((await run('apt-get', [...wait, 'update'], { env })) !== 0) {
    throw new Stop('apt-get update failed: see its message above.')
  }
  const install = ['install', '-y', '--no-install-recommends', ...packages.map(currentName)]
  const quiet = ['-o', 'Dpkg::Use-Pty=0']
  if ((await run('apt-get', [...wait, ...quiet, ...install], { env })) !== 0) {
    throw new Stop(`apt-get could not install ${packages.join(' ')}: see its message above.`)
  }
}
