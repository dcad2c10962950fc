import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC006',
  slug: 'tls-policy',
  title: 'TLS policy allows outdated protocols',
  severity: 'warning',
  pillar: 'security',
  why: 'TLS 1.0 and 1.1 have known weaknesses and were retired in 2021 (RFC 8996). No browser of the last years needs them.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
  alsoKnownAs: [
    'ELB.17',
    'CKV_AWS_103',
    'CKV2_AWS_74',
    'ELBV2_LISTENER_SSL_POLICY_RULE',
    'elbv2_insecure_ssl_ciphers',
  ],
  *check(graph) {
    for (const node of graph.ofType('application-load-balancer')) {
      const { protocol, tlsPolicy } = node.config
      // The name says the oldest version that is allowed: TLS13-1-0 reaches from TLS 1.0 to 1.3.
      const oldest = /-1-([01])-/.exec(tlsPolicy)?.[1]
      if (protocol !== 'HTTPS' || oldest === undefined) continue
      yield {
        node: node.id,
        path: ['tlsPolicy'],
        message: `${tlsPolicy} still offers TLS 1.${oldest}.`,
        advice: 'Use the policy that AWS recommends, which begins with TLS 1.2.',
        fix: setTo('Use the recommended policy', node.id, ['tlsPolicy']),
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['tls-policy'] },
})
