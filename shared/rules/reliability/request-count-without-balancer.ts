import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isBehindApplicationBalancer } from '../routing.ts'

export default defineRule({
  id: 'REL016',
  slug: 'request-count-without-balancer',
  title: 'Scales on requests that nothing counts',
  severity: 'error',
  pillar: 'reliability',
  why: 'Requests for each target are a metric of an Application Load Balancer. Without one in front AWS would refuse the policy, so it is left out of the export.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
  *check(graph) {
    const advice = 'Connect an Application Load Balancer to it, or scale on another metric.'
    for (const node of graph.ofType('autoscaling-group')) {
      if (isBehindApplicationBalancer(graph, node.id)) continue
      const { targetTracking, predictive } = node.config
      for (const [i, { metric }] of targetTracking.entries()) {
        if (metric !== 'ALBRequestCountPerTarget') continue
        yield {
          node: node.id,
          path: ['targetTracking', i, 'metric'],
          message: `"${node.name}" scales on requests for each target, and no Application Load Balancer routes to it.`,
          advice,
        }
      }
      if (predictive.mode === 'off' || predictive.metric !== 'ALBRequestCount') continue
      yield {
        node: node.id,
        path: ['predictive', 'metric'],
        message: `"${node.name}" forecasts requests, and no Application Load Balancer routes to it.`,
        advice,
        fix: setTo('Forecast CPU instead', node.id, ['predictive', 'metric']),
      }
    }
    for (const node of graph.ofType('ecs-service')) {
      const { enabled, requestsPerTarget, cpuTargetPercent, memoryTargetPercent } = node.config.autoScaling
      if (!enabled || requestsPerTarget === null || isBehindApplicationBalancer(graph, node.id)) continue
      const path = ['autoScaling', 'requestsPerTarget']
      const others = cpuTargetPercent !== null || memoryTargetPercent !== null
      yield {
        node: node.id,
        path,
        message: `"${node.name}" scales on ${formatNumber(requestsPerTarget)} requests for each task, and no Application Load Balancer routes to it.`,
        advice,
        ...(others && { fix: setTo('Scale without requests', node.id, path) }),
      }
    }
  },
  examples: {
    good: ['web-behind-alb', 'scales-on-requests'],
    bad: ['request-count-without-balancer'],
  },
})
