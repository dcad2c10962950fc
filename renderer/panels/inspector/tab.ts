import { useSyncExternalStore } from 'react'

export type InspectorTab = 'settings' | 'problems' | 'cost' | 'links' | 'code' | 'advice'

/** A choice that stays as one walks from node to node, which is how several are compared. */
function lasting<Choice>(first: Choice) {
  let choice = first
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    set(next: Choice): void {
      choice = next
      for (const listener of listeners) listener()
    },
    use: (): Choice => useSyncExternalStore(subscribe, () => choice),
  }
}

const tab = lasting<InspectorTab>('settings')
const printed = lasting<'template' | 'commands'>('template')

/** Opens a tab of the inspector. */
export const showTab = tab.set
export const useTab = tab.use

/** What the Code tab shows: CloudFormation or the AWS CLI. */
export const showPrinted = printed.set
export const usePrinted = printed.use
