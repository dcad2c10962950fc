import type { Value } from '../../cfn.ts'

export interface PointsFacets {
  /** Hosted zone → what its name leads to. */
  points: {
    out: {
      readonly zoneId: Value<string>
      /** Without a dot at the end. */
      readonly domainName: Value<string>
      readonly private: boolean
      /** Parameters that the two above refer to: the record may be in the stack of another Region. */
      readonly parameters: readonly {
        readonly name: string
        readonly label: string
        readonly description: string
        readonly allowedPattern: string
        readonly constraint: string
      }[]
    }
    in: {
      readonly dnsName: Value<string>
      /** Zone of an AWS alias target; null: it is none, and gets a CNAME record. */
      readonly hostedZoneId: Value<string> | null
      /** Amazon Route 53 can tell by itself whether it is healthy; CloudFront and API Gateway do not say. */
      readonly tellsHealth: boolean
      /** It has IPv6 addresses, so that an AAAA record makes sense. */
      readonly ipv6: boolean
      /** What a health check connects to; null: it cannot be reached from the internet. */
      readonly check: { readonly protocol: 'HTTP' | 'HTTPS' | 'TCP'; readonly port: number } | null
      /** Why no name of the user’s can lead to it; null: one can. */
      readonly refusesName: string | null
    }
    handle: { readonly routing: string }
  }
}
