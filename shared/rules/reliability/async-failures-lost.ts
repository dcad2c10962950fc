import { listText } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { asynchronousSources } from '../functions.ts'

export default defineRule({
  id: 'REL082',
  slug: 'async-failures-lost',
  title: 'Events that a function fails on are lost',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Whoever sends an event asynchronously does not wait for the answer. After the last retry AWS Lambda throws it away unless there is a destination or a dead-letter queue.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html',
  alsoKnownAs: ['CKV_AWS_116'],
  *check(graph) {
    for (const node of graph.ofType('lambda-function')) {
      if (node.config.async.deadLetterQueue || node.config.edge !== 'none') continue
      const sources = asynchronousSources(graph, node)
      if (sources.length === 0) continue
      const isTold = graph.outOf(node.id, 'triggers').some(({ config }) => config.outcome === 'failure')
      if (isTold) continue
      yield {
        node: node.id,
        path: ['async', 'deadLetterQueue'],
        message: `Events from ${listText(sources.map(({ from }) => `"${from.name}"`))} are gone when "${node.name}" has failed on them ${node.config.async.maxRetries + 1} times.`,
        advice: 'Give it a dead-letter queue, or connect it to a queue or topic that is told of failures.',
        fix: setTo('Add a dead-letter queue', node.id, ['async', 'deadLetterQueue'], true),
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})
