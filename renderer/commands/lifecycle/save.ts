/** Saving, and what can come between. */
import { kebabCase } from '../../../shared/base/text.ts'
import { encode } from '../../../shared/document/codec.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { RequestOutput } from '../../../shared/ipc/contract.ts'
import type { Workbench } from '../../state/workbench.ts'
import { ask } from './ask.ts'
import { adopt, tellFailure } from './desk.ts'

type Saved = Extract<RequestOutput<'document.save'>, { kind: 'saved' }>
export type Conflict = Extract<RequestOutput<'document.save'>, { kind: 'conflict' }>
export type ConflictAnswer = 'overwrite' | 'reload' | 'save-as' | 'cancel'

/** True: the drawing on the desk is on disk. */
export async function saveDocument(bench: Workbench): Promise<boolean> {
  const { path, revision } = bench.store.getState().file
  return path === null ? saveAs(bench) : saveTo(bench, path, revision)
}

async function saveTo(bench: Workbench, path: string, expectedRevision: string | null): Promise<boolean> {
  const { store, host } = bench
  const { document } = store.getState().history
  const { recoveryId } = store.getState().file
  const reply = await host.request('document.save', {
    path,
    text: encode(document),
    expectedRevision,
    recoveryId,
  })
  if (reply.kind === 'saved') return keep(bench, document, reply)
  if (reply.kind === 'conflict') return settleConflict(bench, reply)
  store.getState().actions.notify({
    tone: 'error',
    text: `${reply.message} ${reply.whatToDo}`,
    action: { label: 'Save As…', run: () => void saveAs(bench) },
  })
  return false
}

export async function saveAs(bench: Workbench): Promise<boolean> {
  const { store, host } = bench
  const { document } = store.getState().history
  const { recoveryId } = store.getState().file
  const suggestedName = `${kebabCase(document.settings.name) || 'untitled'}.cantilever`
  const reply = await host.request('document.saveAs', { suggestedName, text: encode(document), recoveryId })
  if (reply.kind === 'saved') return keep(bench, document, reply)
  if (reply.kind === 'failed') tellFailure(bench, reply)
  return false
}

function keep({ store }: Workbench, document: Document, { path, revision, note, name }: Saved): boolean {
  const { actions, file } = store.getState()
  // The drawing may have changed while the disk was busy: what was written is what counts as saved.
  actions.patch({ file: { ...file, path, revision, saved: document } })
  actions.notify(
    note === null ? { tone: 'success', text: `Saved ${name}.` } : { tone: 'warning', text: note },
  )
  return true
}

async function settleConflict(bench: Workbench, conflict: Conflict): Promise<boolean> {
  const { path } = conflict
  const answer = await ask<ConflictAnswer>(bench, 'save-conflict', { conflict }, 'cancel')
  switch (answer) {
    case 'overwrite':
      return saveTo(bench, path, null)
    case 'save-as':
      return saveAs(bench)
    case 'reload': {
      const reply = await bench.host.request('document.read', { path })
      if (reply.kind === 'failed') tellFailure(bench, reply)
      return reply.kind === 'opened' && adopt(bench, reply)
    }
    case 'cancel':
      return false
  }
}
