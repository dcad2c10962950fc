import type { Question } from '../../commands/lifecycle/ask.ts'
import type { LeaveAnswer } from '../../commands/lifecycle/documents.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'

type Payload = Question<LeaveAnswer> & { readonly name: string }

export function UnsavedDialog({ payload }: { readonly payload: unknown }) {
  const { name, answer } = payload as Payload
  return (
    <Dialog
      title={`Save the changes to “${name}”?`}
      lead="They are lost when you do not save them."
      size="sm"
      role="alertdialog"
      onClose={() => answer('cancel')}
      footer={
        <>
          <Button look="quiet" onClick={() => answer('cancel')}>
            Cancel
          </Button>
          <Button look="danger" onClick={() => answer('discard')}>
            Discard changes
          </Button>
          <Button look="primary" data-autofocus onClick={() => answer('save')}>
            Save
          </Button>
        </>
      }
    />
  )
}
