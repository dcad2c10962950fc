import { decode, describeOpenError } from '../../../shared/document/codec.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { Failed, RequestOutput } from '../../../shared/ipc/contract.ts'
import type { FileState } from '../../state/types.ts'
import type { Workbench } from '../../state/workbench.ts'

type Opened = Extract<RequestOutput<'document.open'>, { kind: 'opened' }>

export function tellFailure({ store }: Workbench, failure: Failed): void {
  store.getState().actions.notify({ tone: 'error', text: `${failure.message} ${failure.whatToDo}` })
}

/** Puts a drawing on the desk in place of the one there, which the user has agreed to let go. */
export async function putOnDesk(
  { store, host, canvas }: Workbench,
  document: Document,
  file: Partial<FileState> = {},
): Promise<void> {
  const left = store.getState().file.recoveryId
  store.getState().actions.load(document, file)
  store.getState().actions.setDialog(null)
  requestAnimationFrame(() => canvas.current?.fit())
  if (file.recoveryId !== left) await host.request('recovery.discard', { id: left })
}

/** A file that cannot be read leaves the desk, and the file, as they are. */
export async function adopt(bench: Workbench, opened: Opened): Promise<boolean> {
  const decoded = decode(opened.text)
  if (!decoded.ok) {
    const text = `${opened.name} was not opened. ${describeOpenError(decoded.error)}`
    bench.store.getState().actions.notify({ tone: 'error', text })
    return false
  }
  await putOnDesk(bench, decoded.value, { path: opened.path, revision: opened.revision })
  return true
}
