import { isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { triggersOf } from '../triggers.ts'

/** None of these can give a deduplication id of its own. */
const WITHOUT_ID: readonly string[] = ['bucket', 'event-rule', 'pipe', 'schedule', 'state-machine']

export default defineRule({
  id: 'REL073',
  slug: 'events-refused-by-fifo',
  title: 'FIFO queue refuses what is sent to it',
  severity: 'error',
  pillar: 'reliability',
  why: 'A FIFO queue takes a message with a deduplication id, or makes one from the body when it is told to. What comes from EventBridge or a state machine has none.',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html',
  *check(graph) {
    const told = new Set<string>()
    for (const { edge } of triggersOf(graph)) {
      const queue = edge.to
      if (!isType(queue, 'sqs-queue') || told.has(queue.id)) continue
      const { contentBasedDeduplication, fifo } = queue.config
      if (!fifo || contentBasedDeduplication || !WITHOUT_ID.includes(edge.fromFacet.source)) continue
      told.add(queue.id)
      yield {
        node: queue.id,
        path: ['contentBasedDeduplication'],
        message: `"${edge.from.name}" sends without deduplication id, and "${queue.name}" refuses that.`,
        advice: 'Let the queue deduplicate by content.',
        fix: setTo('Deduplicate by content', queue.id, ['contentBasedDeduplication'], true),
      }
    }
  },
  examples: { good: ['events'], bad: ['events-refused'] },
})
