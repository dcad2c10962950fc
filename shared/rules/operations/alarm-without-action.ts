import { defineRule } from '../define.ts'

export default defineRule({
  id: 'OPS050',
  slug: 'alarm-without-action',
  title: 'Alarm tells nobody',
  severity: 'warning',
  pillar: 'operations',
  why: 'An alarm without action turns red in the console, and nobody looks there at night.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html',
  alsoKnownAs: ['CloudWatch.15', 'CKV_AWS_319'],
  *check(graph) {
    for (const node of graph.ofType('cloudwatch-alarm')) {
      const watches = node.config.ownMetrics.length > 0 || graph.outOf(node.id, 'monitors').length > 0
      if (!watches || node.config.email !== '') continue
      yield {
        node: node.id,
        path: ['email'],
        message: `"${node.name}" watches, but nobody is told.`,
        advice: 'Give an e-mail address.',
      }
    }
  },
  examples: { good: ['monitored-application'], bad: ['alarm-without-action'] },
})
