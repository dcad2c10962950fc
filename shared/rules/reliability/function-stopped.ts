import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL081',
  slug: 'function-stopped',
  title: 'Reserved concurrency of 0 stops the function',
  severity: 'warning',
  pillar: 'reliability',
  why: 'With nothing reserved for it every invocation is throttled. That is a way to stop a function in an emergency, not to deploy one.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
  *check(graph) {
    for (const node of graph.ofType('lambda-function')) {
      if (node.config.reservedConcurrency !== 0) continue
      yield {
        node: node.id,
        path: ['reservedConcurrency'],
        message: `"${node.name}" is given no executions at all, so it never runs.`,
        advice: 'Leave the setting empty, or reserve at least one.',
        fix: setTo('Reserve nothing', node.id, ['reservedConcurrency']),
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})
