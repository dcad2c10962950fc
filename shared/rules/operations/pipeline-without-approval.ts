import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'OPS056',
  slug: 'pipeline-without-approval',
  title: 'Pipeline deploys to production unasked',
  severity: 'info',
  pillar: 'operations',
  why: 'Whoever may push to the branch changes production, without anybody looking at it in between.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals.html',
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('codepipeline')) {
      if (node.config.approval || graph.outOf(node.id, 'deploys').length === 0) continue
      yield {
        node: node.id,
        path: ['approval'],
        message: `"${node.name}" deploys each push to "${node.config.branch}" by itself.`,
        advice: 'Ask for an approval, or protect the branch by reviews.',
        fix: setTo('Ask for an approval', node.id, ['approval'], true),
      }
    }
  },
  examples: { good: ['delivery'], bad: ['pipeline-without-approval'] },
})
