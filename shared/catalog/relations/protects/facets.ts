import type { Value } from '../../cfn.ts'

export interface ProtectsFacets {
  /** AWS WAF or Shield Advanced → what it guards. */
  protects: {
    out:
      | {
          readonly guard: 'web-acl'
          readonly scope: 'REGIONAL' | 'CLOUDFRONT'
          readonly arn: Value<string>
        }
      | { readonly guard: 'shield' }
    in: {
      /** What requests come through; a distribution names its web ACL itself. */
      readonly kind: 'distribution' | 'regional'
      readonly arn: Value<string>
      /** Why AWS WAF does not take it; null: it does. */
      readonly refusesWebAcl: string | null
      /** Why Shield Advanced does not take it; null: it does. */
      readonly refusesShield: string | null
      /** What must be there before AWS WAF can be told of it: the stage of an API. */
      readonly ready: readonly string[]
    }
    handle: {
      /** For distributions; null: the guard is no web ACL, or is attached by the connection. */
      readonly webAclArn: Value<string> | null
    }
  }
}
