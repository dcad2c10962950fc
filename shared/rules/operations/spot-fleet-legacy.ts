import type { JsonObject } from '../../base/json.ts'
import type { GraphNode } from '../../graph/graph.ts'
import { defineRule, type Fix } from '../define.ts'

export default defineRule({
  id: 'OPS180',
  slug: 'spot-fleet-legacy',
  title: 'Spot Fleet is the older form of an EC2 Fleet',
  severity: 'info',
  pillar: 'operations',
  why: 'AWS strongly discourages the Spot Fleet API: it has no planned investment. An Auto Scaling group keeps a size for you and heals itself; an EC2 Fleet takes the same request.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html#which-spot-request-method-to-use',
  *check(graph) {
    for (const node of graph.ofType('spot-fleet')) {
      yield {
        node: node.id,
        message: `"${node.name}" is a Spot Fleet request.`,
        advice: 'Use an EC2 Fleet, or an Auto Scaling group with a mixed instances policy.',
        ...fixFor(node),
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['spot-fleet'] },
})

function fixFor({ id, source }: GraphNode<'spot-fleet'>): { fix?: Fix } {
  if (source === null) return {}
  // An EC2 Fleet chooses the number of pools itself.
  const { poolsToUse: _poolsToUse, ...config } = source.config
  return {
    fix: {
      title: 'Replace it by an EC2 Fleet',
      operations: [{ verb: 'replaceNode', id, type: 'ec2-fleet', config: config as JsonObject }],
    },
  }
}
