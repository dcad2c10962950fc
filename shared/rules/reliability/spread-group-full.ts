import { defineRule } from '../define.ts'
import { placements } from '../placements.ts'

export default defineRule({
  id: 'REL100',
  slug: 'spread-group-full',
  title: 'Spread placement group has no room for all instances',
  severity: 'error',
  pillar: 'reliability',
  why: 'A spread group puts each instance on a rack of its own and takes seven running ones in each Availability Zone. Further launches fail.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html#placement-groups-spread',
  *check(graph, facts) {
    const perZone = facts.limit('ec2.spread-instances-per-az').value
    for (const { group, node, instances } of placements(graph)) {
      if (group.strategy !== 'spread' || !instances.count) continue
      const zones = graph.layoutOf(node)?.azCount ?? 1
      const most = instances.count.max
      if (most <= perZone * zones) continue
      yield {
        node: node.id,
        message: `"${node.name}" may come to ${most} instances, and a spread group takes ${perZone} in each of ${zones} zones: ${perZone * zones}.`,
        advice: 'Use a partition placement group, several spread groups, or fewer and larger instances.',
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['spread-group-full'] },
})
