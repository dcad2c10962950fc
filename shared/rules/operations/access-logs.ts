import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'OPS004',
  slug: 'access-logs',
  title: 'Load balancer keeps no access logs',
  severity: 'info',
  pillar: 'operations',
  why: 'Access logs tell who asked for what, when, and how long the answer took. After an incident they cannot be had any more.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
  alsoKnownAs: ['ELB.5', 'CKV_AWS_91', 'AwsSolutions-ELB2', 'ELB_LOGGING_ENABLED'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('application-load-balancer')) {
      if (node.config.accessLogs.enabled) continue
      yield {
        node: node.id,
        path: ['accessLogs', 'enabled'],
        message: `Nothing is recorded of the requests to "${node.name}".`,
        advice:
          'Turn on access logs. Their delivery is free of charge; only their storage in Amazon S3 is billed.',
        fix: setTo('Turn on access logs', node.id, ['accessLogs', 'enabled'], true),
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['access-logs'] },
})
