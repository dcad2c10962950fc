import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL135',
  slug: 'search-masters',
  title: 'Search domain without dedicated master nodes or a second zone',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Data nodes that also look after the cluster lose sight of each other under load, and a domain in one zone goes with it. AWS asks for three dedicated master nodes and at least two zones in production.',
  docs: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/bp.html',
  alsoKnownAs: ['Opensearch.11', 'Opensearch.6', 'AwsSolutions-OS4', 'AwsSolutions-OS7'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('opensearch-domain')) {
      const { azCount, dedicatedMasters } = node.config
      if (!dedicatedMasters.enabled)
        yield {
          node: node.id,
          path: ['dedicatedMasters', 'enabled'],
          message: `The data nodes of "${node.name}" look after the cluster themselves.`,
          advice: 'Use three dedicated master nodes.',
          fix: setTo('Use dedicated master nodes', node.id, ['dedicatedMasters', 'enabled'], true),
        }
      if (azCount === 1)
        yield {
          node: node.id,
          path: ['azCount'],
          message: `"${node.name}" stands in one Availability Zone.`,
          advice: 'Spread it over two or three, with as many data nodes in each.',
        }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})
