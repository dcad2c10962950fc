import { basename, dirname } from 'node:path'
import { z } from 'zod'
import type { RequestOutput } from '../../shared/ipc/contract.ts'
import { diskFileSystem, errorCode, type FileSystem } from './fileSystem.ts'
import { jsonFile } from './jsonFile.ts'
import { createQueue } from './queue.ts'

const most = 12

const schema = z
  .array(z.strictObject({ path: z.string().min(1), openedAt: z.number().int().nonnegative() }))
  .max(most)

export type RecentFiles = Readonly<{
  /** Latest first. */
  list: () => Promise<RequestOutput<'recent.list'>>
  add: (path: string) => Promise<void>
  clear: () => Promise<void>
}>

export function createRecentFiles(
  path: string,
  now: () => number = Date.now,
  fs: FileSystem = diskFileSystem,
): RecentFiles {
  const file = jsonFile(path, schema, [], fs)
  const queue = createQueue()
  return {
    list: () =>
      queue('recent', async () => {
        const { value } = await file.load()
        const entries = value.map(async (entry) => ({
          ...entry,
          name: basename(entry.path),
          folder: dirname(entry.path),
          exists: await exists(entry.path, fs),
        }))
        return Promise.all(entries)
      }),
    add: (opened) =>
      queue('recent', async () => {
        const { value } = await file.load()
        const others = value.filter((entry) => entry.path !== opened)
        try {
          await file.store([{ path: opened, openedAt: now() }, ...others].slice(0, most))
        } catch (error) {
          // The list is a convenience: a full disk must not keep a file from opening.
          if (errorCode(error) === undefined) throw error
        }
      }),
    clear: () => queue('recent', () => file.store([])),
  }
}

async function exists(path: string, fs: FileSystem): Promise<boolean> {
  try {
    await fs.access(path)
    return true
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return false
  }
}
