import { join } from 'node:path'
import type { Failed } from '../../shared/ipc/contract.ts'
import { atomicWrite } from './atomicWrite.ts'
import { describeFailure } from './failure.ts'
import { diskFileSystem, errorCode, type FileSystem } from './fileSystem.ts'

export type ExportFile = Readonly<{ name: string; bytes: Uint8Array; executable: boolean }>

/** Which of the files are there already, in the order given. */
export async function existingNames(
  directory: string,
  files: readonly Readonly<{ name: string }>[],
  fs: FileSystem = diskFileSystem,
): Promise<string[]> {
  const found: string[] = []
  for (const { name } of files) {
    try {
      await fs.access(join(directory, name))
      found.push(name)
    } catch (error) {
      if (errorCode(error) === undefined) throw error
    }
  }
  return found
}

/** Writes files into a directory, each of them as a whole or not at all. Stops at the first that fails and says which were
 * written before it. */
export async function writeExport(
  directory: string,
  files: readonly ExportFile[],
  fs: FileSystem = diskFileSystem,
): Promise<Readonly<{ kind: 'written'; directory: string; names: string[] }> | Failed> {
  const names: string[] = []
  // Windows and macOS would write the second over the first.
  const distinct = new Set(files.map(({ name }) => name.toLowerCase()))
  if (distinct.size !== files.length) throw new Error('Two exported files have the same name.')
  for (const { name, bytes, executable } of files) {
    try {
      await atomicWrite(join(directory, name), bytes, { expected: null, fs, executable })
      names.push(name)
    } catch (error) {
      const failure = describeFailure(error, 'write', join(directory, name))
      if (names.length === 0) return failure
      return { ...failure, message: `${failure.message} Written before it: ${names.join(', ')}.` }
    }
  }
  return { kind: 'written', directory, names }
}
