import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'SEC005',
  slug: 'http-listener',
  title: 'Internet-facing listener is not encrypted',
  severity: 'error',
  pillar: 'security',
  why: 'Whoever is on the way between a user and the load balancer can read and change what they send each other, passwords and session cookies among it.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html',
  alsoKnownAs: [
    'ELB.1',
    'CKV_AWS_2',
    'CKV2_AWS_20',
    'ELBV2_LISTENER_PROTOCOL_RULE',
    'Trusted Advisor a2sEc6ILx',
  ],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('application-load-balancer')) {
      const { scheme, protocol, httpPort } = node.config
      if (scheme !== 'internet-facing' || protocol !== 'HTTP') continue
      yield {
        node: node.id,
        path: ['protocol'],
        message: `"${node.name}" serves the internet over plain HTTP on port ${httpPort}.`,
        advice: 'Serve HTTPS with a certificate of AWS Certificate Manager, and redirect HTTP to it.',
        fix: setTo('Serve HTTPS', node.id, ['protocol'], 'HTTPS'),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'development', 'internal-http'], bad: ['http-listener'] },
})
