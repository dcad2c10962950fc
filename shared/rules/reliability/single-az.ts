import { plural } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction, mostOf } from '../traits.ts'

export default defineRule({
  id: 'REL002',
  slug: 'single-az',
  title: 'Production stands in one Availability Zone',
  severity: 'error',
  pillar: 'reliability',
  why: 'An Availability Zone can fail as a whole. What stands in one only is gone with it until the zone is back.',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/use-fault-isolation-to-protect-your-workload.html',
  alsoKnownAs: ['AutoScaling.2', 'ELB.13', 'vpc_subnet_different_az'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const layout of graph.layouts.values()) {
      if (layout.azCount > 1) continue
      const standing = layout.tiers
        .flatMap((tier) => graph.standingIn(tier.nodeId))
        .filter((node) => mostOf(node) > 0)
      if (standing.length === 0) continue
      yield {
        node: layout.nodeId,
        path: ['azCount'],
        message: `${plural(standing.length, 'component')} in this VPC ${standing.length === 1 ? 'stands' : 'stand'} in a single Availability Zone.`,
        advice: 'Spread the VPC over at least two Availability Zones.',
        // An existing VPC has the subnets that it has.
        ...(!layout.existing && { fix: setTo('Use two Availability Zones', layout.nodeId, ['azCount'], 2) }),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'development-small'], bad: ['single-az'] },
})
