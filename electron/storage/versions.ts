import { join } from 'node:path'
import type { RequestOutput } from '../../shared/ipc/contract.ts'
import { atomicWrite, resolveTarget } from './atomicWrite.ts'
import { describeFailure } from './failure.ts'
import { diskFileSystem, errorCode, type FileSystem, sha256 } from './fileSystem.ts'

export type Versions = Readonly<{
  /** Keeps a state that is about to be replaced. Returns what went wrong, in a sentence; a save goes on regardless. */
  keep: (path: string, bytes: Uint8Array) => Promise<string | null>
  /** Newest first. */
  list: (path: string) => Promise<RequestOutput<'versions.list'>>
  read: (path: string, id: string) => Promise<RequestOutput<'versions.read'>>
}>

/** The last ones whatever their age, so that a bad hour can be undone step by step; then one a day for a month. */
const kept = { latest: 20, days: 30 }

/** `20261124T054800123Z-1f2e3d4c`: sorts by time, and says whether two versions are the same bytes. */
const idPattern = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-[0-9a-f]{8}$/

const versionId = (at: Date, bytes: Uint8Array) =>
  `${at.toISOString().replace(/[-:.]/g, '')}-${sha256(bytes).slice(0, 8)}`

function timeOf(id: string): number | null {
  const match = idPattern.exec(id)
  if (match === null) return null
  const [year = 0, month = 1, ...rest] = match.slice(1).map(Number)
  return Date.UTC(year, month - 1, ...rest)
}

/** The ids that have had their day: beyond the latest, and not the last of one of the most recent days that have any. */
export function expiredVersions(ids: readonly string[], keep = kept): string[] {
  const newestFirst = [...ids].sort().reverse()
  const days = new Set<string>()
  return newestFirst.filter((id, index) => {
    const day = id.slice(0, 8)
    const lastOfItsDay = !days.has(day)
    days.add(day)
    return index >= keep.latest && !(lastOfItsDay && days.size <= keep.days)
  })
}

/** Earlier states of the user's files, kept in the app's own folder: beside the file they would be mistaken for it,
 * synchronised and committed. A file is known by the hash of its path, so its name may hold anything. */
export function createVersions(
  root: string,
  now: () => Date = () => new Date(),
  fs: FileSystem = diskFileSystem,
): Versions {
  const folderOf = async (path: string) => {
    const target = await resolveTarget(path, fs)
    return join(root, sha256(Buffer.from(target)).slice(0, 32))
  }

  const idsIn = async (folder: string) => {
    try {
      const names = await fs.readdir(folder)
      return names
        .filter((name) => name.endsWith('.cantilever'))
        .map((name) => name.slice(0, -'.cantilever'.length))
        .filter((id) => timeOf(id) !== null)
        .sort()
        .reverse()
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    }
  }

  const fileOf = (folder: string, id: string) => join(folder, `${id}.cantilever`)

  return {
    keep: async (path, bytes) => {
      // An empty file holds nothing to come back to.
      if (bytes.length === 0) return null
      try {
        const folder = await folderOf(path)
        await fs.mkdir(folder, { recursive: true })
        const id = versionId(now(), bytes)
        const before = await idsIn(folder)
        if (before[0]?.slice(-8) !== id.slice(-8)) {
          await atomicWrite(fileOf(folder, id), bytes, { expected: null, fs, mode: 0o600 })
        }
        for (const old of expiredVersions([id, ...before])) {
          if (old !== id) await fs.unlink(fileOf(folder, old))
        }
        return null
      } catch (error) {
        return `The previous version was not kept: ${describeFailure(error, 'write', root).message}`
      }
    },

    list: async (path) => {
      const folder = await folderOf(path)
      const found: RequestOutput<'versions.list'> = []
      for (const id of await idsIn(folder)) {
        const { size } = await fs.stat(fileOf(folder, id))
        found.push({ id, savedAt: timeOf(id) ?? 0, bytes: size })
      }
      return found
    },

    read: async (path, id) => {
      // The id becomes a file name, so its shape is checked and not only its existence.
      if (timeOf(id) === null) throw new Error(`"${id}" is not the id of a version`)
      const file = fileOf(await folderOf(path), id)
      try {
        return { kind: 'read', text: (await fs.readFile(file)).toString('utf8') }
      } catch (error) {
        return describeFailure(error, 'read', file)
      }
    },
  }
}
