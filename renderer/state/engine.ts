import type { Advice, OpenDecision } from '../../shared/advisor/advise.ts'
import type { JsonObject } from '../../shared/base/json.ts'
import type { CostReport, Total } from '../../shared/cost/report.ts'
import type { Operation } from '../../shared/document/operations/index.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { ExplainTarget, Explanation } from '../../shared/exporters/explain.ts'
import type { ExportFile } from '../../shared/exporters/exportFile.ts'
import type { Finding } from '../../shared/rules/finding.ts'

export type { ExportFile } from '../../shared/exporters/exportFile.ts'

/** A document with some operations applied, checked and priced; nothing of it has happened yet. */
export interface Preview {
  readonly findings: readonly Finding[]
  readonly cost: CostReport
}

export type ExportTarget = 'cloudformation' | 'cli' | 'cost' | 'all'

/** What a node or connection causes. */
export interface Explained extends Explanation {
  /** False: something in the drawing keeps it from being exported, so that what stands here may be a default. */
  readonly exportable: boolean
}

export interface AdviceQuestion {
  readonly node: string
  /** null: the first one that arises. */
  readonly decision: string | null
  /** What the user says; what is left out is read from the drawing. */
  readonly criteria: JsonObject
}

export interface Advised {
  /** The decisions that arise for the node. Empty: there is none to take. */
  readonly open: readonly OpenDecision[]
  readonly advice: Advice | null
}

/** The analysis worker as the rest of the studio sees it. All requests but `total` speak about the document as it is now. */
export interface Engine {
  /** Rejects, with a sentence for the user, when an operation is refused or the worker has failed. */
  preview(operations: readonly Operation[]): Promise<Preview>
  /** Rejects, with a sentence for the user, when the document cannot be exported as it stands. */
  exportFiles(target: ExportTarget): Promise<readonly ExportFile[]>
  /**
   * What a node or connection causes, as lines of the exported files; of the script only with `commands`, since it takes
   * the longest to print. Rejects when the worker has failed.
   */
  explain(target: ExplainTarget, commands: boolean): Promise<Explained>
  /** Monthly cost of another drawing, such as an example. Rejects when the worker has failed. */
  total(document: Document): Promise<Total>
  /** Answers a decision about a node, each choice with a drawing and its price. Rejects with a sentence for the user. */
  advise(question: AdviceQuestion): Promise<Advised>
  dispose(): void
}
