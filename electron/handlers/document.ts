import { basename, extname } from 'node:path'
import type { HandlersOf } from '../dispatch.ts'
import { type Context, notGranted } from './context.ts'

const withExtension = (name: string) =>
  extname(basename(name)) === '.cantilever' ? name : `${name}.cantilever`

export function documentHandlers(context: Context): HandlersOf<'document'> {
  const { documents, dialogs, grants, recent, recovery, desktop } = context

  const remember = async (path: string) => {
    grants.grant(path)
    await recent.add(path)
    await desktop.refreshRecent()
  }

  const read = async (path: string) => {
    const outcome = await documents.read(path)
    if (outcome.kind === 'opened') await remember(path)
    return outcome
  }

  const save = async (path: string, text: string, expected: string | null, recoveryId: string | null) => {
    const outcome = await documents.save(path, text, expected)
    if (outcome.kind === 'saved' && recoveryId !== null) await recovery.discard(recoveryId)
    return outcome
  }

  return {
    'document.open': async () => {
      const path = await dialogs.openDocument()
      return path === null ? { kind: 'cancelled' } : read(path)
    },

    'document.read': async ({ path }) => (grants.has(path) ? read(path) : notGranted(path)),

    'document.save': async ({ path, text, expectedRevision, recoveryId }) =>
      grants.has(path) ? save(path, text, expectedRevision, recoveryId) : notGranted(path),

    'document.saveAs': async ({ suggestedName, text, recoveryId }) => {
      const path = await dialogs.saveDocument(withExtension(suggestedName))
      if (path === null) return { kind: 'cancelled' }
      // The dialog has asked before naming an existing file.
      const outcome = await save(path, text, null, recoveryId)
      if (outcome.kind === 'conflict') throw new Error('A save that expects nothing cannot conflict.')
      if (outcome.kind === 'saved') await remember(path)
      return outcome
    },
  }
}
