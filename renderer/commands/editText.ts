import type { RequestInput } from '../../shared/ipc/contract.ts'
import type { Workbench } from '../state/workbench.ts'

type TextAction = RequestInput<'window.editText'>['action']

const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]'

/** Whether an element takes what is typed, so that keys belong to it first. */
export const isTyping = (element: Element | null): boolean => element?.matches(TYPING) ?? false

/**
 * A menu item such as Undo or Delete means the text when a field has the focus, and the drawing when not. True: it was
 * the text's.
 */
export async function editsText({ host }: Workbench, action: TextAction): Promise<boolean> {
  if (!isTyping(document.activeElement)) return false
  await host.request('window.editText', { action })
  return true
}
