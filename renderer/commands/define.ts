import { sameJson } from '../../shared/base/json.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { Studio } from '../state/types.ts'
import type { Workbench } from '../state/workbench.ts'

/** What a command of the table does. Its name, title and keys are the table's (shared/commands.ts). */
export interface Behaviour {
  /** Whether it has an effect now; absent: always. Cheap, since it is asked at every change of the state. */
  when?(studio: Studio): boolean
  /** For checkbox and radio items. */
  checked?(studio: Studio): boolean
  /** Its keys work also while the user types in a field. */
  readonly inFields?: true
  /**
   * The browser does this by itself and tells the page by an event (copy, cut, paste): its keys are left alone, and
   * `run` serves the menu.
   */
  readonly native?: true
  run(bench: Workbench): void | Promise<void>
}

export const documentOf = (studio: Studio) => studio.history.document

export function hasNodes(studio: Studio): boolean {
  for (const _ in studio.history.document.nodes) return true
  return false
}

const compared = new WeakMap<Document, { readonly saved: Document; readonly dirty: boolean }>()

/**
 * Whether there is something to save. Undoing everything leaves another object with the same content; comparing is
 * cheap, since the two share whatever was never touched.
 */
export function isDirty({ history: { document }, file: { saved } }: Studio): boolean {
  if (document === saved) return false
  const known = compared.get(document)
  if (known?.saved === saved) return known.dirty
  const dirty = !sameJson(document, saved)
  compared.set(document, { saved, dirty })
  return dirty
}

export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))
