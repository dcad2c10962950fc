import type { Value } from '../../cfn.ts'

type PlacementStrategy = 'cluster' | 'partition' | 'spread'

export interface PlacesFacets {
  /** Placement group or Dedicated Hosts → what launches instances there. */
  places: {
    out:
      | {
          readonly kind: 'group'
          readonly strategy: PlacementStrategy
          readonly groupName: Value<string>
        }
      | {
          readonly kind: 'hosts'
          readonly hostIds: readonly Value<string>[]
          /** Which of the Region's Availability Zones the hosts stand in, from 0. */
          readonly azIndex: number
          /** `m7g.large` or, where several sizes share the host, the family `m7g`. */
          readonly runs: string
        }
    in: {
      /** Instance types that may be launched; empty: AWS picks. */
      readonly types: readonly string[]
      readonly tenancy: 'default' | 'dedicated'
      /** False: it runs on Fargate for now. */
      readonly onInstances: boolean
      /** Only single instances name their host; a group would need a host resource group of AWS License Manager. */
      readonly takesHosts: boolean
    }
    handle: {
      readonly groupName: Value<string> | null
      /** A cluster placement group and a host are in one zone. */
      readonly singleZone: boolean
      readonly hosts: { readonly ids: readonly Value<string>[]; readonly azIndex: number } | null
    }
  }
}
