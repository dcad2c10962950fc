import { objectFromText } from '../../base/json.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL075',
  slug: 'pattern-matches-everything',
  title: 'Event pattern names no source',
  severity: 'warning',
  pillar: 'reliability',
  why: 'A pattern without source matches events of services that nobody thought of, those that its own targets cause among them: a rule that sets itself off does so without end, and each round is billed.',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules-best-practices.html',
  *check(graph) {
    for (const node of graph.ofType('eventbridge-rule')) {
      const pattern = objectFromText(node.config.pattern)
      if (pattern === null || Object.hasOwn(pattern, 'source') || Object.hasOwn(pattern, '$or')) continue
      yield {
        node: node.id,
        path: ['pattern'],
        message: `The pattern of "${node.name}" names no source.`,
        advice: 'Name the sources that are meant, as "source": ["aws.batch"].',
      }
    }
  },
  examples: { good: ['events'], bad: ['events-refused'] },
})
