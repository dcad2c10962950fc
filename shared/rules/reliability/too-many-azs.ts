import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL012',
  slug: 'too-many-azs',
  title: 'The Region has fewer Availability Zones',
  severity: 'error',
  pillar: 'reliability',
  why: 'The template picks zones from the list of those that the account sees in the Region. A subnet in one more than there are cannot be created.',
  docs: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html',
  *check(graph, facts) {
    for (const layout of graph.layouts.values()) {
      const vpc = graph.nodes.get(layout.nodeId)
      const zones = vpc ? (facts.region(vpc.region)?.azs?.length ?? null) : null
      if (!vpc || zones === null || layout.existing || layout.azCount <= zones) continue
      yield {
        node: vpc.id,
        path: ['azCount'],
        message: `The VPC spreads over ${layout.azCount} Availability Zones, and an account sees ${zones} in ${vpc.region}.`,
        advice: `Use at most ${zones}.`,
        fix: setTo(`Use ${zones} Availability Zones`, vpc.id, ['azCount'], zones),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'two-regions'], bad: ['too-many-azs'] },
})
