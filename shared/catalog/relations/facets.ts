import type { Value } from '../cfn.ts'
import type { AcceleratesFacets } from './accelerates/facets.ts'
import type { DeploysFacets } from './deploys/facets.ts'
import type { EncryptsFacets } from './encrypts/facets.ts'
import type { FetchesFacets } from './fetches/facets.ts'
import type { IntegratesFacets } from './integrates/facets.ts'
import type { LinksFacets } from './links/facets.ts'
import type { LogsFacets } from './logs/facets.ts'
import type { MirrorsFacets } from './mirrors/facets.ts'
import type { MonitorsFacets } from './monitors/facets.ts'
import type { MountsFacets } from './mounts/facets.ts'
import type { PlacesFacets } from './places/facets.ts'
import type { PointsFacets } from './points/facets.ts'
import type { ProtectsFacets } from './protects/facets.ts'
import type { ReplicatesFacets } from './replicates/facets.ts'
import type { ReservesFacets } from './reserves/facets.ts'
import type { TriggersFacets } from './triggers/facets.ts'
import type { UsesFacets } from './uses/facets.ts'

/**
 * What the two ends of a relation tell each other. A component that fills in a facet can take part in the relation;
 * neither end knows the other's type.
 */
export interface RelationFacets
  extends AcceleratesFacets,
    DeploysFacets,
    EncryptsFacets,
    FetchesFacets,
    IntegratesFacets,
    LinksFacets,
    LogsFacets,
    MirrorsFacets,
    MonitorsFacets,
    MountsFacets,
    PlacesFacets,
    PointsFacets,
    ProtectsFacets,
    ReplicatesFacets,
    ReservesFacets,
    TriggersFacets,
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
      /** Of a function: what the load balancer invokes. */
      readonly functionArn?: Value<string>
      /** Present: versions of it change places between two target groups. `testHeader`: requests with it reach the new one first. */
      readonly blueGreen?: { readonly testHeader: { readonly name: string; readonly value: string } | null }
      /** Instances that the target group itself registers; absent: the target registers its own. */
      readonly targets?: readonly Value<string>[]
    }
    handle: {
      readonly targetGroup: Value<string>
      readonly targetGroupLogicalId: string
      /** The second target group, and what Amazon ECS shifts requests with; null: there is one target group. */
      readonly blueGreen: {
        readonly alternateTargetGroup: Value<string>
        readonly alternateTargetGroupLogicalId: string
        /** A rule of an Application Load Balancer, the listener of a Network Load Balancer. */
        readonly productionRule: Value<string>
        readonly testRule: Value<string> | null
      } | null
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
  /** VPC → the router that joins it to others. */
  attaches: {
    out: { readonly vpcId: Value<string> }
    in: { readonly transitGatewayId: Value<string> }
    handle: { readonly attachment: Value<string> }
  }
  /** Image pipeline → what starts instances from its images. */
  builds: {
    out: {
      /** Name of the Systems Manager parameter that holds the id of the newest image. */
      readonly parameterName: Value<string>
      readonly windows: boolean
      readonly architecture: 'x86_64' | 'arm64'
    }
    in: {
      readonly windows: boolean
      /** null: not known. */
      readonly architecture: 'x86_64' | 'arm64' | null
    }
    /** For `ImageId` of a launch template. */
    handle: { readonly imageId: Value<string> }
  }
  /** Systems Manager → what it works on by tag. */
  manages: {
    out: {
      /** null: for any operating system. */
      readonly windows: boolean | null
    }
    in: {
      /** The tag that AWS gives to all its instances. */
      readonly key: string
      readonly value: Value<string>
      readonly windows: boolean
      /** Its instances have the SSM Agent and may use it. */
      readonly managed: boolean
    }
    handle: { readonly key: string; readonly value: Value<string> }
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
  /** Service → the namespace in which others find it. */
  registers: {
    out: {
      /** The TCP port that it offers first; null: it listens on none. */
      readonly port: number | null
    }
    in: {
      readonly namespaceId: Value<string>
      readonly namespaceArn: Value<string>
      /** It has a private DNS zone. */
      readonly dns: boolean
    }
    handle: {
      readonly mode: 'service-connect' | 'client' | 'dns'
      readonly name: string
      readonly port: number | null
      readonly recordType: 'A' | 'SRV'
      readonly clientPort: number | null
      readonly clientDnsName: string | null
      readonly namespaceArn: Value<string>
      /** Of the AWS Cloud Map service; null: Service Connect makes its own. */
      readonly registryArn: Value<string> | null
    }
  }
  /** Batch job definition → the queue to which its jobs are submitted. */
  submits: {
    out: {
      readonly jobDefinition: Value<string>
      /** Of one job; of all its nodes, where it has several. */
      readonly vcpus: number
      readonly memoryMiB: number
      /** More than 1: a multi-node parallel job. */
      readonly nodes: number
    }
    in: {
      readonly queueArn: Value<string>
      /** Every job must name its share. */
      readonly fairShare: boolean
    }
    handle: { readonly queueArn: Value<string> }
  }
}

export type RelationName = keyof RelationFacets
export type OutFacet<R extends RelationName> = RelationFacets[R]['out']
export type InFacet<R extends RelationName> = RelationFacets[R]['in']
export type RelationHandle<R extends RelationName> = RelationFacets[R]['handle']
