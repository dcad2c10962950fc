import type { Graph, GraphNode } from '../graph/graph.ts'

/** AWS keeps the first four addresses and the last one of every subnet. https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
const RESERVED = 5

/** Addresses of so many subnets of that prefix length, less those that AWS keeps. */
export const freeAddresses = (subnets: number, prefixLength: number): number =>
  subnets * (2 ** (32 - prefixLength) - RESERVED)

export interface TierNeed {
  /** Where to say it: the tier if it was drawn, or else what takes the most of it. */
  readonly at: string
  readonly tier: GraphNode
  readonly vpcPrefix: number
  readonly subnets: number
  readonly free: number
  readonly wanted: number
  readonly greatest: GraphNode
}

/** What is wanted of the addresses of each tier; `most` says how many a node may come to hold. Existing tiers are left out: their size is not known. */
export function* tierNeeds(graph: Graph, most: (node: GraphNode) => number): Iterable<TierNeed> {
  for (const layout of graph.layouts.values()) {
    for (const { nodeId, subnets } of layout.tiers) {
      const tier = graph.nodes.get(nodeId)
      const prefix = Number(subnets[0]?.cidr.split('/')[1])
      if (!tier || Number.isNaN(prefix)) continue
      let greatest: GraphNode | null = null
      let wanted = 0
      let largest = 0
      for (const node of graph.standingIn(nodeId)) {
        const takes = most(node)
        wanted += takes
        if (takes <= largest) continue
        largest = takes
        greatest = node
      }
      if (greatest === null) continue
      yield {
        at: tier.implied ? greatest.id : nodeId,
        tier,
        vpcPrefix: Number(layout.cidr.split('/')[1]),
        subnets: subnets.length,
        free: freeAddresses(subnets.length, prefix),
        wanted,
        greatest,
      }
    }
  }
}

/** Addresses of its own interfaces at full scale. */
export const ownAddresses = ({ traits }: GraphNode): number => traits.addresses?.count.max ?? 0
