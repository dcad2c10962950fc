import { listText } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'REL004',
  slug: 'type-not-in-every-az',
  title: 'Instance type is missing in an Availability Zone',
  severity: 'warning',
  pillar: 'reliability',
  why: 'In the zone that lacks the type nothing can be launched; the other zones carry its share, and a rebalance fails over and over.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-discovery.html',
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      const layout = graph.layoutOf(node)
      const zones = facts.region(node.region)?.azs
      if (!layout || !zones) continue
      for (const { name, path } of instances.types) {
        const lacking = facts.azsNotOffering(name, node.region)
        if (lacking === null || lacking.length === 0 || lacking.length === zones.length) continue
        const where = `${listText(lacking)} of ${node.region}`
        const enough = zones.length - lacking.length
        // Zone names are shuffled per account, so which of them the subnets are in is not known unless all are.
        if (layout.azCount > enough) {
          yield {
            node: node.id,
            path,
            message: `${name} is not offered in ${where}, and the VPC spreads over ${layout.azCount} of ${zones.length} zones: at least one of its subnets cannot launch it.`,
            advice: `Use at most ${enough} Availability Zones, or another type.`,
          }
        } else if (instances.types.length === 1) {
          yield {
            node: node.id,
            path,
            cannotTell: true,
            message: `${name} is not offered in ${where}; whether a subnet is in one of them depends on your account.`,
            advice: 'Compare the zone ids of your subnets, or allow further instance types.',
          }
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['type-not-in-every-az'] },
})
