import type { CommandId } from '../../shared/commands.ts'
import type { RequestInput, RequestOutput } from '../../shared/ipc/contract.ts'
import type { Theme } from '../../shared/ipc/settings.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Grants } from '../grants.ts'
import type { Documents } from '../storage/documents.ts'
import type { RecentFiles } from '../storage/recentFiles.ts'
import type { Recovery } from '../storage/recovery.ts'
import type { SettingsStore } from '../storage/settings.ts'
import type { Versions } from '../storage/versions.ts'

/** What the handlers work with. They import nothing of Electron themselves, so they run in a test as they are. */
export type Context = Readonly<{
  documents: Documents
  versions: Versions
  recovery: Recovery
  settings: SettingsStore
  recent: RecentFiles
  grants: Grants
  dialogs: Dialogs
  desktop: Readonly<{
    info: () => RequestOutput<'app.info'>
    openInBrowser: (url: string) => Promise<void>
    setTheme: (theme: Theme) => void
    setMenu: (state: { disabled: readonly CommandId[]; checked: readonly CommandId[] }) => void
    refreshRecent: () => Promise<void>
    painted: () => void
    showState: (state: Pick<RequestInput<'window.state'>, 'documentName' | 'path' | 'dirty'>) => void
    close: () => void
    answerClose: (close: boolean) => void
    editText: (action: RequestInput<'window.editText'>['action']) => void
  }>
}>

/** The answer to a path that the user never pointed at. */
export const notGranted = (path: string) =>
  ({
    kind: 'failed',
    reason: 'not-granted',
    message: `${path} was not chosen in a dialog, on the command line or from the recent files.`,
    whatToDo: 'Open it with File > Open.',
  }) as const
