import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC019',
  slug: 'ssh-key-pair',
  title: 'Instances take an SSH key besides Session Manager',
  severity: 'info',
  pillar: 'security',
  why: 'A key pair is shared, copied and never rotated, and nobody sees who used it. Session Manager is there already: it asks IAM who may, needs no open port and keeps a record.',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      if (!node.config.keyPair || !node.config.sessionManager) continue
      yield {
        node: node.id,
        path: ['keyPair'],
        message: `"${node.name}" has a key pair and Session Manager.`,
        advice: 'Do without the key pair.',
        fix: setTo('Do without the key pair', node.id, ['keyPair'], false),
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['ssh-key-pair'] },
})
