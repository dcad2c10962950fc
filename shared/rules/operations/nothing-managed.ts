import { defineRule } from '../define.ts'

export default defineRule({
  id: 'OPS054',
  slug: 'nothing-managed',
  title: 'Systems Manager has nothing to work on',
  severity: 'warning',
  pillar: 'operations',
  why: 'A baseline alone says what is approved and installs nothing; without targets there is no maintenance window and no association.',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows-assign-targets.html',
  *check(graph) {
    for (const type of ['ssm-association', 'ssm-patch-baseline'] as const) {
      for (const node of graph.ofType(type)) {
        if (graph.outOf(node.id, 'manages').length > 0) continue
        if ('tagKey' in node.config && node.config.tagKey !== '') continue
        if ('patchGroup' in node.config && node.config.patchGroup !== '') continue
        yield {
          node: node.id,
          message: `"${node.name}" manages no instances.`,
          advice: 'Connect it to what it is to manage.',
        }
      }
    }
  },
  examples: { good: ['managed-instances'], bad: ['nothing-managed'] },
})
