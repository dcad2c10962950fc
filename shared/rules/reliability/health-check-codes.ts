import { defineRule } from '../define.ts'
import { setEdgeTo } from '../fixes.ts'
import { routesOutOf } from '../routing.ts'

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Matcher.html */
const ALLOWED = { HTTP: { min: 200, max: 499 }, gRPC: { min: 0, max: 99 } } as const

export default defineRule({
  id: 'REL036',
  slug: 'health-check-codes',
  title: 'Success codes are not of the protocol',
  severity: 'error',
  pillar: 'reliability',
  why: 'AWS refuses a target group whose success codes the protocol does not have: HTTP knows 200 to 499 for this, gRPC 0 to 99.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  alsoKnownAs: ['E3684'],
  *check(graph) {
    for (const node of graph.ofType('application-load-balancer')) {
      for (const { edge, settings } of routesOutOf(graph, node.id)) {
        if (edge.toFacet.targetType === 'lambda') continue
        const protocol = settings.protocolVersion === 'GRPC' ? 'gRPC' : 'HTTP'
        const { min, max } = ALLOWED[protocol]
        const { matcher } = settings.healthCheck
        const codes = matcher.split(/[,-]/).map(Number)
        if (codes.every((code) => code >= min && code <= max)) continue
        const usual = protocol === 'gRPC' ? '0' : '200'
        yield {
          node: edge.to.id,
          edge: edge.id,
          path: ['healthCheck', 'matcher'],
          message: `The health check of "${edge.to.name}" expects ${matcher}, and codes of ${protocol} are ${min} to ${max}.`,
          advice: `Use ${usual}, or the code that the application answers with.`,
          fix: setEdgeTo(`Expect ${usual}`, edge.id, ['healthCheck', 'matcher'], usual),
        }
      }
    }
  },
  examples: { good: ['grpc-service', 'container-service'], bad: ['health-check-codes'] },
})
