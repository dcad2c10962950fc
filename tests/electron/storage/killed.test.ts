import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { createVersions } from '../../../electron/storage/versions.ts'
import { temporaryFolder } from '../support/disk.ts'

const rounds = 60

/** Bundled once, so that each of the many processes starts in milliseconds. */
async function bundleChild(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: new URL('./savingChild.ts', import.meta.url).pathname,
      outDir,
      target: 'node20',
      emptyOutDir: false,
    },
    ssr: { noExternal: true },
  })
  const name = readdirSync(outDir).find((entry) => entry.startsWith('savingChild'))
  return join(outDir, name ?? '')
}

test(`a process killed while saving leaves the last or the next state, ${rounds} times`, {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder()
  const child = await bundleChild(join(folder, 'bundle'))
  const reached: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const path = join(folder, `plan-${round}.cantilever`)
    const versions = join(folder, `versions-${round}`)
    const saver = spawn(process.execPath, [child, path, versions], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    saver.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    await once(saver.stdout, 'data')
    // A save takes some milliseconds: the moment of the kill falls into each of its steps in turn.
    await new Promise((done) => setTimeout(done, Math.random() * 25))
    const closed = once(saver, 'close')
    saver.kill('SIGKILL')
    await closed
    const safe = Number(output.trimEnd().split('\n').at(-1))
    const text = readFileSync(path, 'utf8')
    expect(text.length).toBeGreaterThan(400_000)
    const state = JSON.parse(text) as { count: number; end: number }
    expect(state.end).toBe(state.count)
    expect([safe, safe + 1]).toContain(state.count)
    for (const { id } of await createVersions(versions).list(path)) {
      const version = await createVersions(versions).read(path, id)
      if (version.kind !== 'read') throw new Error(version.message)
      expect(() => JSON.parse(version.text)).not.toThrow()
    }
    reached.push(state.count)
  }
  // Had every kill come before the second save, nothing would have been tested.
  expect(Math.max(...reached)).toBeGreaterThan(0)
})
