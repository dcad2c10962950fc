import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'REL008',
  slug: 'spot-single-pool',
  title: 'Spot capacity comes from one instance type',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Each instance type in each zone is a Spot pool of its own. When one pool runs dry, all its instances are taken back at once; with several types the rest goes on.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html',
  alsoKnownAs: ['AutoScaling.6'],
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      const [only] = instances.types
      if (instances.spotShare === 0 || instances.types.length !== 1 || !only) continue
      // "optimal" in AWS Batch, or a family there, stands for many types.
      if (!only.name.includes('.')) continue
      const advice = facts.spotAdvice(only.name, node.region)
      const risk = advice
        ? ` AWS took back ${advice.interruption} of ${only.name} in ${node.region} in a month (Spot Advisor, ${advice.date}).`
        : ''
      yield {
        node: node.id,
        path: only.path,
        message: `All Spot capacity of "${node.name}" is ${only.name}.${risk}`,
        advice: 'Allow at least three further types of about the same size.',
      }
    }
  },
  examples: { good: ['spot-diversified'], bad: ['spot-single-pool'] },
})
