import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { cache, root, run, Stop, say } from './run.mjs'

/** What the build reads. Tests, scripts and the command-line tool are not part of the app. */
const sources = [
  'shared',
  'renderer',
  'electron',
  'assets',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const skipped = new Set(
  ['electron/scripts', 'electron/cli', 'electron/builder.yml'].map((path) => join(root, path)),
)

/**
 * Hash over the names and contents of files below the given paths.
 * @param {readonly string[]} paths
 */
export function hashOf(paths) {
  const hash = createHash('sha256')
  /** @param {string} path */
  const add = (path) => {
    if (skipped.has(path)) return
    if (!statSync(path).isDirectory()) {
      hash
        .update(`${relative(root, path)}\0`)
        .update(readFileSync(path))
        .update('\0')
      return
    }
    for (const name of readdirSync(path).sort()) add(join(path, name))
  }
  for (const path of paths) add(join(root, path))
  return hash.digest('hex')
}

/**
 * Whether something derived is current, by the hash of what it was made from.
 * @param {string} name
 */
export function stamp(name) {
  const file = join(cache, `${name}.sha256`)
  return {
    /** @param {string} hash */
    matches: (hash) => existsSync(file) && readFileSync(file, 'utf8') === hash,
    /** @param {string} hash */
    set: (hash) => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, hash)
    },
  }
}

/** Builds main process, preload and studio into out/, unless they are there and their sources unchanged. */
export async function ensureBuild() {
  const built = stamp('build')
  const hash = hashOf(sources)
  const complete = ['main/main.cjs', 'preload/preload.cjs', 'renderer/index.html'].every((file) =>
    existsSync(join(root, 'out', file)),
  )
  if (complete && built.matches(hash)) return
  say('Building…')
  const code = await run(process.execPath, [
    join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
    'build',
    '--config',
    'electron/vite.config.ts',
    '--logLevel',
    'warn',
  ])
  if (code !== 0) throw new Stop(`The build failed with exit code ${code}: see its message above.`)
  built.set(hash)
}
