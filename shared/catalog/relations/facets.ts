import type { Value } from '../cfn.ts'
import type { AcceleratesFacets } from './accelerates/facets.ts'
import type { FetchesFacets } from './fetches/facets.ts'
import type { IntegratesFacets } from './integrates/facets.ts'
import type { PointsFacets } from './points/facets.ts'
import type { ProtectsFacets } from './protects/facets.ts'
import type { UsesFacets } from './uses/facets.ts'

/**
 * What the two ends of a relation tell each other. A component that fills in a facet can take part in the relation;
 * neither end knows the other's type.
 */
export interface RelationFacets
  extends AcceleratesFacets,
    FetchesFacets,
    IntegratesFacets,
    PointsFacets,
    ProtectsFacets,
    UsesFacets {
  /** Load balancer → what serves its requests. */
  routes: {
    out: {
      readonly balancer: 'application' | 'network'
      /** Listeners that take rules, the main one first. */
      readonly listeners: readonly {
        readonly logicalId: string
        readonly port: number
        readonly protocol: 'HTTP' | 'HTTPS' | 'TCP' | 'TCP_UDP' | 'TLS' | 'UDP'
      }[]
      /** The balancer's own security group; null: it has none. */
      readonly securityGroup: Value<string> | null
      /** `app/name/id`, the first half of the label that request-count scaling asks for. */
      readonly fullName: Value<string>
      /** Network only: targets see the address of the client. */
      readonly preserveClientIp?: boolean
    }
    in: {
      readonly targetType: 'instance' | 'ip' | 'lambda'
      /** Port on which the target listens; null: it listens on none. */
      readonly port: number | null
      readonly protocol: 'HTTP' | 'HTTPS' | 'TCP'
      readonly healthCheckPath: string
      readonly securityGroup: Value<string> | null
    }
    handle: {
      readonly targetGroup: Value<string>
      readonly targetGroupLogicalId: string
      /** `app/…/…/targetgroup/…/…`, the label that request-count scaling asks for; null: the balancer counts no requests. */
      readonly resourceLabel: Value<string> | null
      readonly port: number
      readonly loadBalancerPort: number
      /** Ports of the listeners that send to this target group without conditions. */
      readonly listenerPorts: readonly number[]
      /** True for the edge that serves what no rule matches. */
      readonly isDefault: boolean
      /** Listener and rule that must exist before a service may register targets. */
      readonly dependsOn: readonly string[]
    }
  }
  /** Anything that opens connections → anything that listens. */
  connects: {
    out: {
      /** Security group of the caller, or null: it is outside and comes from `cidrs`. */
      readonly securityGroup: Value<string> | null
      readonly cidrs: readonly string[]
    }
    in: {
      readonly ports: readonly {
        readonly port: number
        readonly protocol: 'tcp' | 'udp'
        readonly label: string
      }[]
      readonly securityGroup: Value<string> | null
      /** Reachable from outside the VPC. */
      readonly public: boolean
    }
    handle: { readonly ports: readonly number[] }
  }
  /** Auto Scaling group → the ECS cluster that it gives its instances to. */
  provides: {
    out: {
      readonly autoScalingGroup: Value<string>
      readonly logicalId: string
      readonly scaleInProtection: boolean
    }
    in: { readonly clusterName: Value<string> }
    handle: {
      readonly capacityProvider: Value<string>
      readonly weight: number
      readonly base: number
    }
  }
  /** Batch job queue → compute environment, in order of preference. */
  dispatches: {
    out: { readonly queue: true }
    in: {
      readonly environmentArn: Value<string>
      readonly platform: 'EC2' | 'FARGATE'
      readonly managed: boolean
    }
    handle: { readonly environmentArn: Value<string>; readonly order: number }
  }
  /** Batch job definition → the queue to which its jobs are submitted. */
  submits: {
    out: {
      readonly jobDefinition: Value<string>
      /** Of one job. */
      readonly vcpus: number
      readonly memoryMiB: number
    }
    in: { readonly queueArn: Value<string> }
    handle: { readonly queueArn: Value<string> }
  }
}

export type RelationName = keyof RelationFacets
export type OutFacet<R extends RelationName> = RelationFacets[R]['out']
export type InFacet<R extends RelationName> = RelationFacets[R]['in']
export type RelationHandle<R extends RelationName> = RelationFacets[R]['handle']
