import { DocumentForm } from '../inspector/DocumentForm.tsx'
import { Dialog } from '../parts/Dialog.tsx'

export function DocumentDialog() {
  return (
    <Dialog title="This drawing" size="sm">
      <DocumentForm />
    </Dialog>
  )
}
