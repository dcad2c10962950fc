import { defineRule } from '../define.ts'

export default defineRule({
  id: 'OPS051',
  slug: 'alarm-watches-nothing',
  title: 'Alarm or dashboard has nothing to show',
  severity: 'warning',
  pillar: 'operations',
  why: 'Without a connection neither an alarm nor a dashboard is made at all.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html',
  *check(graph) {
    for (const type of ['cloudwatch-alarm', 'cloudwatch-dashboard'] as const) {
      for (const node of graph.ofType(type)) {
        if (graph.outOf(node.id, 'monitors').length > 0) continue
        if ('ownMetrics' in node.config && node.config.ownMetrics.length > 0) continue
        yield {
          node: node.id,
          message: `"${node.name}" is connected to nothing.`,
          advice: 'Connect it to what it is to monitor.',
        }
      }
    }
  },
  examples: { good: ['monitored-application'], bad: ['alarm-watches-nothing'] },
})
