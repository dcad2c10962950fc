import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'REL007',
  slug: 'spot-only-single',
  title: 'The only instance is a Spot Instance',
  severity: 'warning',
  pillar: 'reliability',
  why: 'AWS takes a Spot Instance back with two minutes’ notice. With one instance and no On-Demand base, that is an outage.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html',
  *check(graph) {
    for (const { node, instances } of launchers(graph)) {
      if (instances.spotShare < 1 || instances.onDemandBase > 0 || instances.count?.desired !== 1) continue
      yield {
        node: node.id,
        message: `"${node.name}" runs one instance, and it is Spot.`,
        advice: 'Keep an On-Demand base of one, or run at least two instances from several pools.',
      }
    }
  },
  examples: { good: ['spot-diversified'], bad: ['spot-only-single'] },
})
