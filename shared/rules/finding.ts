import type { ConfigPath } from '../document/operations/path.ts'
import type { Fix, Pillar, Severity } from './define.ts'

/** One thing to look at. Plain data: it crosses from the worker to the window. */
export interface Finding {
  /** Stable while the fault stays: rule, node, edge and path. */
  readonly key: string
  readonly ruleId: string
  readonly title: string
  readonly severity: Severity
  readonly pillar: Pillar
  readonly node: string | null
  readonly edge: string | null
  readonly path: ConfigPath
  readonly message: string
  readonly advice: string
  readonly why: string
  readonly docs: string | null
  readonly fix: Fix | null
  readonly cannotTell: boolean
  /** Silenced in the document, with the reason given there; null: it speaks. */
  readonly suppressed: string | null
}
