import type { Value } from '../../cfn.ts'

/** One metric that AWS measures by itself, with what to start an alarm from. */
export interface Metric {
  /** Short, unique within the component: `cpu`. */
  readonly key: string
  readonly title: string
  readonly namespace: string
  readonly name: string
  readonly dimensions: readonly { readonly Name: string; readonly Value: Value<string> }[]
  /** As CloudWatch writes it: `Average`, `Sum`, `Maximum`, `p99`. */
  readonly statistic: string
  /** For people: "%", "requests", "seconds". */
  readonly unit: string
  readonly periodSeconds: 60 | 300
  /** Whether an alarm on the component as a whole watches it, unless it is told what to watch. */
  readonly usual: boolean
  readonly alarm: {
    readonly when: 'above' | 'below'
    /** A figure to start from; only whoever knows the load can say what is too much. */
    readonly threshold: number
    /** What silence means: a counter that counts nothing sends nothing. */
    readonly missing: 'breaching' | 'ignore' | 'missing' | 'notBreaching'
  }
}

export interface MonitorsFacets {
  /** Alarm or dashboard → anything with metrics. */
  monitors: {
    out: { readonly observer: 'alarm' | 'dashboard' }
    in: {
      readonly metrics: readonly Metric[]
      /** True: its metrics are told apart by the name of the cluster that it stands in as well. */
      readonly byCluster: boolean
      /** Where its output goes; null: it has no log group of its own. */
      readonly logGroup: Value<string> | null
    }
    handle: {
      /** All that there are, with every dimension. */
      readonly metrics: readonly Metric[]
      readonly logGroup: Value<string> | null
      /** Part of the logical ids of what is made for it. */
      readonly logicalName: string
    }
  }
}
