import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'SEC018',
  slug: 'flow-logs',
  title: 'VPC keeps no flow logs',
  severity: 'info',
  pillar: 'security',
  why: 'Flow logs tell who talked to whom. After a break-in they are the record of where data went, and before one they show connections that should not be there.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-6',
  alsoKnownAs: ['EC2.6', 'CKV2_AWS_11', 'AwsSolutions-VPC7'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('vpc')) {
      const standing = graph.layouts
        .get(node.id)
        ?.tiers.some((tier) => graph.standingIn(tier.nodeId).length > 0)
      if (node.config.existing || node.config.flowLogs.enabled || !standing) continue
      yield {
        node: node.id,
        path: ['flowLogs', 'enabled'],
        message: `Nothing is recorded of the traffic in "${node.name}".`,
        advice: 'Turn on flow logs; rejected traffic alone costs a fraction of all of it.',
        fix: setTo('Turn on flow logs', node.id, ['flowLogs', 'enabled'], true),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'existing-network'], bad: ['flow-logs'] },
})
