import { defineRule } from '../define.ts'
import { routesOutOf } from '../routing.ts'

export default defineRule({
  id: 'REL037',
  slug: 'shadowed-route',
  title: 'Two rules of a listener have the same conditions',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Rules are tried one after the other and the first that matches wins: the second of two equal rules never gets a request.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html',
  *check(graph) {
    for (const node of graph.ofType('application-load-balancer')) {
      const first = new Map<string, string>()
      for (const { edge, settings } of routesOutOf(graph, node.id)) {
        const { hostHeaders, pathPatterns } = settings
        // Without conditions several targets share the requests by weight, as they should.
        if (hostHeaders.length + pathPatterns.length === 0) continue
        const conditions = JSON.stringify([[...hostHeaders].sort(), [...pathPatterns].sort()])
        const other = first.get(conditions)
        if (other === undefined) {
          first.set(conditions, edge.to.name)
          continue
        }
        yield {
          node: node.id,
          edge: edge.id,
          path: ['pathPatterns'],
          message: `"${other}" and "${edge.to.name}" are to get the same requests: ${[...hostHeaders, ...pathPatterns].join(', ')}. One of them gets none.`,
          advice:
            'Give each its own host names or path patterns; to share requests by weight, use no conditions.',
        }
      }
    }
  },
  examples: { good: ['container-service'], bad: ['shadowed-route'] },
})
