import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'OPS055',
  slug: 'image-never-rebuilt',
  title: 'Image pipeline without schedule',
  severity: 'warning',
  pillar: 'operations',
  why: 'An image that nobody builds anew starts instances with the vulnerabilities of the day on which it was built.',
  docs: 'https://docs.aws.amazon.com/imagebuilder/latest/userguide/cron-expressions.html',
  *check(graph) {
    for (const node of graph.ofType('image-builder-pipeline')) {
      if (node.config.schedule !== '') continue
      yield {
        node: node.id,
        path: ['schedule'],
        message: `"${node.name}" builds only when somebody starts it.`,
        advice: 'Give it a schedule: it builds only if something has changed.',
        fix: setTo('Build on Sundays, if something has changed', node.id, ['schedule']),
      }
    }
  },
  examples: { good: ['managed-instances'], bad: ['image-never-rebuilt'] },
})
