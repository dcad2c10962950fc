import { defineRule } from '../define.ts'
import { placements } from '../placements.ts'

export default defineRule({
  id: 'PERF100',
  slug: 'cluster-many-types',
  title: 'Cluster placement group holds several instance types',
  severity: 'info',
  pillar: 'performance',
  why: 'A cluster group wants its instances close together. The more types are asked for, the likelier it is that there is no room for them all in one place, and launches fail with insufficient capacity.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html#placement-groups-cluster',
  *check(graph) {
    for (const { group, node, instances } of placements(graph)) {
      if (group.strategy !== 'cluster' || instances.types.length < 2) continue
      yield {
        node: node.id,
        message: `"${node.name}" asks for ${instances.types.length} instance types in one cluster group.`,
        advice: 'AWS recommends one type, all instances launched in a single request.',
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['cluster-many-types'] },
})
