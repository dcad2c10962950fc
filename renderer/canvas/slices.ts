import type { DocumentNode } from '../../shared/document/schema.ts'
import { useStudio } from '../state/store.ts'
import type { Selection, Studio } from '../state/types.ts'
import type { Badge } from './describe.ts'

// One set per selection, whoever asks: a hundred cards ask at every change of the state.
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function setOf(ids: readonly string[]): ReadonlySet<string> {
  const known = sets.get(ids)
  if (known) return known
  const made = new Set(ids)
  sets.set(ids, made)
  return made
}

export const isNodeSelected = (selection: Selection, id: string): boolean => setOf(selection.nodes).has(id)
export const isEdgeSelected = (selection: Selection, id: string): boolean => setOf(selection.edges).has(id)

export const useNode = (id: string): DocumentNode | undefined =>
  useStudio((studio) => studio.history.document.nodes[id])

export const useSelected = (id: string): boolean =>
  useStudio((studio) => isNodeSelected(studio.selection, id))

export const useBadge = (id: string): Badge | null =>
  useStudio((studio) => studio.analysis?.badges.get(id) ?? null)

export const useCost = (id: string) => useStudio((studio) => studio.analysis?.costByNode.get(id) ?? null)

export const usePriced = (): boolean => useStudio((studio: Studio) => studio.analysis !== null)
