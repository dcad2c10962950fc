import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { diskFileSystem, errorCode, type FileSystem, sha256 } from './fileSystem.ts'
import { createQueue } from './queue.ts'

export type WriteOptions = Readonly<{
  /** sha256 of the bytes the new ones are based on; null replaces whatever is there. */
  expected: string | null
  fs?: FileSystem
  /** Called with what is about to be replaced, before it is. */
  onReplace?: (previous: Buffer) => Promise<void>
  /** Permission bits for a new file, before the umask; an existing file keeps its own. */
  mode?: number
  /** Makes the file executable for everyone who may read it. */
  executable?: boolean
}>

export type WriteOutcome =
  /** `durable` is false when the bytes are in place but the disk did not confirm the new directory entry. */
  | Readonly<{ kind: 'written'; target: string; revision: string; durable: boolean }>
  | Readonly<{ kind: 'changed'; target: string; revision: string; modifiedAt: number }>
  | Readonly<{ kind: 'deleted'; target: string }>

const queue = createQueue()

/** Replaces a file as a whole or not at all: whoever reads the path, at any moment and after any crash, finds the old
 * bytes or the new ones. Rejects with the file system's error; nothing is left behind then.
 *
 * The temporary file stands in the same directory, since a rename across file systems is a copy, and a copy can break off.
 * Symbolic links are followed first, so that the link survives and its target is what changes. */
export function atomicWrite(path: string, bytes: Uint8Array, options: WriteOptions): Promise<WriteOutcome> {
  const fs = options.fs ?? diskFileSystem
  // In line by the path as given, before anything is awaited, so that saves keep the order they were asked for; then by
  // the file it leads to, which other paths may lead to as well.
  return queue(`path ${resolve(path)}`, async () => {
    const target = await resolveTarget(path, fs)
    return queue(`file ${target}`, () => replace(target, bytes, options, fs))
  })
}

/** The file that a path leads to, which may not exist yet. */
export async function resolveTarget(path: string, fs: FileSystem = diskFileSystem): Promise<string> {
  let current = resolve(path)
  // As many steps as Linux itself follows before it reports ELOOP.
  for (let step = 0; step < 40; step += 1) {
    try {
      return await fs.realpath(current)
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error
    }
    const link = await danglingLink(current, fs)
    if (link === null) return join(await fs.realpath(dirname(current)), basename(current))
    current = resolve(dirname(current), link)
  }
  throw Object.assign(new Error(`too many symbolic links: ${path}`), { code: 'ELOOP' })
}

async function danglingLink(path: string, fs: FileSystem): Promise<string | null> {
  try {
    return await fs.readlink(path)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'EINVAL' || code === 'UNKNOWN') return null
    throw error
  }
}

async function replace(
  target: string,
  bytes: Uint8Array,
  { expected, onReplace, mode = 0o666, executable = false }: WriteOptions,
  fs: FileSystem,
): Promise<WriteOutcome> {
  const before = await present(target, fs)
  const revision = sha256(bytes)
  if (before === null) {
    if (expected !== null) return { kind: 'deleted', target }
  } else {
    // A rename needs no right to write the file that it replaces, so a write-protected file has to be asked.
    // Root passes every `access`; the bits are what the owner meant.
    await fs.access(target, constants.W_OK)
    if ((before.stats.mode & 0o222) === 0) {
      throw Object.assign(new Error(`write-protected: ${target}`), { code: 'EACCES' })
    }
    const current = sha256(before.bytes)
    const inShape = !executable || executableBits(before.stats.mode) === before.stats.mode
    if (current === revision && inShape) return { kind: 'written', target, revision, durable: true }
    if (expected !== null && current !== expected) {
      return { kind: 'changed', target, revision: current, modifiedAt: Math.round(before.stats.mtimeMs) }
    }
  }
  await removeLeftovers(target, fs)
  const temporary = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
  )
  try {
    await writeDurably(temporary, bytes, { like: before?.stats ?? null, mode, executable }, fs)
    if (before !== null) {
      await onReplace?.(before.bytes)
      // Somebody may have saved while the new bytes were on their way; what is left is the instant before the rename.
      const now = await present(target, fs)
      if (expected !== null && now === null) return await undo(temporary, { kind: 'deleted', target }, fs)
      if (
        expected !== null &&
        now !== null &&
        !sameFile(before.stats, now.stats) &&
        sha256(now.bytes) !== expected
      ) {
        const changed = { kind: 'changed', target, revision: sha256(now.bytes) } as const
        return await undo(temporary, { ...changed, modifiedAt: Math.round(now.stats.mtimeMs) }, fs)
      }
    }
    await renamePatiently(temporary, target, fs)
  } catch (error) {
    try {
      await remove(temporary, fs)
    } catch {
      // The first error is the one that tells what happened; the leftover is removed by a later save.
    }
    throw error
  }
  return { kind: 'written', target, revision, durable: await syncDirectory(dirname(target), fs) }
}

