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
    const apis = [
      ...graph.ofType('api-gateway-http'),
      // Whoever reaches a private API is in its VPC; an API key at least tells callers apart.
      ...graph
        .ofType('api-gateway-rest')
        .filter(({ config }) => config.endpointType !== 'PRIVATE' && !config.usagePlan.enabled),
    ]
    for (const node of apis) {
      if (node.config.authorizer.type !== 'none') continue
      const [first] = graph.outOf(node.id, 'integrates').filter(({ config }) => config.open !== true)
      if (!first) continue
      yield {
        node: node.id,
        path: ['authorizer', 'type'],
        message: `Anybody may call "${node.name}", and what answers there, such as "${first.to.name}".`,
        advice: 'Ask for a token or a signature, or mark the routes that are meant to be open.',
      }
    }
  },
  examples: { good: ['edge', 'apis'], bad: ['edge-open', 'apis-at-fault'] },
})
