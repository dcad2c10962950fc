import { plural } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { targetsIn } from '../functions.ts'

export default defineRule({
  id: 'COST081',
  slug: 'idle-provisioned-concurrency',
  title: 'Provisioned concurrency waits for nobody',
  severity: 'warning',
  pillar: 'cost',
  why: 'Environments that are kept ready are billed around the clock, and serve only those who call the alias. In the drawing nothing does.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html',
  *check(graph) {
    const called = targetsIn(graph)
    for (const node of graph.ofType('lambda-function')) {
      const { provisioned, url } = node.config
      if (provisioned.environments === 0 || url.enabled || called.has(node.id)) continue
      yield {
        node: node.id,
        path: ['provisioned', 'environments'],
        message: `"${node.name}" keeps ${plural(provisioned.environments, 'environment')} ready, and nothing in the drawing invokes it.`,
        advice: 'Draw what invokes it, or do without provisioned concurrency.',
        ...(!provisioned.scaling && {
          fix: setTo('Keep none ready', node.id, ['provisioned', 'environments'], 0),
        }),
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})
