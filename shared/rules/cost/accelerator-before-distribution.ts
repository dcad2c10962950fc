import { defineRule } from '../define.ts'

export default defineRule({
  id: 'COST141',
  slug: 'accelerator-before-distribution',
  title: 'HTTP goes through Global Accelerator',
  severity: 'info',
  pillar: 'cost',
  why: 'For HTTP and HTTPS Amazon CloudFront is as near to the clients, answers part of the requests itself, and has no fee by the hour. Global Accelerator is for fixed addresses and other protocols.',
  docs: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html',

  *check(graph) {
    for (const node of graph.ofType('global-accelerator')) {
      const web = graph
        .outOf(node.id, 'accelerates')
        .find(({ toFacet }) => toFacet.kind === 'application-load-balancer')
      if (!web) continue
      yield {
        node: node.id,
        message: `"${node.name}" leads to "${web.to.name}", which speaks HTTP alone.`,
        advice:
          'Use a CloudFront distribution, unless clients need fixed addresses or failover within seconds.',
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})
