import type { Value } from '../../cfn.ts'
import type { CapacityRange } from '../../traits.ts'

export interface ReservesFacets {
  /** Capacity Reservation → what uses it. */
  reserves: {
    out: {
      readonly instanceType: string
      readonly windows: boolean
      readonly tenancy: 'default' | 'dedicated'
      readonly match: 'open' | 'targeted'
      readonly reservations: readonly { readonly azIndex: number; readonly id: Value<string> }[]
    }
    in: {
      readonly types: readonly string[]
      readonly windows: boolean
      readonly tenancy: 'default' | 'dedicated'
      /** On-Demand Instances of those types; Spot Instances cannot use a reservation. */
      readonly onDemand: CapacityRange
    }
    handle: {
      readonly match: 'open' | 'targeted'
      readonly reservations: readonly { readonly azIndex: number; readonly id: Value<string> }[]
      /** Reservations that have to be there before instances are launched. */
      readonly dependsOn: readonly string[]
    }
  }
}
