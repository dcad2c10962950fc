import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'COST009',
  slug: 'warm-pool-running',
  title: 'Warm pool keeps its instances running',
  severity: 'info',
  pillar: 'cost',
  why: 'A running instance in a warm pool costs as much as one in service and serves nobody. A stopped one costs its volumes only and starts within seconds to a minute.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html',
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const { warmPool } = node.config
      if (!warmPool.enabled || warmPool.state !== 'Running') continue
      yield {
        node: node.id,
        path: ['warmPool', 'state'],
        message: 'Instances of the warm pool are kept running, at their full price.',
        advice:
          'Keep them stopped or hibernated; if that is too slow, raise the minimum of the group instead.',
        fix: setTo('Keep them stopped', node.id, ['warmPool', 'state'], 'Stopped'),
      }
    }
  },
  examples: { good: ['warm-pool'], bad: ['warm-pool-running'] },
})
