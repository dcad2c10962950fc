import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { queuesReadBy } from '../functions.ts'

/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
const TIMES = 6

export default defineRule({
  id: 'REL084',
  slug: 'visibility-too-short',
  title: 'Throttled messages come back too soon',
  severity: 'warning',
  pillar: 'reliability',
  why: 'When the function is throttled AWS Lambda tries a batch again while it stays hidden. AWS advises six times the timeout, and the batch window on top; with less, messages are worked on twice or go to the dead-letter queue unread.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
  *check(graph) {
    for (const node of graph.ofType('lambda-function')) {
      const { timeoutSeconds } = node.config
      for (const { edge, queue } of queuesReadBy(graph, node)) {
        const { visibilityTimeoutSeconds: hidden } = queue.config
        // The graph has parsed it with the relation's own schema.
        const { batch } = edge.config as unknown as { readonly batch: { readonly windowSeconds: number } }
        const wanted = Math.min(43_200, TIMES * timeoutSeconds + batch.windowSeconds)
        if (hidden >= wanted || hidden < timeoutSeconds) continue
        yield {
          node: queue.id,
          path: ['visibilityTimeoutSeconds'],
          message: `"${queue.name}" hides messages for ${hidden} seconds; six times the timeout of "${node.name}"${batch.windowSeconds > 0 ? ' and its batch window' : ''} are ${wanted}.`,
          advice: `Hide them for ${wanted} seconds, or shorten the timeout.`,
          fix: setTo(`Hide messages for ${wanted} seconds`, queue.id, ['visibilityTimeoutSeconds'], wanted),
        }
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-and-queues'] },
})
