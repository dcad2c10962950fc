import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC008',
  slug: 'desync-mitigation',
  title: 'Request smuggling is watched, not stopped',
  severity: 'warning',
  pillar: 'security',
  why: 'In monitor mode ambiguous requests are counted and passed on, so that one user’s request can end up in front of another’s.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-12',
  alsoKnownAs: ['ELB.12', 'CKV_AWS_328'],
  *check(graph) {
    for (const node of graph.ofType('application-load-balancer')) {
      if (node.config.desyncMitigation !== 'monitor') continue
      yield {
        node: node.id,
        path: ['desyncMitigation'],
        message: `"${node.name}" lets ambiguous requests through.`,
        advice: 'Use the defensive mode, which breaks no known client.',
        fix: setTo('Use the defensive mode', node.id, ['desyncMitigation'], 'defensive'),
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['desync-mitigation'] },
})
