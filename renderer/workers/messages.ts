import type { CostReport, PricedLine, Total } from '../../shared/cost/report.ts'
import type { Operation } from '../../shared/document/operations/index.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { ExplainTarget } from '../../shared/exporters/explain.ts'
import type { Finding } from '../../shared/rules/finding.ts'
import type { Snapshot } from '../state/analysis.ts'
import type { AdviceQuestion, Advised, Explained, ExportFile, ExportTarget } from '../state/engine.ts'
import type { DocumentDelta } from './delta.ts'
import type { KeyedPatch } from './keyed.ts'

/** Messages cross as JSON text: it is several times cheaper for the window than a structured clone of the same. */
export type ToWorker =
  | {
      readonly kind: 'analyze'
      readonly revision: number
      readonly delta: DocumentDelta
      readonly today: string
    }
  | {
      readonly kind: 'preview'
      readonly request: number
      readonly operations: readonly Operation[]
      readonly today: string
    }
  | {
      readonly kind: 'export'
      readonly request: number
      readonly target: ExportTarget
      readonly today: string
    }
  | {
      readonly kind: 'advise'
      readonly request: number
      readonly question: AdviceQuestion
      readonly today: string
    }
  | {
      readonly kind: 'explain'
      readonly request: number
      readonly target: ExplainTarget
      readonly commands: boolean
      readonly today: string
    }
  /** Of a drawing that is not the open one. */
  | { readonly kind: 'total'; readonly request: number; readonly document: Document }

type Entry<Map> = Map extends ReadonlyMap<string, infer Value> ? Value : never

/** Cost without its lists and tables, which cross as patches. */
export type CostHead = Omit<CostReport, 'lines' | 'byNode' | 'byCategory'> & {
  readonly byCategory: readonly (readonly [string, Total])[]
}

export interface SnapshotPatch {
  readonly cost: CostHead
  readonly findings: KeyedPatch<Finding> | null
  readonly lines: KeyedPatch<PricedLine> | null
  readonly costByNode: KeyedPatch<Total> | null
  readonly badges: KeyedPatch<Entry<Snapshot['badges']>> | null
  readonly lanes: KeyedPatch<Entry<Snapshot['lanes']>> | null
  readonly implied: KeyedPatch<Snapshot['implied'][number]> | null
}

export type PlainCost = Omit<CostReport, 'byNode' | 'byCategory'> & {
  readonly byNode: readonly (readonly [string, Total])[]
  readonly byCategory: readonly (readonly [string, Total])[]
}

export type FromWorker =
  | {
      readonly kind: 'snapshot'
      readonly revision: number
      readonly tookMs: number
      readonly patch: SnapshotPatch
    }
  | {
      readonly kind: 'preview'
      readonly request: number
      readonly findings: readonly Finding[]
      readonly cost: PlainCost
    }
  | { readonly kind: 'export'; readonly request: number; readonly files: readonly ExportFile[] }
  | { readonly kind: 'explain'; readonly request: number; readonly explained: Explained }
  | { readonly kind: 'total'; readonly request: number; readonly total: Total }
  | { readonly kind: 'advise'; readonly request: number; readonly advised: Advised }
  /** `request` null: the analysis itself failed. `message` is for the user. */
  | { readonly kind: 'failed'; readonly request: number | null; readonly message: string }
