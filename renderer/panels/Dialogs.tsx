import { type ComponentType, lazy, Suspense } from 'react'
import { useStudio } from '../state/store.ts'
import type { DialogName } from '../state/types.ts'
import { AboutDialog } from './dialogs/AboutDialog.tsx'
import { CommandPalette } from './dialogs/CommandPalette.tsx'
import { ConflictDialog } from './dialogs/ConflictDialog.tsx'
import { ConnectDialog } from './dialogs/ConnectDialog.tsx'
import { DocumentDialog } from './dialogs/DocumentDialog.tsx'
import { RecoveryDialog } from './dialogs/RecoveryDialog.tsx'
import { ShortcutsDialog } from './dialogs/ShortcutsDialog.tsx'
import { UnsavedDialog } from './dialogs/UnsavedDialog.tsx'
import { VersionsDialog } from './dialogs/VersionsDialog.tsx'

// Each brings the engine's exporters or rules along, which the first frame does not need.
const ExportDialog = lazy(() =>
  import('./dialogs/ExportDialog.tsx').then((it) => ({ default: it.ExportDialog })),
)
const WelcomeDialog = lazy(() =>
  import('./dialogs/WelcomeDialog.tsx').then((it) => ({ default: it.WelcomeDialog })),
)

const DIALOGS: Readonly<Record<DialogName, ComponentType<{ readonly payload: unknown }>>> = {
  about: AboutDialog,
  'command-palette': CommandPalette,
  'connect-choice': ConnectDialog,
  'document-settings': DocumentDialog,
  export: ExportDialog,
  recovery: RecoveryDialog,
  'save-conflict': ConflictDialog,
  shortcuts: ShortcutsDialog,
  'unsaved-changes': UnsavedDialog,
  versions: VersionsDialog,
  welcome: WelcomeDialog,
}

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useStudio((studio) => studio.dialog)
  if (!dialog) return null
  const Open = DIALOGS[dialog.name]
  return (
    <Suspense>
      <Open payload={dialog.payload} />
    </Suspense>
  )
}
