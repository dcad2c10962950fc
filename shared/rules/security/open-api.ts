import { defineRule } from '../define.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'SEC143',
  slug: 'open-api',
  title: 'API asks nobody who he is',
  severity: 'info',
  pillar: 'security',
  why: 'Whoever knows the address of the API can call its routes. A public API may be so; most are not meant to be.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
  alsoKnownAs: ['APIGateway.8', 'CKV_AWS_309', 'AwsSolutions-APIG4'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('api-gateway-http')) {
      if (node.config.authorizer.type !== 'none') continue
      const [first] = graph.outOf(node.id, 'integrates').filter(({ config }) => config.open !== true)
      if (!first) continue
      yield {
        node: node.id,
        path: ['authorizer', 'type'],
        message: `Anybody may call "${node.name}", and what answers there, such as "${first.to.name}".`,
        advice: 'Ask for a JWT, or mark the routes that are meant to be open.',
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})
