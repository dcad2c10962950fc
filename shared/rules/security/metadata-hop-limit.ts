import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC003',
  slug: 'metadata-hop-limit',
  title: 'Instance metadata reaches beyond the instance',
  severity: 'info',
  pillar: 'security',
  why: 'Each hop lets answers of the metadata service, the role’s credentials among them, travel through one more layer: a container, a proxy, a VPN. One hop keeps them on the instance.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-4',
  alsoKnownAs: ['AutoScaling.4', 'CKV_AWS_341'],
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const { imdsHopLimit } = node.config
      // Containers on a bridge network are a second hop; a group that gives capacity to a cluster may have some.
      const needed = graph.outOf(node.id, 'provides').length > 0 ? 2 : 1
      if (imdsHopLimit <= needed) continue
      yield {
        node: node.id,
        path: ['imdsHopLimit'],
        message: `The hop limit is ${imdsHopLimit}, where ${needed} ${needed === 1 ? 'is' : 'are'} enough.`,
        advice: `Set it to ${needed}, unless containers on a bridge network read instance metadata.`,
        fix: setTo(`Set the hop limit to ${needed}`, node.id, ['imdsHopLimit'], needed),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'ecs-on-instances'], bad: ['metadata-hop-limit'] },
})
