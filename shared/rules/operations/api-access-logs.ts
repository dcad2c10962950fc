import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'OPS140',
  slug: 'api-access-logs',
  title: 'API keeps no access logs',
  severity: 'info',
  pillar: 'operations',
  why: 'Access logs tell who called what, and which backend failed. After an incident they cannot be had any more.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
  alsoKnownAs: ['APIGateway.9', 'CKV_AWS_95', 'AwsSolutions-APIG1'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('api-gateway-http')) {
      if (node.config.accessLogs.enabled) continue
      yield {
        node: node.id,
        path: ['accessLogs', 'enabled'],
        message: `Nothing is recorded of the calls to "${node.name}".`,
        advice: 'Turn on access logs.',
        fix: setTo('Turn on access logs', node.id, ['accessLogs', 'enabled'], true),
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})
