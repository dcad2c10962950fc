/** Packs the app into a folder that runs by itself: dist/linux-unpacked and the like. With `--tests` the same goes into the
 * cache with one fuse the other way round, since Playwright reaches the main process through Node's inspector. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findElectron } from './electronRuntime.mjs'
import { ensureBuild, hashOf, stamp } from './support/build.mjs'
import { checkNode, ensureDependencies } from './support/dependencies.mjs'
import { cache, root, Stop, say, script } from './support/run.mjs'

export const packedForTests = join(cache, 'packed')

/** @param {{ forTests: boolean, runtime?: import('./electronRuntime.mjs').Runtime }} options */
export async function pack({ forTests, runtime: found }) {
  const runtime = found ?? (await findElectron())
  const output = forTests ? packedForTests : join(root, 'dist')
  const packed = stamp(forTests ? 'packed-for-tests' : 'packed')
  const hash = `${hashOf(['out', 'package.json', 'electron/builder.yml', 'electron/scripts/pack.mjs'])} ${runtime.line}`
  if (packed.matches(hash) && existsSync(output)) return
  const { parse } = await import('yaml')
  const { build, Platform } = await import('electron-builder')
  const config = parse(readFileSync(join(root, 'electron', 'builder.yml'), 'utf8'))
  const fuses = { ...config.electronFuses, ...(forTests && { enableNodeCliInspectArguments: true }) }
  // Electron 29 brought this fuse; an older one has no such privilege to take away, and no place for the fuse.
  if (Number.parseInt(runtime.version, 10) < 29) delete fuses.grantFileProtocolExtraPrivileges
  await build({
    projectDir: root,
    publish: 'never',
    targets: Platform.current().createTarget('dir'),
    config: {
      ...config,
      electronFuses: fuses,
      electronDist: runtime.dist,
      electronVersion: runtime.version,
      directories: { ...config.directories, output },
    },
  })
  packed.set(hash)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await script(async () => {
    checkNode()
    await ensureDependencies()
    await ensureBuild()
    const runtime = await findElectron()
    if (!/^\d+\.\d+\.\d+$/.test(runtime.version))
      throw new Stop(`Cannot pack with Electron ${runtime.version}.`)
    say(runtime.line)
    const forTests = process.argv.includes('--tests')
    await pack({ forTests, runtime })
    say(`Packed into ${forTests ? packedForTests : join(root, 'dist')}.`)
    return 0
  })
}
