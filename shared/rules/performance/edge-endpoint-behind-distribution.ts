import { isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'PERF160',
  slug: 'edge-endpoint-behind-distribution',
  title: 'Requests pass CloudFront twice',
  severity: 'warning',
  pillar: 'performance',
  why: 'An edge-optimized endpoint is itself behind a CloudFront of AWS. Behind a distribution of your own each request takes the way through the edge twice, which adds time and nothing else.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html',
  *check(graph) {
    for (const node of graph.ofType('api-gateway-rest')) {
      if (node.config.endpointType !== 'EDGE') continue
      const front = graph.into(node.id, 'fetches').find(({ from }) => isType(from, 'cloudfront-distribution'))
      if (!front) continue
      yield {
        node: node.id,
        path: ['endpointType'],
        message: `"${node.name}" is edge-optimized, and "${front.from.name}" is in front of it already.`,
        advice: 'Make the endpoint regional.',
        fix: setTo('Make the endpoint regional', node.id, ['endpointType'], 'REGIONAL'),
      }
    }
  },
  examples: { good: ['apis'], bad: ['apis-at-fault'] },
})
