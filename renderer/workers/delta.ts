import type { Document } from '../../shared/document/schema.ts'

const COLLECTIONS = ['nodes', 'edges', 'scenes', 'suppressions', 'rates'] as const
type Collection = (typeof COLLECTIONS)[number]

/** The difference of two documents, record by record. */
export interface DocumentDelta {
  /** The document as it is without its collections. */
  readonly settings: Document['settings']
  readonly set: { readonly [Name in Collection]: Partial<Document[Name]> }
  readonly removed: { readonly [Name in Collection]: readonly string[] }
}

/** Compares by identity, which editing keeps for every record that it does not touch: microseconds for a thousand nodes. */
export function deltaBetween(before: Document, after: Document): DocumentDelta {
  const set: Record<string, Record<string, unknown>> = {}
  const removed: Record<string, string[]> = {}
  for (const name of COLLECTIONS) {
    const was: Readonly<Record<string, unknown>> = before[name]
    const is: Readonly<Record<string, unknown>> = after[name]
    set[name] = {}
    removed[name] = []
    if (was === is) continue
    for (const key in is) if (is[key] !== was[key]) set[name][key] = is[key]
    for (const key in was) if (!Object.hasOwn(is, key)) removed[name].push(key)
  }
  return { settings: after.settings, set, removed } as unknown as DocumentDelta
}

/** Records that did not change stay the same objects, so that what is remembered about them still holds. */
export function applyDelta(document: Document, delta: DocumentDelta): Document {
  const next: Record<string, unknown> = { ...document, settings: delta.settings }
  for (const name of COLLECTIONS) {
    const gone = delta.removed[name]
    if (gone.length === 0 && Object.keys(delta.set[name]).length === 0) continue
    const records: Record<string, unknown> = { ...document[name], ...delta.set[name] }
    for (const key of gone) delete records[key]
    next[name] = records
  }
  return next as unknown as Document
}
