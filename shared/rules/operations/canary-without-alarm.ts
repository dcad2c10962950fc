import { isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'OPS161',
  slug: 'canary-without-alarm',
  title: 'Canary tells nobody',
  severity: 'warning',
  pillar: 'operations',
  why: 'A canary that fails turns red in the console and does nothing else. Its runs are billed all the same.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries.html',
  *check(graph) {
    for (const node of graph.ofType('cloudwatch-canary')) {
      if (graph.into(node.id, 'monitors').some(({ from }) => isType(from, 'cloudwatch-alarm'))) continue
      yield {
        node: node.id,
        message: `No alarm watches "${node.name}".`,
        advice: 'Draw a CloudWatch alarm to it that tells somebody.',
      }
    }
  },
  examples: { good: ['apis'], bad: ['apis-at-fault'] },
})
