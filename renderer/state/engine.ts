import type { CostReport } from '../../shared/cost/report.ts'
import type { Operation } from '../../shared/document/operations/index.ts'
import type { Finding } from '../../shared/rules/finding.ts'

/** A document with some operations applied, checked and priced; nothing of it has happened yet. */
export interface Preview {
  readonly findings: readonly Finding[]
  readonly cost: CostReport
}

export type ExportTarget = 'cloudformation' | 'cli' | 'cost' | 'all'

export interface ExportFile {
  readonly name: string
  readonly text: string
  readonly executable: boolean
}

/** The analysis worker as the rest of the studio sees it. Both requests speak about the document as it is now. */
export interface Engine {
  /** Rejects, with a sentence for the user, when an operation is refused or the worker has failed. */
  preview(operations: readonly Operation[]): Promise<Preview>
  /** Rejects, with a sentence for the user, when the document cannot be exported as it stands. */
  exportFiles(target: ExportTarget): Promise<readonly ExportFile[]>
  dispose(): void
}
