import type { Value } from '../../cfn.ts'

export interface MirrorsFacets {
  /** Primary cluster of a global database → a secondary one in another Region. */
  mirrors: {
    out: {
      readonly engine: string
      readonly version: string
      readonly region: string
      readonly isPrimary: boolean
      readonly globalCluster: Value<string>
    }
    in: {
      readonly engine: string
      readonly version: string
      readonly region: string
      readonly isSecondary: boolean
    }
    handle: { readonly globalCluster: Value<string> }
  }
}
