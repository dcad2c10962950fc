import { isType } from '../../graph/graph.ts'
import { isOnOutpost } from '../../graph/outposts.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL011',
  slug: 'needs-two-azs',
  title: 'It needs subnets in two Availability Zones',
  severity: 'error',
  pillar: 'reliability',
  why: 'AWS refuses to create an Application Load Balancer or an Amazon EKS cluster with subnets in one zone only, in any environment.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#subnets-load-balancer',
  alsoKnownAs: ['E3680', 'ELB.13'],
  *check(graph, facts) {
    for (const node of graph.nodes.values()) {
      const needed = isType(node, 'application-load-balancer')
        ? facts.limit('elb.alb-min-azs').value
        : isType(node, 'eks-cluster')
          ? facts.limit('eks.min-azs').value
          : 0
      const layout = graph.layoutOf(node)
      // On an Outpost a load balancer takes the one subnet there is.
      if (!layout || layout.azCount >= needed || isOnOutpost(graph, node)) continue
      yield {
        node: node.id,
        message: `"${node.name}" needs subnets in ${needed} Availability Zones, and its VPC has ${layout.azCount}.`,
        advice: `Spread the VPC over ${needed} Availability Zones; a single NAT gateway keeps the cost down.`,
        ...(!layout.existing && {
          fix: setTo(`Use ${needed} Availability Zones`, layout.nodeId, ['azCount'], needed),
        }),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'kubernetes'], bad: ['needs-two-azs'] },
})
