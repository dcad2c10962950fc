import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC080',
  slug: 'function-url-open',
  title: 'Function URL is open to everybody',
  severity: 'warning',
  pillar: 'security',
  why: 'Without authentication anybody on the internet can invoke the function, as often as they like, at your cost. The code has to refuse them itself.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  alsoKnownAs: ['CKV_AWS_258', 'awslambda_function_url_public'],
  *check(graph) {
    for (const node of graph.ofType('lambda-function')) {
      const { url } = node.config
      if (!url.enabled || url.authType !== 'NONE') continue
      yield {
        node: node.id,
        path: ['url', 'authType'],
        message: `Everybody can invoke "${node.name}" through its URL, without a signature.`,
        advice:
          'Ask for signed requests (AWS_IAM), or put Amazon CloudFront or Amazon API Gateway in front and let only them in.',
        fix: setTo('Ask for signed requests', node.id, ['url', 'authType'], 'AWS_IAM'),
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})
