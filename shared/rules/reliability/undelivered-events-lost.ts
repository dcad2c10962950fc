import { defineRule } from '../define.ts'
import { setEdgeTo } from '../fixes.ts'
import { triggersOf } from '../triggers.ts'

export default defineRule({
  id: 'REL071',
  slug: 'undelivered-events-lost',
  title: 'What cannot be delivered is lost',
  severity: 'warning',
  pillar: 'reliability',
  why: 'When the retries are over the event is dropped, and nothing but a metric tells of it. In a dead-letter queue it waits until the fault is mended.',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html',
  *check(graph) {
    for (const { counts, edge, settings } of triggersOf(graph)) {
      if (!counts('deadLetters') || settings.deadLetters) continue
      yield {
        node: edge.from.id,
        edge: edge.id,
        path: ['deadLetters'],
        message: `What "${edge.from.name}" cannot deliver to "${edge.to.name}" is lost.`,
        advice: 'Keep it in a dead-letter queue.',
        fix: setEdgeTo('Add a dead-letter queue', edge.id, ['deadLetters'], true),
      }
    }
  },
  examples: { good: ['events'], bad: ['events-lost'] },
})