async function undo(temporary: string, outcome: WriteOutcome, fs: FileSystem): Promise<WriteOutcome> {
  await remove(temporary, fs)
  return outcome
}

const sameFile = (a: Stats, b: Stats) => a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs

async function present(target: string, fs: FileSystem): Promise<{ bytes: Buffer; stats: Stats } | null> {
  try {
    const stats = await fs.stat(target)
    // Reading a pipe or a device would wait for ever.
    if (!stats.isFile()) {
      throw Object.assign(new Error(`no file: ${target}`), {
        code: stats.isDirectory() ? 'EISDIR' : 'ENOTFILE',
      })
    }
    return { stats, bytes: await fs.readFile(target) }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

type Shape = Readonly<{ like: Stats | null; mode: number; executable: boolean }>

const executableBits = (mode: number) => mode | ((mode & 0o444) >> 2)

async function writeDurably(
  path: string,
  bytes: Uint8Array,
  { like, mode, executable }: Shape,
  fs: FileSystem,
) {
  const wanted = like?.mode ?? mode
  const file = await fs.open(path, 'wx', (executable ? executableBits(wanted) : wanted) & 0o777)
  try {
    await file.writeFile(bytes)
    if (like !== null) await takeAfter(file, like, executable)
    // Without this a power cut after the rename can leave the new name on no bytes at all.
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Gives a new file the owner and the permissions of the one it replaces. */
async function takeAfter(file: FileHandle, like: Stats, executable: boolean) {
  const made = await file.stat()
  // Root would otherwise take the user's file away from him. Owner first: changing it clears set-id bits.
  if (process.getuid?.() === 0 && (made.uid !== like.uid || made.gid !== like.gid)) {
    await file.chown(like.uid, like.gid)
  }
  const wanted = (executable ? executableBits(like.mode) : like.mode) & 0o7777
  if ((made.mode & 0o7777) !== wanted) await file.chmod(wanted)
}

const patience = [10, 20, 40, 80, 160, 320]

/** Windows lets a virus scanner or an indexer hold a fresh file for some milliseconds. */
async function renamePatiently(from: string, to: string, fs: FileSystem) {
  for (const wait of patience) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      const code = errorCode(error)
      if (code !== 'EBUSY' && code !== 'EPERM') throw error
      await new Promise((done) => setTimeout(done, wait))
    }
  }
  return fs.rename(from, to)
}

const unsupported = new Set(['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'ENOTSUP', 'ENOSYS'])

/** Makes the rename itself durable; false when the disk failed to. Windows and some network file systems have no such
 * call and say so, which is no failure. The new bytes are in place either way, so nothing is thrown. */
async function syncDirectory(path: string, fs: FileSystem): Promise<boolean> {
  try {
    const directory = await fs.open(path, 'r')
    try {
      await directory.sync()
    } finally {
      await directory.close()
    }
    return true
  } catch (error) {
    return unsupported.has(errorCode(error) ?? '')
  }
}

async function remove(path: string, fs: FileSystem) {
  try {
    await fs.unlink(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

const anHour = 3_600_000

/** Temporary files of a save that was killed. Younger ones may belong to another program that is saving right now. */
async function removeLeftovers(target: string, fs: FileSystem) {
  const prefix = `.${basename(target).slice(0, 100)}.`
  try {
    for (const name of await fs.readdir(dirname(target))) {
      if (!name.startsWith(prefix) || !/^[0-9a-f]{12}\.tmp$/.test(name.slice(prefix.length))) continue
      const path = join(dirname(target), name)
      if (Date.now() - (await fs.stat(path)).mtimeMs > anHour) await remove(path, fs)
    }
  } catch (error) {
    // Tidying up is no reason to refuse a save: a folder may be writable without being listable.
    if (errorCode(error) === undefined) throw error
  }
}
