import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'OPS081',
  slug: 'function-tracing-off',
  title: 'Function in production is not traced',
  severity: 'info',
  pillar: 'operations',
  why: 'Where a request passes several functions and services, logs do not tell which of them was slow. AWS X-Ray shows it, for a sample of the requests.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html',
  alsoKnownAs: ['Lambda.7', 'CKV_AWS_50'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('lambda-function')) {
      if (node.config.tracing || node.config.edge !== 'none') continue
      yield {
        node: node.id,
        path: ['tracing'],
        message: `Nobody sees where "${node.name}" spends its time.`,
        advice: 'Turn on X-Ray tracing.',
        fix: setTo('Turn on tracing', node.id, ['tracing'], true),
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})
