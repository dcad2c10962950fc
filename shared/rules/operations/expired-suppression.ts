import { defineRule } from '../define.ts'

export default defineRule({
  id: 'OPS002',
  slug: 'expired-suppression',
  title: 'Suppression has expired',
  severity: 'info',
  pillar: 'operations',
  why: 'An exception that was granted until a day has run out: its finding speaks again. Either the fault is mended by now, or the exception needs a new reason and a new day.',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_priorities_governance_reqs.html',
  *check(graph, _facts, { today, suppressions }) {
    if (today === null) return
    for (const [id, { rule, node, reason, until }] of Object.entries(suppressions)) {
      if (until === undefined || until >= today) continue
      const place = node === undefined ? null : (graph.nodes.get(node) ?? null)
      yield {
        node: place?.id ?? null,
        path: ['suppressions', id],
        message: `${rule} was silenced${place ? ` for "${place.name}"` : ''} until ${until}: “${reason}”.`,
        advice: 'Remove the suppression, or renew it with a reason that still holds.',
        fix: {
          title: 'Remove the suppression',
          operations: [{ verb: 'suppress', id, suppression: null }],
        },
      }
    }
  },
  examples: { good: ['web-behind-alb', 'suppressed-for-now'], bad: ['expired-suppression'] },
})
