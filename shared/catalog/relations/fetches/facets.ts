import type { Value } from '../../cfn.ts'
import type { FetchesConfig } from './config.ts'

export interface FetchesFacets {
  /** CloudFront distribution → the origin from which it fetches what it does not hold. */
  fetches: {
    out: {
      /** For the policy of a bucket: `cloudfront.amazonaws.com` may read on behalf of this distribution alone. */
      readonly distributionArn: Value<string>
    }
    in:
      | {
          /**
           * A private bucket, read through an origin access control. Its policy belongs to the bucket, which allows
           * `s3:GetObject` to the service `cloudfront.amazonaws.com` where `AWS:SourceArn` is `distributionArn`.
           */
          readonly origin: 'bucket'
          /** Regional domain name. */
          readonly domainName: Value<string>
          /** Why CloudFront cannot read it; null: it can. */
          readonly unreachable: string | null
        }
      | {
          readonly origin: 'custom'
          readonly domainName: Value<string>
          readonly protocol: 'http-only' | 'https-only'
          readonly httpPort: number
          readonly httpsPort: number
          /** Put in front of every path: the stage of an API. Empty: none. */
          readonly path: string
          /** Why CloudFront cannot reach it; null: it can. */
          readonly unreachable: string | null
          /** True: it answers only when the Host header is its own name, as API Gateway and function URLs do. */
          readonly ownHostHeader: boolean
        }
    handle: {
      readonly originId: string
      readonly config: FetchesConfig
    }
  }
}
