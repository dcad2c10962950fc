import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { queuesReadBy } from '../functions.ts'

export default defineRule({
  id: 'REL083',
  slug: 'visibility-below-timeout',
  title: 'Messages come back while the function still works on them',
  severity: 'error',
  pillar: 'reliability',
  why: 'AWS Lambda refuses to read a queue that hides messages for less time than the function may take: they would be worked on twice.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
  *check(graph) {
    for (const node of graph.ofType('lambda-function')) {
      const { timeoutSeconds } = node.config
      for (const { queue } of queuesReadBy(graph, node)) {
        const { visibilityTimeoutSeconds: hidden } = queue.config
        if (hidden >= timeoutSeconds) continue
        yield {
          node: queue.id,
          path: ['visibilityTimeoutSeconds'],
          message: `"${queue.name}" hides messages for ${hidden} seconds, and "${node.name}" may take ${timeoutSeconds}.`,
          advice: `Hide them for six times as long, ${timeoutSeconds * 6} seconds.`,
          fix: setTo(
            `Hide messages for ${timeoutSeconds * 6} seconds`,
            queue.id,
            ['visibilityTimeoutSeconds'],
            timeoutSeconds * 6,
          ),
        }
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})
