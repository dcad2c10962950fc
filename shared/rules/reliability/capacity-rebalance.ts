import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL034',
  slug: 'capacity-rebalance',
  title: 'Group waits for the interruption of its Spot Instances',
  severity: 'warning',
  pillar: 'reliability',
  why: 'AWS often warns of a raised risk long before the two minutes of an interruption notice. With capacity rebalancing the group starts a replacement at that warning.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html',
  alsoKnownAs: ['autoscaling_group_capacity_rebalance_enabled'],
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const { enabled, onDemandPercent, capacityRebalance } = node.config.mixed
      if (!enabled || onDemandPercent === 100 || capacityRebalance) continue
      yield {
        node: node.id,
        path: ['mixed', 'capacityRebalance'],
        message: `"${node.name}" replaces a Spot Instance only after it is gone.`,
        advice: 'Turn on capacity rebalancing.',
        fix: setTo('Turn on capacity rebalancing', node.id, ['mixed', 'capacityRebalance'], true),
      }
    }
    for (const node of [...graph.ofType('ec2-fleet'), ...graph.ofType('spot-fleet')]) {
      const { fleetType, capacityRebalance, targetCapacity, onDemandCapacity } = node.config
      if (fleetType !== 'maintain' || capacityRebalance !== 'none' || onDemandCapacity === targetCapacity)
        continue
      yield {
        node: node.id,
        path: ['capacityRebalance'],
        message: `"${node.name}" replaces a Spot Instance only after it is gone.`,
        advice: 'Turn on capacity rebalancing.',
        fix: setTo('Turn on capacity rebalancing', node.id, ['capacityRebalance']),
      }
    }
  },
  examples: {
    good: ['spot-diversified', 'web-behind-alb'],
    bad: ['capacity-rebalance', 'fleet-by-price', 'spot-fleet'],
  },
})
