import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL051',
  slug: 'beanstalk-single-instance',
  title: 'Elastic Beanstalk with one instance in production',
  severity: 'warning',
  pillar: 'reliability',
  why: 'While the only instance is replaced or its zone is away, nobody is served; every platform update is an outage.',
  docs: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-types.html',
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('elastic-beanstalk-environment')) {
      if (node.config.kind !== 'SingleInstance') continue
      yield {
        node: node.id,
        path: ['kind'],
        message: `"${node.name}" is a single instance.`,
        advice: 'Make it load balanced, with two instances or more.',
        fix: setTo('Make it load balanced', node.id, ['kind'], 'LoadBalanced'),
      }
    }
  },
  examples: { good: ['beanstalk'], bad: ['beanstalk-single-instance'] },
})
