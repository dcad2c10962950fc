import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { routesInto } from '../routing.ts'

export default defineRule({
  id: 'REL015',
  slug: 'health-check-grace',
  title: 'Health checks count before the start is over',
  severity: 'warning',
  pillar: 'reliability',
  why: 'What fails its checks while it still starts is replaced by another that does the same: the service never becomes stable.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html',
  alsoKnownAs: ['AwsSolutions-AS2'],
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const { healthCheck, healthCheckGracePeriod: grace, instanceWarmup } = node.config
      const checked = healthCheck === 'ELB' && graph.into(node.id, 'routes').length > 0
      if (!checked || grace >= (instanceWarmup ?? 1)) continue
      yield {
        node: node.id,
        path: ['healthCheckGracePeriod'],
        message:
          instanceWarmup === null
            ? `The load balancer’s checks count from the first second of an instance of "${node.name}".`
            : `Instances of "${node.name}" have ${instanceWarmup} seconds to warm up, and the load balancer’s checks count after ${grace}.`,
        advice: `Raise the grace period to ${instanceWarmup ?? 300} seconds.`,
        fix: setTo(
          `Wait ${instanceWarmup ?? 300} seconds`,
          node.id,
          ['healthCheckGracePeriod'],
          instanceWarmup ?? 300,
        ),
      }
    }
    for (const node of graph.ofType('ecs-service')) {
      const [route] = routesInto(graph, node.id)
      if (!route || node.config.healthCheckGracePeriodSeconds > 0) continue
      const { interval, unhealthyThreshold } = route.settings.healthCheck
      yield {
        node: node.id,
        path: ['healthCheckGracePeriodSeconds'],
        message: `Amazon ECS stops a task of "${node.name}" that does not answer within ${interval * unhealthyThreshold} seconds of its start.`,
        advice: 'Give tasks a grace period longer than their start takes; 60 seconds suit most.',
        fix: setTo('Wait 60 seconds', node.id, ['healthCheckGracePeriodSeconds'], 60),
      }
    }
  },
  examples: {
    good: ['web-behind-alb', 'container-service'],
    bad: ['health-check-grace', 'no-health-check-grace'],
  },
})
