import { formatNumber } from '../../base/money.ts'
import type { Facts } from '../../facts/facts.ts'
import type { GraphNode } from '../../graph/graph.ts'
import { ownAddresses, tierNeeds } from '../addresses.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL045',
  slug: 'pod-address-exhaustion',
  title: 'Subnets have no addresses for all pods',
  severity: 'warning',
  pillar: 'reliability',
  why: 'With the Amazon VPC CNI every pod has an address of the subnet, and each node holds a stock of them. When they run out, pods stay without a network while nodes have room.',
  docs: 'https://docs.aws.amazon.com/eks/latest/best-practices/ip-opt.html',
  *check(graph, facts) {
    const most = (node: GraphNode) => addressesWithPods(facts, node)
    for (const { at, tier, subnets, free, wanted, greatest } of tierNeeds(graph, most)) {
      // Where even the nodes do not fit, that is said already.
      if (wanted <= free || !greatest.traits.addresses?.podsOn) continue
      const { count } = greatest.traits.addresses
      const withoutPods = graph.standingIn(tier.id).reduce((sum, node) => sum + ownAddresses(node), 0)
      if (withoutPods > free) continue
      yield {
        node: at,
        ...(!tier.implied && { path: ['prefixLength'] }),
        message: `Full nodes can take ${formatNumber(wanted)} addresses, and the ${subnets === 1 ? 'subnet has' : `${subnets} subnets have`} ${formatNumber(free)}; "${greatest.name}" takes up to ${formatNumber(most(greatest) / Math.max(1, count.max))} on each of ${count.max} nodes.`,
        advice:
          'Give the tier larger subnets, lower the maximum of nodes, or have the VPC CNI keep fewer addresses in stock (WARM_IP_TARGET).',
      }
    }
  },
  examples: { good: ['kubernetes', 'web-behind-alb'], bad: ['pod-address-exhaustion'] },
})

/** Each interface of the largest type, full of addresses; where that is not known, the node's own address only. */
function addressesWithPods(facts: Facts, node: GraphNode): number {
  const addresses = node.traits.addresses
  if (!addresses?.podsOn) return ownAddresses(node)
  const perNode = addresses.podsOn.map((name) => {
    const type = facts.instanceType(name)
    return type?.maxEnis && type.ipv4PerEni ? type.maxEnis * type.ipv4PerEni : 1
  })
  return addresses.count.max * Math.max(1, ...perNode)
}
