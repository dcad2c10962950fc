import { defineRule } from '../define.ts'

const HOME = 'us-east-1'

export default defineRule({
  id: 'REL140',
  slug: 'web-acl-region',
  title: 'Web ACL for CloudFront is not in US East (N. Virginia)',
  severity: 'error',
  pillar: 'reliability',
  why: 'AWS keeps what guards CloudFront in us-east-1 alone, and refuses such a web ACL in any other Region.',
  docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html',

  *check(graph) {
    for (const node of graph.ofType('waf-web-acl')) {
      if (node.config.scope !== 'CLOUDFRONT' || node.region === HOME) continue
      yield {
        node: node.id,
        path: ['scope'],
        message: `"${node.name}" is for CloudFront and stands in ${node.region}.`,
        advice: `Put it into a Region ${HOME} of the drawing; the distribution may stay where it is.`,
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})
