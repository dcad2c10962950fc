import { formatNumber } from '../../base/money.ts'
import { isType } from '../../graph/graph.ts'
import { freeAddresses, ownAddresses, tierNeeds } from '../addresses.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL010',
  slug: 'address-exhaustion',
  title: 'Subnets run out of addresses at full scale',
  severity: 'error',
  pillar: 'reliability',
  why: 'Every instance, task and load balancer node takes addresses of its subnet. When they run out, scaling stops in the middle of a peak.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  *check(graph) {
    for (const { at, tier, vpcPrefix, subnets, free, wanted, greatest } of tierNeeds(graph, ownAddresses)) {
      if (wanted <= free) continue
      // Left to itself a tier's subnets get a sixteenth of the VPC.
      const automatic = Math.min(vpcPrefix + 4, 28)
      const fits = isType(tier, 'subnet-tier') && wanted <= freeAddresses(subnets, automatic)
      yield {
        node: at,
        ...(!tier.implied && { path: ['prefixLength'] }),
        message: `At full scale ${formatNumber(wanted)} addresses are needed, and the ${subnets === 1 ? 'subnet has' : `${subnets} subnets have`} ${formatNumber(free)}. "${greatest.name}" takes the most: ${greatest.traits.addresses?.what ?? ''}.`,
        advice: 'Give the tier larger subnets or the VPC a larger range, or lower the maximum.',
        ...(fits &&
          !tier.implied && { fix: setTo(`Make each subnet a /${automatic}`, tier.id, ['prefixLength']) }),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'container-service'], bad: ['address-exhaustion'] },
})
