import type { StoreApi } from 'zustand/vanilla'
import type { Studio } from '../state/types.ts'

export type BottomTab = 'problems' | 'cost'

/** The tab under the canvas; null while both are closed. With both open, as on the first start, problems are in front. */
export function bottomTab({ panels }: Pick<Studio, 'panels'>): BottomTab | null {
  if (panels.problems) return 'problems'
  return panels.cost ? 'cost' : null
}

/** Shows one tab, or closes the panel. */
export function showBottom(store: StoreApi<Studio>, tab: BottomTab | null): void {
  const { actions, panels } = store.getState()
  actions.patch({ panels: { ...panels, problems: tab === 'problems', cost: tab === 'cost' } })
}
