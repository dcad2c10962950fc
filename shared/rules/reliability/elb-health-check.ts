import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL014',
  slug: 'elb-health-check',
  title: 'Group ignores the health checks of its load balancer',
  severity: 'warning',
  pillar: 'reliability',
  why: 'EC2’s own checks see that an instance runs, not that its application answers. A broken one gets no requests and is never replaced, and the group is one instance short.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html',
  alsoKnownAs: [
    'AutoScaling.1',
    'CKV2_AWS_15',
    'AwsSolutions-AS2',
    'AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED',
    'Trusted Advisor CLOG40CDO8',
  ],
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const [route] = graph.into(node.id, 'routes')
      if (!route || node.config.healthCheck === 'ELB') continue
      yield {
        node: node.id,
        path: ['healthCheck'],
        message: `"${route.from.name}" finds out which instances of "${node.name}" are unhealthy, and the group does not replace them.`,
        advice: 'Use the health checks of the load balancer.',
        fix: setTo('Use the load balancer’s health checks', node.id, ['healthCheck'], 'ELB'),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'ecs-on-instances'], bad: ['elb-health-check'] },
})
