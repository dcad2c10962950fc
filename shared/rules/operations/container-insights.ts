import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'OPS003',
  slug: 'container-insights',
  title: 'Container Insights is off',
  severity: 'info',
  pillar: 'operations',
  why: 'Without it Amazon ECS reports CPU and memory of whole services only. When tasks are killed for want of memory or fail to start, the figures that would show it are missing.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-container-insights.html',
  alsoKnownAs: ['ECS.12', 'CKV_AWS_65', 'AwsSolutions-ECS4'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('ecs-cluster')) {
      if (node.config.containerInsights !== 'disabled' || graph.children(node.id).length === 0) continue
      yield {
        node: node.id,
        path: ['containerInsights'],
        message: `Nothing is recorded of the single tasks in "${node.name}".`,
        advice: 'Turn on Container Insights; it is billed as CloudWatch metrics.',
        fix: setTo('Turn on Container Insights', node.id, ['containerInsights'], 'enabled'),
      }
    }
  },
  examples: { good: ['container-service'], bad: ['container-insights'] },
})
