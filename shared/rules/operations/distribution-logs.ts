import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'OPS141',
  slug: 'distribution-logs',
  title: 'Distribution keeps no access logs',
  severity: 'info',
  pillar: 'operations',
  why: 'What CloudFront answers from its caches leaves no trace in any other log.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html',
  alsoKnownAs: ['CloudFront.5', 'CKV_AWS_86', 'AwsSolutions-CFR3'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('cloudfront-distribution')) {
      if (node.config.accessLogs.enabled) continue
      yield {
        node: node.id,
        path: ['accessLogs', 'enabled'],
        message: `Nothing is recorded of the requests to "${node.name}".`,
        advice: 'Turn on access logs. Their delivery is free of charge; only their storage is billed.',
        fix: setTo('Turn on access logs', node.id, ['accessLogs', 'enabled'], true),
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})
