import { applyPatches, type Patch } from 'immer'
import type { Change } from './operations/index.ts'
import type { Document } from './schema.ts'

/** Steps kept for undo. Patches of one step are small; 500 of them are a long working day. */
export const MAX_STEPS = 500

interface Step {
  readonly label: string
  /** Steps in a row with the same key become one: typing in a field is undone as a whole. */
  readonly mergeKey: string | null
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
}

export interface History {
  readonly document: Document
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export const startHistory = (document: Document): History => ({ document, done: [], undone: [] })

/** Adds a change. A change that changes nothing is no step, and keeps what can be redone. */
export function commit(
  history: History,
  label: string,
  change: Change,
  mergeKey: string | null = null,
): History {
  if (change.patches.length === 0) return history
  const last = history.done.at(-1)
  if (last && mergeKey !== null && last.mergeKey === mergeKey && history.undone.length === 0) {
    const merged: Step = {
      label,
      mergeKey,
      patches: [...last.patches, ...change.patches],
      inverse: [...change.inverse, ...last.inverse],
    }
    return { document: change.document, done: [...history.done.slice(0, -1), merged], undone: [] }
  }
  const step: Step = { label, mergeKey, patches: change.patches, inverse: change.inverse }
  return { document: change.document, done: [...history.done, step].slice(-MAX_STEPS), undone: [] }
}

/** Ends a run of merged steps: the next change starts a step of its own. */
export function seal(history: History): History {
  const last = history.done.at(-1)
  if (!last || last.mergeKey === null) return history
  return { ...history, done: [...history.done.slice(0, -1), { ...last, mergeKey: null }] }
}

export function undo(history: History): History {
  const step = history.done.at(-1)
  if (!step) return history
  return {
    document: applyPatches(history.document, [...step.inverse]),
    done: history.done.slice(0, -1),
    undone: [...history.undone, step],
  }
}

export function redo(history: History): History {
  const step = history.undone.at(-1)
  if (!step) return history
  return {
    document: applyPatches(history.document, [...step.patches]),
    done: [...history.done, step],
    undone: history.undone.slice(0, -1),
  }
}

/** What the next undo and redo would take back or bring again, for menus. */
export const undoLabel = (history: History): string | null => history.done.at(-1)?.label ?? null
export const redoLabel = (history: History): string | null => history.undone.at(-1)?.label ?? null
