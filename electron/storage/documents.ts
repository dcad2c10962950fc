import { basename, dirname } from 'node:path'
import type { RequestOutput } from '../../shared/ipc/contract.ts'
import { maximumDocumentBytes } from '../../shared/ipc/values.ts'
import { atomicWrite } from './atomicWrite.ts'
import { describeFailure } from './failure.ts'
import { diskFileSystem, type FileSystem, sha256 } from './fileSystem.ts'
import type { Versions } from './versions.ts'

export type Documents = Readonly<{
  read: (path: string) => Promise<RequestOutput<'document.read'>>
  save: (path: string, text: string, expected: string | null) => Promise<RequestOutput<'document.save'>>
}>

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)

function tooLarge(verb: 'open' | 'save', path: string, bytes: number) {
  return {
    kind: 'failed',
    reason: 'too-large',
    message: `Could not ${verb} ${path}: it has ${megabytes(bytes)} MB, and ${megabytes(maximumDocumentBytes)} MB is the most.`,
    whatToDo:
      verb === 'open' ? 'Check whether it is the file you meant.' : 'Split the diagram into several files.',
  } as const
}

/** The user's own files: read as text with the revision to save against, and saved without ever losing a state. */
export function createDocuments(versions: Versions, fs: FileSystem = diskFileSystem): Documents {
  return {
    read: async (path) => {
      try {
        const stats = await fs.stat(path)
        if (stats.isDirectory() || !stats.isFile()) {
          throw Object.assign(new Error(path), { code: stats.isDirectory() ? 'EISDIR' : 'ENOTFILE' })
        }
        if (stats.size > maximumDocumentBytes) return tooLarge('open', path, stats.size)
        const bytes = await fs.readFile(path)
        const text = decode(bytes)
        if (text === null) {
          return {
            kind: 'failed',
            reason: 'not-text',
            message: `Could not open ${path}: it is not UTF-8 text.`,
            whatToDo: 'Choose a .cantilever file.',
          }
        }
        return {
          kind: 'opened',
          path,
          name: basename(path),
          folder: dirname(path),
          text,
          revision: sha256(bytes),
        }
      } catch (error) {
        return describeFailure(error, 'open', path)
      }
    },

    save: async (path, text, expected) => {
      const bytes = Buffer.from(text, 'utf8')
      if (bytes.length > maximumDocumentBytes) return tooLarge('save', path, bytes.length)
      const notes: string[] = []
      try {
        const outcome = await atomicWrite(path, bytes, {
          expected,
          fs,
          onReplace: async (previous) => {
            const problem = await versions.keep(path, previous)
            if (problem !== null) notes.push(problem)
          },
        })
        if (outcome.kind === 'deleted') return { kind: 'conflict', path, onDisk: { state: 'deleted' } }
        if (outcome.kind === 'changed') {
          const { revision, modifiedAt } = outcome
          return { kind: 'conflict', path, onDisk: { state: 'changed', revision, modifiedAt } }
        }
        if (!outcome.durable) notes.push('The disk did not confirm the save: keep a copy on another disk.')
        return {
          kind: 'saved',
          path,
          name: basename(path),
          folder: dirname(path),
          revision: outcome.revision,
          note: notes.length === 0 ? null : notes.join(' '),
        }
      } catch (error) {
        return describeFailure(error, 'save', path)
      }
    },
  }
}

/** Strict: a replacement character in place of a broken byte would be saved back over the original. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
