import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL105',
  slug: 'recovery-off',
  title: 'Single instance does not recover from failed hardware',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Nothing replaces a single instance. Automatic recovery moves it to other hardware with its id, addresses and volumes, free of charge.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html',
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('ec2-instance')) {
      if (node.config.autoRecovery) continue
      yield {
        node: node.id,
        path: ['autoRecovery'],
        message: `"${node.name}" stays down when its hardware fails.`,
        advice: 'Turn automatic recovery on, or use an Auto Scaling group.',
        fix: setTo('Turn automatic recovery on', node.id, ['autoRecovery']),
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['recovery-off'] },
})
