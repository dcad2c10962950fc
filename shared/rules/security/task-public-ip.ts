import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC004',
  slug: 'task-public-ip',
  title: 'Tasks have public addresses',
  severity: 'warning',
  pillar: 'security',
  why: 'Every task is then reachable from the internet as far as its security group allows, past the load balancer with its TLS and logs. Each address costs $0.005 an hour.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-2',
  alsoKnownAs: ['ECS.2', 'CKV_AWS_333', 'ecs_task_set_no_assign_public_ip'],
  *check(graph) {
    for (const node of graph.ofType('ecs-service')) {
      if (node.config.launchType !== 'FARGATE' || !node.config.assignPublicIp) continue
      // In a public subnet the address is its only way out; there the place must change as well.
      const movable = node.tier === 'private'
      yield {
        node: node.id,
        path: ['assignPublicIp'],
        message: `Each task of "${node.name}" gets a public IPv4 address.`,
        advice: movable
          ? 'Turn the addresses off: in a private tier they lead nowhere.'
          : 'Put the cluster into a private subnet tier with a NAT gateway or VPC endpoints, and turn the addresses off.',
        ...(movable && { fix: setTo('Turn off public addresses', node.id, ['assignPublicIp'], false) }),
      }
    }
  },
  examples: { good: ['container-service'], bad: ['public-tasks', 'public-tasks-in-private-tier'] },
})
