import type { Workbench } from '../../state/workbench.ts'
import { messageOf } from '../define.ts'
import { runCommand } from '../run.ts'
import { keepJournal } from './autosave.ts'
import { mayLeave, openPath } from './documents.ts'
import { reportWindowState } from './windowState.ts'

/** Ties the desk to its host: menu, files from outside, closing, journal, title. Returns what unties it. */
export function attachHost(bench: Workbench): () => void {
  const { host } = bench
  let opening = false
  const ends = [
    host.on('command', ({ id }) => void runCommand(bench, id)),
    host.on('openFile', ({ path }) => {
      opening = true
      void guarded(bench, () => openPath(bench, path))
    }),
    host.on('closeRequested', () => void guarded(bench, () => answerClose(bench))),
    keepJournal(bench),
    reportWindowState(bench),
  ]
  void guarded(bench, () => greet(bench, () => opening))
  return () => {
    for (const end of ends) end()
  }
}

/** The first thing the user sees: work to be rescued, else the welcome, unless a file is being opened. */
async function greet({ host, store }: Workbench, opening: () => boolean): Promise<void> {
  const journals = await host.request('recovery.list', {})
  const { settings } = await host.request('settings.get', {})
  const { dialog, actions, history } = store.getState()
  if (dialog !== null || opening() || history.done.length > 0) return
  if (journals.length > 0) actions.setDialog({ name: 'recovery' })
  else if (!settings.welcomeDismissed) actions.setDialog({ name: 'welcome' })
}

async function answerClose(bench: Workbench): Promise<void> {
  const { host, store } = bench
  const close = await mayLeave(bench)
  if (close) await host.request('recovery.discard', { id: store.getState().file.recoveryId })
  await host.request('window.answerClose', { close })
}

/** A fault on the way becomes a notice, never silence. */
async function guarded({ store }: Workbench, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    store.getState().actions.notify({ tone: 'error', text: messageOf(cause) })
  }
}
