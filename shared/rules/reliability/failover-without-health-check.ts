import { defineRule } from '../define.ts'
import { setEdgeTo } from '../fixes.ts'

interface Settings {
  readonly routing: string
  readonly failover: string
  readonly healthCheck: { readonly enabled: boolean }
}

export default defineRule({
  id: 'REL141',
  slug: 'failover-without-health-check',
  title: 'Primary record has no health check',
  severity: 'error',
  pillar: 'reliability',
  why: 'Amazon Route 53 answers with the secondary only while it knows that the primary is unhealthy. A primary that tells no health and is not checked is answered for ever.',
  docs: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-configuring.html',

  *check(graph) {
    for (const node of graph.ofType('route53-zone')) {
      for (const edge of graph.outOf(node.id, 'points')) {
        const { failover, healthCheck, routing } = edge.config as unknown as Settings
        if (routing !== 'failover' || failover !== 'PRIMARY') continue
        if (healthCheck.enabled || edge.toFacet.tellsHealth) continue
        yield {
          node: node.id,
          edge: edge.id,
          path: ['healthCheck', 'enabled'],
          message: `Nobody finds out when "${edge.to.name}" fails, and the secondary is never answered.`,
          advice: 'Turn on the health check of the connection.',
          ...(edge.toFacet.check !== null && {
            fix: setEdgeTo('Check its health', edge.id, ['healthCheck', 'enabled'], true),
          }),
        }
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})
