import { defineRule } from '../define.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'SEC140',
  slug: 'distribution-without-waf',
  title: 'Distribution has no web ACL',
  severity: 'warning',
  pillar: 'security',
  why: 'Everybody in the world can send a distribution whatever he likes. AWS WAF refuses known attacks and floods at the edge, before they reach or wake up anything that is billed.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html',
  alsoKnownAs: ['CloudFront.6', 'CKV_AWS_68', 'AwsSolutions-CFR2'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('cloudfront-distribution')) {
      if (graph.outOf(node.id, 'fetches').length === 0) continue
      if (graph.into(node.id, 'protects').some(({ fromFacet }) => fromFacet.guard === 'web-acl')) continue
      yield {
        node: node.id,
        message: `Nothing looks at the requests to "${node.name}".`,
        advice: 'Draw an AWS WAF web ACL for CloudFront in us-east-1, and connect it to the distribution.',
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})
