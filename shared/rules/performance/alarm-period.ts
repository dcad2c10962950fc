import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'PERF004',
  slug: 'alarm-period',
  title: 'Alarm looks more often than there are figures',
  severity: 'warning',
  pillar: 'performance',
  why: 'Without detailed monitoring an instance reports every five minutes. An alarm over single minutes then lacks data most of the time, and the policy behind it seldom or never acts.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/enable-as-instance-metrics.html',
  alsoKnownAs: ['AwsSolutions-EC28', 'CKV_AWS_126'],
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const { alarmPolicies, detailedMonitoring } = node.config
      const hasty = alarmPolicies.findIndex(({ period }) => period === 60)
      if (detailedMonitoring || hasty === -1) continue
      yield {
        node: node.id,
        path: ['alarmPolicies', hasty, 'period'],
        message: 'The alarm has a period of 60 seconds, and the instances report every 300.',
        advice:
          'Turn on detailed monitoring, which is billed as seven custom metrics for each instance, or use a period of 300 seconds.',
        fix: setTo('Turn on detailed monitoring', node.id, ['detailedMonitoring'], true),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'step-scaling'], bad: ['alarm-period'] },
})
