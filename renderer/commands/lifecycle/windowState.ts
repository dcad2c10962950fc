import { type CommandId, commandIds } from '../../../shared/commands.ts'
import type { RequestInput } from '../../../shared/ipc/contract.ts'
import type { Studio } from '../../state/types.ts'
import type { Workbench } from '../../state/workbench.ts'
import { isDirty, messageOf } from '../define.ts'
import { behaviourOf } from '../registry.ts'

const SHOWN = ['history', 'file', 'selection', 'panels', 'theme', 'minimap', 'grid'] as const

/** What title bar and menu show for this state. */
export function windowState(studio: Studio): RequestInput<'window.state'> {
  const having = (test: (id: CommandId) => boolean) => commandIds.filter(test)
  return {
    documentName: studio.history.document.settings.name,
    path: studio.file.path,
    dirty: isDirty(studio),
    disabled: having((id) => behaviourOf(id).when?.(studio) === false),
    checked: having((id) => behaviourOf(id).checked?.(studio) === true),
  }
}

/** Tells the host when one of them changes, once per round of changes. Returns what ends it. */
export function reportWindowState({ store, host }: Workbench): () => void {
  let sent = ''
  let queued = false
  const report = () => {
    queued = false
    const state = windowState(store.getState())
    const text = JSON.stringify(state)
    if (text === sent) return
    sent = text
    host.request('window.state', state).catch((cause: unknown) => {
      store
        .getState()
        .actions.notify({ tone: 'warning', text: `The menu may be out of date: ${messageOf(cause)}` })
    })
  }
  const later = () => {
    if (queued) return
    queued = true
    queueMicrotask(report)
  }
  later()
  return store.subscribe((now, before) => {
    // A drag changes the state sixty times a second, and nothing that a menu shows.
    if (SHOWN.some((key) => now[key] !== before[key])) later()
  })
}
