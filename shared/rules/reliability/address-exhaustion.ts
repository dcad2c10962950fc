import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'

/** AWS keeps the first four addresses and the last one of every subnet. */
const RESERVED = 5

export default defineRule({
  id: 'REL010',
  slug: 'address-exhaustion',
  title: 'Subnets run out of addresses at full scale',
  severity: 'error',
  pillar: 'reliability',
  why: 'Every instance, task and pod takes addresses of its subnet. When they run out, scaling stops in the middle of a peak.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  *check(graph) {
    for (const layout of graph.layouts.values()) {
      for (const tier of layout.tiers) {
        const prefix = Number(tier.subnets[0]?.cidr.split('/')[1])
        if (tier.subnets.length === 0 || Number.isNaN(prefix)) continue
        const free = tier.subnets.length * (2 ** (32 - prefix) - RESERVED)
        const takers = graph.standingIn(tier.nodeId).filter((node) => node.traits.addresses)
        const wanted = takers.reduce((sum, node) => sum + (node.traits.addresses?.count.max ?? 0), 0)
        if (wanted <= free) continue
        const greatest = [...takers].sort(
          (a, b) => (b.traits.addresses?.count.max ?? 0) - (a.traits.addresses?.count.max ?? 0),
        )[0]
        const where = graph.nodes.get(tier.nodeId)
        yield {
          node: where?.implied ? (greatest?.id ?? tier.nodeId) : tier.nodeId,
          message: `At full scale ${formatNumber(wanted)} addresses are needed and the ${tier.subnets.length} subnets have ${formatNumber(free)}; the most go to "${greatest?.name ?? ''}" (${greatest?.traits.addresses?.what ?? ''}).`,
          advice: 'Give the tier larger subnets or the VPC a larger range, or lower the maximum.',
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['address-exhaustion'] },
})
