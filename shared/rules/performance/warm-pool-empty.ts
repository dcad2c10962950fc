import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'PERF006',
  slug: 'warm-pool-empty',
  title: 'Warm pool never holds an instance',
  severity: 'warning',
  pillar: 'performance',
  why: 'The pool is filled with what is left between the group and the size that both may have together. Where nothing is left, scaling is as slow as without a pool.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html',
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const { warmPool, minSize, maxSize } = node.config
      const together = warmPool.prepared ?? maxSize
      // The smaller the group is, the fuller the pool: at its minimum the pool is as full as it gets.
      if (!warmPool.enabled || warmPool.minSize > 0 || together > minSize) continue
      yield {
        node: node.id,
        path: warmPool.prepared === null ? ['warmPool', 'enabled'] : ['warmPool', 'prepared'],
        message: `The group has at least ${minSize} instances, and group and pool together at most ${together}: the pool stays empty.`,
        advice:
          'Raise the size of group and pool together or the maximum of the group, or do without the pool.',
        fix:
          maxSize > minSize
            ? setTo('Fill the pool up to the maximum', node.id, ['warmPool', 'prepared'])
            : setTo('Turn off the warm pool', node.id, ['warmPool', 'enabled'], false),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'warm-pool'], bad: ['warm-pool-empty'] },
})
