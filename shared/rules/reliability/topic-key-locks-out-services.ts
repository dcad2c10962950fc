import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { comesByService } from '../triggers.ts'

export default defineRule({
  id: 'REL076',
  slug: 'topic-key-locks-out-services',
  title: 'Key of the topic lets no service publish',
  severity: 'error',
  pillar: 'reliability',
  why: 'A service that publishes to an encrypted topic needs to be allowed by the policy of the key, and that of the key that AWS manages for Amazon SNS cannot be changed: everything is refused.',
  docs: 'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services',
  *check(graph) {
    for (const node of graph.ofType('sns-topic')) {
      if (node.config.encryption !== 'aws-managed') continue
      const blocked = graph.into(node.id, 'triggers').find(comesByService)
      if (!blocked) continue
      yield {
        node: node.id,
        path: ['encryption'],
        message: `"${blocked.from.name}" cannot publish to "${node.name}", which is encrypted with AWS’s own key.`,
        advice:
          'Use a KMS key of yours that lets the service in, or none: messages stand on encrypted disks anyway.',
        fix: setTo('Use no KMS key', node.id, ['encryption'], 'none'),
      }
    }
  },
  examples: { good: ['events'], bad: ['events-refused'] },
})
