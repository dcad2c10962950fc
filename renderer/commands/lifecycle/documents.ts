/** Which drawing is on the desk: new, open, recent, example, recover, an earlier version. */
import { decode, describeOpenError } from '../../../shared/document/codec.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import type { Workbench } from '../../state/workbench.ts'
import { isDirty } from '../define.ts'
import { ask } from './ask.ts'
import { adopt, putOnDesk, tellFailure } from './desk.ts'
import { saveDocument } from './save.ts'

export type LeaveAnswer = 'save' | 'discard' | 'cancel'

/** Asks about unsaved changes. True: the drawing on the desk may go. */
export async function mayLeave(bench: Workbench): Promise<boolean> {
  const { store } = bench
  const studio = store.getState()
  const { document } = studio.history
  if (!isDirty(studio)) return true
  const answer = await ask<LeaveAnswer>(bench, 'unsaved-changes', { name: document.settings.name }, 'cancel')
  if (answer === 'save') return saveDocument(bench)
  return answer === 'discard'
}

export async function newDocument(bench: Workbench): Promise<void> {
  if (await mayLeave(bench)) await putOnDesk(bench, emptyDocument())
}

export async function openDocument(bench: Workbench): Promise<void> {
  if (!(await mayLeave(bench))) return
  const reply = await bench.host.request('document.open', {})
  if (reply.kind === 'failed') tellFailure(bench, reply)
  if (reply.kind === 'opened') await adopt(bench, reply)
}

/** Opens a file that the user chose before: recent list, double click, command line. */
export async function openPath(bench: Workbench, path: string): Promise<void> {
  if (!(await mayLeave(bench))) return
  const reply = await bench.host.request('document.read', { path })
  if (reply.kind === 'failed') tellFailure(bench, reply)
  else await adopt(bench, reply)
}

/** An example is a start: saving it asks where to. */
export async function openExample(bench: Workbench, name: string, text: string): Promise<void> {
  if (!(await mayLeave(bench))) return
  const decoded = decode(text)
  if (decoded.ok) await putOnDesk(bench, decoded.value)
  else
    bench.store
      .getState()
      .actions.notify({ tone: 'error', text: `The example "${name}": ${describeOpenError(decoded.error)}` })
}

/** Brings back what a journal holds. It counts as unsaved; its file, if it had one, stays as it is until saved. */
export async function recover(bench: Workbench, id: string): Promise<void> {
  const { host, store } = bench
  const { notify } = store.getState().actions
  if (!(await mayLeave(bench))) return
  const journal = await host.request('recovery.read', { id })
  if (journal.kind === 'failed') return tellFailure(bench, journal)
  const decoded = decode(journal.text)
  if (!decoded.ok) {
    const text = `"${journal.name}" could not be recovered. ${describeOpenError(decoded.error)}`
    return notify({ tone: 'error', text })
  }
  const onDisk = journal.path === null ? null : await host.request('document.read', { path: journal.path })
  const there = onDisk?.kind === 'opened' ? onDisk : null
  const saved = there === null ? null : decode(there.text)
  await putOnDesk(bench, decoded.value, {
    path: there?.path ?? null,
    revision: there?.revision ?? null,
    saved: saved?.ok ? saved.value : emptyDocument(),
    recoveryId: id,
  })
  notify({ tone: 'success', text: `Recovered "${journal.name}". Save it to keep it.` })
}

/** Puts an earlier state of the file on the desk, as a change that is not saved yet. */
export async function restoreVersion(bench: Workbench, id: string): Promise<void> {
  const { host, store } = bench
  const { path, revision, saved } = store.getState().file
  if (path === null || !(await mayLeave(bench))) return
  const version = await host.request('versions.read', { path, id })
  if (version.kind === 'failed') return tellFailure(bench, version)
  const decoded = decode(version.text)
  if (!decoded.ok) {
    const text = `The earlier version was not opened. ${describeOpenError(decoded.error)}`
    return store.getState().actions.notify({ tone: 'error', text })
  }
  await putOnDesk(bench, decoded.value, { path, revision, saved })
  store
    .getState()
    .actions.notify({ tone: 'info', text: 'This is an earlier version. Save it to go back to it.' })
}
