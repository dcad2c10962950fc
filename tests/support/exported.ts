import { analyze, exportBlockers, exportContext } from '../../shared/analysis.ts'
import type { Document } from '../../shared/document/schema.ts'
import { exportFiles } from '../../shared/exporters/index.ts'
import { facts } from '../../shared/facts/facts.ts'
import { TODAY } from './fixtures.ts'

/** Everything that a drawing exports: text by file name. Throws when an error in the drawing forbids the export. */
export function exported(document: Document): ReadonlyMap<string, string> {
  const analysis = analyze(document, facts, { today: TODAY })
  const blockers = exportBlockers(analysis.findings)
  if (blockers.length > 0) throw new Error(blockers.map(({ message }) => message).join('\n'))
  const { input, about } = exportContext(document, analysis, facts, TODAY)
  const made = exportFiles('all', input, about)
  if (!made.ok) throw new Error(made.error.map(({ what, message }) => `${what}: ${message}`).join('\n'))
  return new Map(made.value.map(({ name, text }) => [name, text]))
}
