import type { Finding } from '../../../shared/rules/finding.ts'
import type { StudioActions } from '../../state/types.ts'
import { showTab } from '../inspector/tab.ts'

/** Shows what a finding is about: on the canvas, and down to the setting where it names one. */
export function goTo(actions: StudioActions, { node, edge, path }: Finding): void {
  if (edge !== null) actions.reveal({ edge })
  else if (node !== null) actions.reveal({ node })
  if (path.length === 0) return
  showTab('settings')
  const form = edge === null ? `node-${node}` : `edge-${edge}`
  // After the inspector has turned to it. A section that the user has closed keeps its content out of reach.
  setTimeout(() => {
    const field = document.getElementById([form, ...path].join('-'))
    field?.scrollIntoView?.({ block: 'center' })
    field?.focus({ preventScroll: true })
  }, 60)
}
