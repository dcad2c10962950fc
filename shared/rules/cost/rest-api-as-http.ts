import { formatNumber } from '../../base/money.ts'
import type { Graph, GraphNode } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'

/** Something that an HTTP API lacks. https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html */
function needsRest(graph: Graph, node: GraphNode<'api-gateway-rest'>): boolean {
  const { cache, compressAboveBytes, endpointType, executionLogs, tracing, usagePlan } = node.config
  return (
    endpointType !== 'REGIONAL' ||
    usagePlan.enabled ||
    cache.enabled ||
    tracing ||
    executionLogs !== 'OFF' ||
    compressAboveBytes !== null ||
    graph.into(node.id, 'protects').length > 0 ||
    graph
      .outOf(node.id, 'integrates')
      .some(({ config }) => typeof config.bodySchema === 'string' && config.bodySchema !== '')
  )
}

export default defineRule({
  id: 'COST160',
  slug: 'rest-api-as-http',
  title: 'HTTP API would do for less',
  severity: 'info',
  pillar: 'cost',
  why: 'For functions and services behind it an HTTP API does the same, is faster, and costs less than a third by the request. A REST API is for AWS WAF, API keys, a cache, checks of requests, private endpoints and X-Ray.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html',
  *check(graph, facts) {
    for (const node of graph.ofType('api-gateway-rest')) {
      if (needsRest(graph, node) || graph.outOf(node.id, 'integrates').length === 0) continue
      const million = (id: 'api-gateway.rest.first-333m' | 'api-gateway.http.first-300m') =>
        facts.lookupPrice({ kind: 'service', id }, node.region, { estimateFrom: 'us-east-1' })
      const [rest, http] = [million('api-gateway.rest.first-333m'), million('api-gateway.http.first-300m')]
      if (rest.usdPerUnit === null || http.usdPerUnit === null) continue
      const dollars = (price: number) => `$${formatNumber(price * 1_000_000)}`
      yield {
        node: node.id,
        message: `"${node.name}" costs ${dollars(rest.usdPerUnit)} a million requests and uses nothing that an HTTP API, at ${dollars(http.usdPerUnit)}, lacks.`,
        advice:
          'Draw an HTTP API in its place, unless you mean to put AWS WAF in front or hand out API keys.',
      }
    }
  },
  examples: { good: ['apis'], bad: ['apis-at-fault'] },
})
