import { encode } from '../../../shared/document/codec.ts'
import type { Workbench } from '../../state/workbench.ts'
import { isDirty, messageOf } from '../define.ts'

/** Quiet time before a change is written to the recovery journal. The user's own file is never touched. */
export const JOURNAL_DELAY_MS = 1000

/** Keeps a journal of unsaved changes, so that a crash costs a second of work. Returns what ends it. */
export function keepJournal({ store, host }: Pick<Workbench, 'store' | 'host'>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let told = false
  const cancel = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  // Silence here would be a promise of safety that is not kept; saying it at every keystroke would help nobody.
  const tell = (text: string) => {
    if (told) return
    told = true
    store.getState().actions.notify({
      tone: 'warning',
      text: `Unsaved changes are not protected against a crash: ${text} Save to keep them.`,
    })
  }
  const write = async () => {
    timer = null
    const { history, file } = store.getState()
    const { document } = history
    const reply = await host.request('recovery.write', {
      id: file.recoveryId,
      path: file.path,
      name: document.settings.name,
      nodes: Object.keys(document.nodes).length,
      text: encode(document),
    })
    if (reply.kind === 'failed') tell(`${reply.message} ${reply.whatToDo}`)
    // Saved while the journal was being written: it would outlive what it protects.
    const now = store.getState()
    if (now.file.recoveryId === file.recoveryId && !isDirty(now))
      await host.request('recovery.discard', { id: file.recoveryId })
  }
  const stop = store.subscribe((studio, before) => {
    const same = studio.history.document === before.history.document && studio.file === before.file
    if (same) return
    cancel()
    if (!isDirty(studio)) return
    timer = setTimeout(
      () => write().catch((cause: unknown) => tell(`${messageOf(cause)}.`)),
      JOURNAL_DELAY_MS,
    )
  })
  return () => {
    cancel()
    stop()
  }
}
