import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { routesOutOf } from '../routing.ts'

export default defineRule({
  id: 'REL035',
  slug: 'grpc-without-https',
  title: 'Listener for gRPC or HTTP/2 is not HTTPS',
  severity: 'error',
  pillar: 'reliability',
  why: 'A listener forwards to target groups of these versions only if it is an HTTPS listener; AWS refuses it otherwise.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-protocol-version',
  *check(graph) {
    for (const node of graph.ofType('application-load-balancer')) {
      if (node.config.protocol !== 'HTTP') continue
      for (const { edge, settings } of routesOutOf(graph, node.id)) {
        if (settings.protocolVersion === 'HTTP1') continue
        yield {
          node: node.id,
          edge: edge.id,
          path: ['protocolVersion'],
          message: `"${node.name}" sends ${settings.protocolVersion === 'GRPC' ? 'gRPC' : 'HTTP/2'} to "${edge.to.name}", and its listener is plain HTTP.`,
          advice: 'Make the listener HTTPS, or send HTTP/1.1.',
          fix: setTo('Make the listener HTTPS', node.id, ['protocol'], 'HTTPS'),
        }
      }
    }
  },
  examples: { good: ['grpc-service', 'container-service'], bad: ['grpc-without-https'] },
})
