import { plural } from '../../base/text.ts'
import type { Graph } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

const DAY = 86_400

export default defineRule({
  id: 'REL074',
  slug: 'short-retention',
  title: 'Messages go before a longer outage ends',
  severity: 'warning',
  pillar: 'reliability',
  why: 'What nobody has read when the retention ends is deleted. A reader that fails on a Friday evening is often mended on Monday.',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-architecture.html',
  *check(graph) {
    if (graph.settings.environment !== 'production') return
    yield* shortQueues(graph)
  },
  examples: { good: ['events'], bad: ['events-lost'] },
})

function* shortQueues(graph: Graph) {
  for (const node of graph.ofType('sqs-queue')) {
    const { retentionSeconds } = node.config
    if (retentionSeconds >= DAY) continue
    yield {
      node: node.id,
      path: ['retentionSeconds'],
      message: `"${node.name}" keeps messages for ${plural(Math.round(retentionSeconds / 60), 'minute')}.`,
      advice: 'Keep them for four days; it costs nothing more.',
      fix: setTo('Keep messages for four days', node.id, ['retentionSeconds'], 4 * DAY),
    }
  }
}
