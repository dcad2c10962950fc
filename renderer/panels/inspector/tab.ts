import { useSyncExternalStore } from 'react'

export type InspectorTab = 'settings' | 'problems' | 'cost' | 'links'

let tab: InspectorTab = 'settings'
const listeners = new Set<() => void>()

/** Opens a tab of the inspector. It stays as one walks from node to node, which is how several are compared. */
export function showTab(next: InspectorTab): void {
  tab = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTab = (): InspectorTab => useSyncExternalStore(subscribe, () => tab)
