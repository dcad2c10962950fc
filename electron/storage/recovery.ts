import { join } from 'node:path'
import { z } from 'zod'
import type { RequestInput, RequestOutput } from '../../shared/ipc/contract.ts'
import { instant, location, recoveryId } from '../../shared/ipc/values.ts'
import { atomicWrite } from './atomicWrite.ts'
import { describeFailure } from './failure.ts'
import { diskFileSystem, errorCode, type FileSystem } from './fileSystem.ts'
import { createQueue } from './queue.ts'

const journalSchema = z.strictObject({
  format: z.literal('cantilever-recovery'),
  version: z.literal(1),
  path: location.nullable(),
  name: z.string(),
  nodes: z.number().int().nonnegative(),
  writtenAt: instant,
  text: z.string(),
})
type Journal = z.infer<typeof journalSchema>

export type Recovery = Readonly<{
  write: (input: RequestInput<'recovery.write'>) => Promise<RequestOutput<'recovery.write'>>
  /** Latest first. */
  list: () => Promise<RequestOutput<'recovery.list'>>
  read: (id: string) => Promise<RequestOutput<'recovery.read'>>
  discard: (id: string) => Promise<void>
}>

/** Unsaved work, kept in the app's own folder until it is saved or given up; never in the user's file. A journal that is
 * still there when the app starts is what a crash left. */
export function createRecovery(
  root: string,
  now: () => number = Date.now,
  fs: FileSystem = diskFileSystem,
): Recovery {
  // By journal: a discard that follows a write waits for it, or the journal would come back.
  const queue = createQueue()
  const fileOf = (id: string) => join(root, `${recoveryId.parse(id)}.json`)

  const load = async (id: string): Promise<Journal | null> => {
    const path = fileOf(id)
    const text = await fs.readFile(path, 'utf8')
    const journal = parseJournal(text)
    // Out of the list, but not out of the world: somebody may want to look inside.
    if (journal === null) await fs.rename(path, `${path}.unreadable`)
    return journal
  }

  return {
    write: ({ id, ...rest }) =>
      queue(id, async () => {
        const journal: Journal = { format: 'cantilever-recovery', version: 1, ...rest, writtenAt: now() }
        const bytes = Buffer.from(JSON.stringify(journal))
        try {
          await fs.mkdir(root, { recursive: true })
          await atomicWrite(fileOf(id), bytes, { expected: null, fs, mode: 0o600 })
          return { kind: 'kept' }
        } catch (error) {
          return describeFailure(error, 'write', fileOf(id))
        }
      }),

    list: async () => {
      const found: RequestOutput<'recovery.list'> = []
      for (const name of await namesIn(root, fs)) {
        const id = name.slice(0, -'.json'.length)
        if (!name.endsWith('.json') || !recoveryId.safeParse(id).success) continue
        const journal = await load(id)
        if (journal === null) continue
        const { path, name: documentName, writtenAt, nodes } = journal
        found.push({ id, path, name: documentName, writtenAt, nodes })
      }
      return found.sort((a, b) => b.writtenAt - a.writtenAt)
    },

    read: async (id) => {
      try {
        const journal = await load(id)
        if (journal !== null)
          return { kind: 'read', path: journal.path, name: journal.name, text: journal.text }
        return {
          kind: 'failed',
          reason: 'other',
          message: 'The recovered work cannot be read.',
          whatToDo: `It is kept in ${fileOf(id)}.unreadable; open the last saved file instead.`,
        }
      } catch (error) {
        return describeFailure(error, 'read', fileOf(id))
      }
    },

    discard: (id) =>
      queue(id, async () => {
        try {
          await fs.unlink(fileOf(id))
        } catch (error) {
          if (errorCode(error) !== 'ENOENT') throw error
        }
      }),
  }
}

function parseJournal(text: string): Journal | null {
  try {
    return journalSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

async function namesIn(folder: string, fs: FileSystem): Promise<string[]> {
  try {
    return await fs.readdir(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
