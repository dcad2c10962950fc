import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'OPS100',
  slug: 'no-way-in',
  title: 'Nobody can log in to the instance',
  severity: 'info',
  pillar: 'operations',
  why: 'Without Session Manager and without a key pair no one can look at a single instance when something is wrong with it, and nothing patches it.',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
  *check(graph) {
    for (const node of graph.ofType('ec2-instance')) {
      const { sessionManager, keyPair } = node.config
      if (sessionManager || keyPair) continue
      yield {
        node: node.id,
        path: ['sessionManager'],
        message: `"${node.name}" has neither Session Manager nor a key pair.`,
        advice: 'Turn Session Manager on: it needs no open port and no key.',
        fix: setTo('Turn Session Manager on', node.id, ['sessionManager']),
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['no-way-in'] },
})
