import { dirname } from 'node:path'
import { z } from 'zod'
import { atomicWrite } from './atomicWrite.ts'
import { describeFailure } from './failure.ts'
import { diskFileSystem, errorCode, type FileSystem } from './fileSystem.ts'

export type JsonFile<T> = Readonly<{
  /** `problem` says why the stored value could not be used; it then stands beside the file under another name. */
  load: () => Promise<{ value: T; problem: string | null }>
  store: (value: T) => Promise<void>
}>

/** A small file of the app's own, strict on the way in. A damaged one is set aside instead of overwritten: it may be the
 * user's edit with a comma too many. */
export function jsonFile<S extends z.ZodType>(
  path: string,
  schema: S,
  fallback: z.output<S>,
  fs: FileSystem = diskFileSystem,
): JsonFile<z.output<S>> {
  const setAside = async (why: string) => {
    const aside = `${path}.invalid`
    await fs.rename(path, aside)
    return { value: fallback, problem: `${path} could not be used and is now ${aside}: ${why}` }
  }
  const read = async () => {
    let text: string
    try {
      text = await fs.readFile(path, 'utf8')
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return { value: fallback, problem: null }
      throw error
    }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      return setAside(error instanceof Error ? error.message : 'not JSON')
    }
    const parsed = schema.safeParse(value)
    return parsed.success ? { value: parsed.data, problem: null } : setAside(z.prettifyError(parsed.error))
  }
  const ready = () => fs.mkdir(dirname(path), { recursive: true })
  return {
    load: async () => {
      try {
        await ready()
        return await read()
      } catch (error) {
        // An unreadable folder must not keep the app from starting.
        return { value: fallback, problem: describeFailure(error, 'read', path).message }
      }
    },
    store: async (value) => {
      await ready()
      const bytes = Buffer.from(`${JSON.stringify(schema.parse(value), null, 2)}\n`)
      await atomicWrite(path, bytes, { expected: null, fs, mode: 0o600 })
    },
  }
}
