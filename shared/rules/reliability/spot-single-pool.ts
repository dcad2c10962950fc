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
      // Families of AWS Batch stand for many types, and are not listed one by one.
      const [only, ...others] = instances.types
      if (instances.spotShare === 0 || !only || others.length > 0) continue
      const advice = facts.spotAdvice(only.name, node.region)
      const risk = advice
        ? ` In ${node.region}, ${advice.interruption} of ${only.name} were interrupted in a month (Spot Advisor${advice.date === null ? '' : `, ${advice.date}`}).`
        : ''
      yield {
        node: node.id,
        path: only.path,
        message: `All Spot capacity of "${node.name}" is ${only.name}.${risk}`,
        advice: 'Allow at least three further types of about the same size.',
      }
    }
  },
  examples: { good: ['spot-diversified', 'batch'], bad: ['spot-single-pool'] },
})
