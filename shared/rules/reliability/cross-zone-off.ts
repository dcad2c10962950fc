import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL142',
  slug: 'cross-zone-off',
  title: 'Zones of the load balancer are on their own',
  severity: 'info',
  pillar: 'reliability',
  why: 'Without cross-zone load balancing each zone has its share of the connections, however few targets it has; a zone whose targets are all down answers nothing until DNS has forgotten it.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html',
  alsoKnownAs: ['CKV_AWS_152', 'ELB.9'],
  *check(graph) {
    for (const node of graph.ofType('network-load-balancer')) {
      if (node.config.crossZone) continue
      yield {
        node: node.id,
        path: ['crossZone'],
        message: `Each zone of "${node.name}" serves its own targets alone.`,
        advice: 'Turn cross-zone load balancing on, unless data between zones would cost too much.',
        fix: setTo('Turn on cross-zone load balancing', node.id, ['crossZone'], true),
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})
