import type { Value } from '../../cfn.ts'

export interface EncryptsFacets {
  /** Key → data at rest that is encrypted with it. */
  encrypts: {
    out: {
      readonly keyArn: Value<string>
      /** AWS services encrypt data at rest with symmetric keys only. */
      readonly symmetric: boolean
      /** Its copies in other Regions can decrypt what it encrypted. */
      readonly multiRegion: boolean
    }
    in: {
      /**
       * Short names of the services (`secretsmanager`) that use the key on behalf of whoever may use the data, as they do
       * with AWS's own keys.
       */
      readonly via: readonly string[]
      /** Service principals that use the key by themselves: `logs`. */
      readonly services: readonly string[]
    }
    handle: { readonly keyArn: Value<string> }
  }
}
