import { defineRule } from '../define.ts'

export default defineRule({
  id: 'PERF005',
  slug: 'simple-scaling',
  title: 'Simple scaling policy',
  severity: 'info',
  pillar: 'performance',
  why: 'A simple scaling policy makes one step and then waits out its cooldown, however far the load rises meanwhile. Step scaling goes on reacting and takes larger steps for larger breaches.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html',
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      for (const [i, { policyType, cooldown }] of node.config.alarmPolicies.entries()) {
        if (policyType !== 'SimpleScaling') continue
        yield {
          node: node.id,
          path: ['alarmPolicies', i, 'policyType'],
          message: `After each step the policy does nothing for ${cooldown} seconds.`,
          advice: 'Use step scaling, or target tracking where one metric is to be held.',
        }
      }
    }
  },
  examples: { good: ['web-behind-alb', 'step-scaling'], bad: ['simple-scaling'] },
})
