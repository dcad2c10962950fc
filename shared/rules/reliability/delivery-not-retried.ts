import { defineRule } from '../define.ts'
import { setEdgeTo } from '../fixes.ts'
import { triggersOf } from '../triggers.ts'

export default defineRule({
  id: 'REL072',
  slug: 'delivery-not-retried',
  title: 'Delivery is not retried',
  severity: 'warning',
  pillar: 'reliability',
  why: 'A target that is throttled or away for a moment misses the event for good. EventBridge retries for 24 hours by itself, at no charge.',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html',
  *check(graph) {
    for (const { counts, edge, settings } of triggersOf(graph)) {
      // A pipe retries by its source.
      if (!counts('delivery') || edge.fromFacet.source === 'pipe' || settings.delivery.retries > 0) continue
      yield {
        node: edge.from.id,
        edge: edge.id,
        path: ['delivery', 'retries'],
        message: `"${edge.from.name}" tries once to reach "${edge.to.name}" and never again.`,
        advice: 'Allow retries; the time after which it gives up can be short.',
        fix: setEdgeTo('Allow 185 retries', edge.id, ['delivery', 'retries'], 185),
      }
    }
  },
  examples: { good: ['events'], bad: ['events-lost'] },
})
