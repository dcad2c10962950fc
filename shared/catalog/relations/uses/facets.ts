import type { PolicyStatement } from '../../aws/iam.ts'
import type { Value } from '../../cfn.ts'

export const ACCESS_LEVELS = ['read', 'write', 'read-write'] as const
export type AccessLevel = (typeof ACCESS_LEVELS)[number]

/** One way of working with a resource; its statements name that resource and nothing else. */
export interface Access {
  readonly level: AccessLevel
  readonly statements: readonly PolicyStatement[]
}

export interface UsesFacets {
  /** Code that runs under a role → what the code works with. */
  uses: {
    out: {
      /** Name of the role that the code runs under; null: it has none, and only the network is opened. */
      readonly role: Value<string> | null
      /** Of its network interfaces; null: it has none in a VPC, and cannot reach what stands in one. */
      readonly securityGroup: Value<string> | null
    }
    in: {
      /** What there is to choose from, the usual one first. */
      readonly access: readonly Access[]
      /**
       * What the code must know in order to find it. Suffixes are in capitals, `QUEUE_URL`; the variable's name is made
       * of the target's name and the suffix, so that two queues do not clash.
       */
      readonly environment: readonly { readonly suffix: string; readonly value: Value<string> }[]
      /** Opened to the code's security group. Empty: it is called through AWS's own API. */
      readonly ports: readonly {
        readonly port: number
        readonly protocol: 'tcp' | 'udp'
        readonly label: string
      }[]
      readonly securityGroup: Value<string> | null
    }
    handle: {
      /** For the code's environment variables, in the order of the facet. */
      readonly environment: readonly { readonly name: string; readonly value: Value<string> }[]
      /** The policy and rules without which the first calls fail. */
      readonly dependsOn: readonly string[]
    }
  }
}
