import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { diskFileSystem, type FileSystem } from '../../../electron/storage/fileSystem.ts'

/** A folder that is removed after the test that asked for it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cantilever-disk-'))
  folders.push(folder)
  return folder
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export const systemError = (code: string) => Object.assign(new Error(code), { code })

/** The real disk, counting every call, those on open files among them; `fail` may turn the n-th (from 0) into an error. */
export function watchedDisk(fail: (index: number, call: string) => Error | null = () => null) {
  const calls: string[] = []
  const meet = (call: string) => {
    const error = fail(calls.length, call)
    calls.push(call)
    if (error !== null) throw error
  }
  const watch = <T extends object>(target: T, prefix: string): T =>
    new Proxy(target, {
      get(object, property) {
        const value: unknown = Reflect.get(object, property)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          // A handle that cannot be closed tells nothing about the file; leaking it would spoil the test run.
          const name = `${prefix}${String(property)}`
          if (name !== 'file.close') meet(name)
          const result: unknown = await value.apply(object, args)
          return property === 'open' && typeof result === 'object' && result !== null
            ? watch(result, 'file.')
            : result
        }
      },
    })
  const fs: FileSystem = watch({ ...diskFileSystem }, '')
  return { fs, calls }
}
