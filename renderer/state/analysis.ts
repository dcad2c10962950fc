import type { CostReport, Total } from '../../shared/cost/report.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { Finding } from '../../shared/rules/finding.ts'

/** What the worker sends back: plain data about one state of the document. */
export interface Snapshot {
  /** The very document that was analysed: compare by identity to know whether it is stale. */
  readonly document: Document
  readonly findings: readonly Finding[]
  /** `byNode` and `byCategory` are Maps; structured clone keeps them. */
  readonly cost: CostReport
  /** Worst finding that speaks, and how many, by node id. */
  readonly badges: ReadonlyMap<string, { readonly severity: Finding['severity']; readonly count: number }>
  readonly costByNode: ReadonlyMap<string, Total>
  /** What the drawing implies and nobody drew: "Implied VPC 10.0.0.0/16 with 2 AZs". */
  readonly implied: readonly {
    readonly id: string
    readonly title: string
    readonly name: string
    readonly parentId: string | null
    /** Drawn nodes that need it, and stand in it as far as they stand anywhere. */
    readonly wantedBy: readonly string[]
  }[]
  /** AZ lanes and ranges of VPCs and tiers, by node id, for the canvas. */
  readonly lanes: ReadonlyMap<string, { readonly azCount: number; readonly cidrs: readonly string[] }>
  /** Milliseconds in the worker. */
  readonly tookMs: number
}
