import type { Value } from '../../cfn.ts'

export interface AcceleratesFacets {
  /** Global Accelerator → what its traffic ends at. */
  accelerates: {
    out: { readonly protocols: readonly ('TCP' | 'UDP')[] }
    in: {
      /** ARN of a load balancer, allocation id of an Elastic IP address, id of an instance. */
      readonly endpointId: Value<string>
      readonly kind: 'application-load-balancer' | 'network-load-balancer' | 'elastic-ip' | 'instance'
      /** It passes the address of the client on; Elastic IP addresses cannot. */
      readonly canPreserveClientIp: boolean
      readonly port: number
    }
    handle: {
      readonly endpointId: Value<string>
      readonly region: string
      readonly weight: number
      readonly preserveClientIp: boolean
      /** Percentage of the Region’s traffic that it takes. */
      readonly trafficDial: number
    }
  }
}
