import type { Question } from '../../commands/lifecycle/ask.ts'
import type { Conflict, ConflictAnswer } from '../../commands/lifecycle/save.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { when } from '../parts/time.ts'
import css from './dialogs.module.css'

type Payload = Question<ConflictAnswer> & { readonly conflict: Conflict }

/** Somebody else changed the file. Nothing has been written; the user decides. */
export function ConflictDialog({ payload }: { readonly payload: unknown }) {
  const { conflict, answer } = payload as Payload
  const { onDisk, path } = conflict
  const deleted = onDisk.state === 'deleted'
  return (
    <Dialog
      title={deleted ? 'The file is gone' : 'The file was changed by something else'}
      lead={
        deleted
          ? 'It was moved or deleted since you opened it. Nothing has been written.'
          : `It was changed on ${when(onDisk.modifiedAt)}, after you opened it. Nothing has been written.`
      }
      role="alertdialog"
      onClose={() => answer('cancel')}
      footer={
        <>
          <Button look="quiet" onClick={() => answer('cancel')}>
            Cancel
          </Button>
          {!deleted && (
            <Button look="danger" onClick={() => answer('reload')}>
              Reload, lose my changes
            </Button>
          )}
          <Button onClick={() => answer('save-as')}>Save As…</Button>
          <Button look="primary" data-autofocus onClick={() => answer('overwrite')}>
            {deleted ? 'Save here again' : 'Keep mine'}
          </Button>
        </>
      }
    >
      <p className={css.path}>{path}</p>
      {!deleted && (
        <p className={css.note}>
          “Keep mine” replaces what is there now; it stays among the previous versions.
        </p>
      )}
    </Dialog>
  )
}
