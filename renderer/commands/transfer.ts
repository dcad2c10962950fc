/** The clipboard on the desk: from the selection to text and back. */

import { componentOf } from '../../shared/catalog/index.ts'
import type { Workbench } from '../state/workbench.ts'
import { type Fragment, fragmentOf, paste, readFragment, writeFragment } from './clipboard.ts'
import { documentOf } from './define.ts'

export { fragmentOf } from './clipboard.ts'

let last: string | null = null

/** What was last copied here; null before anything was. */
export const copyText = (): string | null => last

/** The selected nodes as text; null when none are selected. */
export function copySelection({ store }: Pick<Workbench, 'store'>): string | null {
  const studio = store.getState()
  if (studio.selection.nodes.length === 0) return null
  last = writeFragment(fragmentOf(documentOf(studio), studio.selection.nodes))
  return last
}

/** False: the text is none of ours. */
export function pasteText(bench: Pick<Workbench, 'store'>, text: string): boolean {
  const read = readFragment(text)
  if (read === null) return false
  const { actions, selection, history } = bench.store.getState()
  if (!read.ok) actions.notify({ tone: 'error', text: read.error })
  else {
    const [only, ...others] = selection.nodes
    const node = only === undefined || others.length > 0 ? undefined : history.document.nodes[only]
    const holds = node !== undefined && componentOf(node.type)?.container !== undefined
    // Pasting right after copying a container means beside it, not into itself.
    const into = holds && only !== undefined && !Object.hasOwn(read.value.nodes, only) ? only : null
    insert(bench, read.value, into, 'Paste')
  }
  return true
}

export function insert(
  { store }: Pick<Workbench, 'store'>,
  fragment: Fragment,
  into: string | null,
  label: string,
): void {
  const studio = store.getState()
  const pasted = paste(documentOf(studio), fragment, into)
  if (!pasted.ok) studio.actions.notify({ tone: 'error', text: pasted.error })
  else if (studio.actions.change(label, pasted.value.operations))
    studio.actions.select({ nodes: pasted.value.roots })
}
