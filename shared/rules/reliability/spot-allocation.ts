import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL033',
  slug: 'spot-allocation',
  title: 'Spot capacity is chosen by price alone',
  severity: 'warning',
  pillar: 'reliability',
  why: 'The cheapest pools are the fullest ones, and are interrupted most often. The strategies of AWS that look at capacity as well cost little more and last longer.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html#use-capacity-optimized-allocation-strategy',
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const { enabled, onDemandPercent, spotStrategy } = node.config.mixed
      if (!enabled || onDemandPercent === 100 || spotStrategy !== 'lowest-price') continue
      yield {
        node: node.id,
        path: ['mixed', 'spotStrategy'],
        message: `"${node.name}" takes Spot Instances from the cheapest pools.`,
        advice: 'Use the price-capacity-optimized strategy.',
        fix: setTo('Look at capacity as well', node.id, ['mixed', 'spotStrategy']),
      }
    }
    for (const node of [...graph.ofType('ec2-fleet'), ...graph.ofType('spot-fleet')]) {
      const { spotStrategy, targetCapacity, onDemandCapacity } = node.config
      if (spotStrategy !== 'lowest-price' || onDemandCapacity === targetCapacity) continue
      yield {
        node: node.id,
        path: ['spotStrategy'],
        message: `"${node.name}" takes Spot Instances from the cheapest pools.`,
        advice: 'Use the price-capacity-optimized strategy.',
        fix: setTo('Look at capacity as well', node.id, ['spotStrategy']),
      }
    }
    for (const node of graph.ofType('batch-compute-environment')) {
      const { type, allocationStrategy } = node.config
      if (type !== 'SPOT' || allocationStrategy !== 'BEST_FIT_PROGRESSIVE') continue
      yield {
        node: node.id,
        path: ['allocationStrategy'],
        message: `"${node.name}" picks Spot Instances by price and fit, whatever their risk of interruption.`,
        advice: 'Use the Spot strategy that looks at price and capacity.',
        fix: setTo('Look at capacity as well', node.id, ['allocationStrategy']),
      }
    }
  },
  examples: {
    good: ['spot-diversified', 'batch'],
    bad: ['spot-allocation', 'fleet-by-price', 'spot-fleet', 'batch-spot-allocation'],
  },
})
