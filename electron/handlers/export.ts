import { basename, dirname } from 'node:path'
import type { HandlersOf } from '../dispatch.ts'
import { existingNames, writeExport } from '../storage/exportFiles.ts'
import { type Context, notGranted } from './context.ts'

export function exportHandlers({ dialogs, grants }: Context): HandlersOf<'export'> {
  return {
    'export.writeFiles': async ({ files, directory: named, overwrite }) => {
      if (named !== null && !grants.has(named)) return notGranted(named)
      const directory = named ?? (await dialogs.exportFolder())
      if (directory === null) return { kind: 'cancelled' }
      grants.grant(directory)
      const existing = overwrite ? [] : await existingNames(directory, files)
      if (existing.length > 0) return { kind: 'exists', directory, names: existing }
      return writeExport(
        directory,
        files.map(({ name, text, executable }) => ({ name, bytes: Buffer.from(text, 'utf8'), executable })),
      )
    },

    'export.writeFile': async ({ suggestedName, content }) => {
      const path = await dialogs.exportFile(suggestedName)
      if (path === null) return { kind: 'cancelled' }
      const bytes =
        content.encoding === 'utf8'
          ? Buffer.from(content.text, 'utf8')
          : Buffer.from(content.base64, 'base64')
      return writeExport(dirname(path), [{ name: basename(path), bytes, executable: false }])
    },
  }
}
