import type { Value } from '../../cfn.ts'

export interface LinksFacets {
  /** File system → the bucket whose objects it shows as files. */
  links: {
    out: {
      readonly fileSystemId: Value<string>
      /** False: its files last no longer than its servers, and what is not written back is lost with them. */
      readonly persistent: boolean
    }
    in: {
      readonly bucketName: Value<string>
      /** The role that reads and writes is made with the link, so no key's policy can name it beforehand. */
      readonly ownKey: boolean
    }
    handle: { readonly bucketName: Value<string> }
  }
}
