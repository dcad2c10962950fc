import { defineRule } from '../define.ts'
import { setEdgeTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC141',
  slug: 'plain-http-at-edge',
  title: 'Distribution answers over plain HTTP',
  severity: 'warning',
  pillar: 'security',
  why: 'What goes over HTTP can be read and changed on the way, cookies and tokens among it.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  alsoKnownAs: ['CloudFront.3', 'CKV_AWS_34', 'AwsSolutions-CFR4'],
  *check(graph) {
    for (const node of graph.ofType('cloudfront-distribution')) {
      for (const edge of graph.outOf(node.id, 'fetches')) {
        if (edge.config.viewerProtocol !== 'allow-all') continue
        yield {
          node: node.id,
          edge: edge.id,
          path: ['viewerProtocol'],
          message: `What comes from "${edge.to.name}" is answered over HTTP as well.`,
          advice: 'Redirect HTTP to HTTPS.',
          fix: setEdgeTo('Redirect HTTP to HTTPS', edge.id, ['viewerProtocol'], 'redirect-to-https'),
        }
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})
