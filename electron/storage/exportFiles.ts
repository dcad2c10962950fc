import { dirname, join } from 'node:path'
import { isExportPath } from '../../shared/base/exportPath.ts'
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

/** Writes files into a directory, and into folders of it that are made where needed, each of them as a whole or not at
 * all. Stops at the first that fails and says which were written before it. */
export async function writeExport(
  directory: string,
  files: readonly ExportFile[],
  fs: FileSystem = diskFileSystem,
): Promise<Readonly<{ kind: 'written'; directory: string; names: string[] }> | Failed> {
  const names: string[] = []
  // Windows and macOS would write the second over the first.
  const distinct = new Set(files.map(({ name }) => name.toLowerCase()))
  if (distinct.size !== files.length) throw new Error('Two exported files have the same name.')
  for (const folder of foldersOf(files)) {
    const refused = await makeFolder(join(directory, folder), fs)
    if (refused) return refused
  }
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

/** Throws for a name that would lead out of the directory: those that ask have checked it, so it is a fault here. */
function foldersOf(files: readonly Readonly<{ name: string }>[]): ReadonlySet<string> {
  const bad = files.find(({ name }) => name.includes('/') && !isExportPath(name))
  if (bad) throw new Error(`${JSON.stringify(bad.name)} leads out of the folder.`)
  return new Set(files.filter(({ name }) => name.includes('/')).map(({ name }) => dirname(name)))
}

async function makeFolder(path: string, fs: FileSystem): Promise<Failed | null> {
  try {
    await fs.mkdir(path)
    return null
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') return describeFailure(error, 'write', path)
  }
  try {
    await fs.readlink(path)
  } catch (error) {
    // Anything but a link; a file in its place is told when something is written below it.
    if (errorCode(error) !== undefined) return null
    throw error
  }
  return {
    kind: 'failed',
    reason: 'other',
    message: `Could not write to ${path}: it is a link, and leads out of the folder that you chose.`,
    whatToDo: 'Choose another folder, or remove the link.',
  }
}
