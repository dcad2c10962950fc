import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC007',
  slug: 'invalid-headers',
  title: 'Invalid header fields reach the targets',
  severity: 'warning',
  pillar: 'security',
  why: 'Header fields that break the rules of HTTP are understood differently by load balancer and application, which is how requests are smuggled past checks.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-4',
  alsoKnownAs: ['ELB.4', 'CKV_AWS_131', 'ALB_HTTP_DROP_INVALID_HEADER_ENABLED'],
  *check(graph) {
    for (const node of graph.ofType('application-load-balancer')) {
      if (node.config.dropInvalidHeaders) continue
      yield {
        node: node.id,
        path: ['dropInvalidHeaders'],
        message: `"${node.name}" passes invalid header fields on.`,
        advice: 'Drop them.',
        fix: setTo('Drop invalid headers', node.id, ['dropInvalidHeaders'], true),
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['invalid-headers'] },
})
