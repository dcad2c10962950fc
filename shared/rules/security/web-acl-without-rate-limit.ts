import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC142',
  slug: 'web-acl-without-rate-limit',
  title: 'Web ACL limits no rate',
  severity: 'warning',
  pillar: 'security',
  why: 'Managed rules know attacks by what they look like. A flood, or a password guessed a thousand times, looks like any request; only a rate-based rule stops it.',
  docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html',

  *check(graph) {
    for (const node of graph.ofType('waf-web-acl')) {
      if (node.config.rateLimit.enabled) continue
      yield {
        node: node.id,
        path: ['rateLimit', 'enabled'],
        message: `"${node.name}" lets one address send as many requests as it likes.`,
        advice: 'Limit the rate of an address.',
        fix: setTo('Limit the rate', node.id, ['rateLimit', 'enabled'], true),
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})
