import { defineRule } from '../define.ts'
import { servicesOnInstances } from '../ecs.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL022',
  slug: 'no-capacity-provider',
  title: 'Service on EC2 has no instances to run on',
  severity: 'error',
  pillar: 'reliability',
  why: 'Without an Auto Scaling group that gives its instances to the cluster no task is ever placed, and the deployment never ends.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html',
  *check(graph, facts) {
    for (const { service, groups } of servicesOnInstances(graph)) {
      if (groups.length > 0) continue
      const { cpu, memoryMiB } = service.config.size
      const fits = facts.fargateMemoryValues(cpu)?.includes(memoryMiB) ?? false
      yield {
        node: service.id,
        path: ['launchType'],
        message: `"${service.name}" runs on EC2, and no Auto Scaling group provides capacity to its cluster.`,
        advice: 'Draw a connection from an Auto Scaling group to the cluster, or run the service on Fargate.',
        ...(fits && { fix: setTo('Run on Fargate', service.id, ['launchType'], 'FARGATE') }),
      }
    }
  },
  examples: { good: ['ecs-on-instances', 'container-service'], bad: ['no-capacity-provider'] },
})
