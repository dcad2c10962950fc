import type { Value } from '../../cfn.ts'

export interface ReplicatesFacets {
  /** Data → a copy of it that follows. */
  replicates: {
    out: {
      readonly kind: 'bucket'
      readonly versioning: boolean
      readonly region: string
      readonly encrypted: boolean
      readonly locked: boolean
    }
    in: {
      readonly kind: 'bucket'
      readonly versioning: boolean
      readonly locked: boolean
      readonly region: string
      readonly bucketArn: Value<string>
      /** Key of the copy; null: none, or AWS's own. */
      readonly keyArn: Value<string> | null
    }
    handle: {
      readonly bucketArn: Value<string>
      readonly keyArn: Value<string> | null
      readonly prefix: string
      readonly storageClass:
        | 'STANDARD_IA'
        | 'ONEZONE_IA'
        | 'GLACIER_IR'
        | 'GLACIER'
        | 'DEEP_ARCHIVE'
        | 'INTELLIGENT_TIERING'
        | null
      readonly deleteMarkers: boolean
      readonly timeControl: boolean
    }
  }
}
