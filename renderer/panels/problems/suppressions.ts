import type { Document } from '../../../shared/document/schema.ts'
import type { Finding } from '../../../shared/rules/finding.ts'

/** Ids of what silences a finding in the document: for its node, or everywhere. */
export function suppressionsOf(document: Document, { ruleId, node }: Finding): readonly string[] {
  return Object.entries(document.suppressions)
    .filter(([, item]) => item.rule === ruleId && (item.node === undefined || item.node === node))
    .map(([id]) => id)
}
