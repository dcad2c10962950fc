import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { capacityOf } from '../ecs.ts'

export default defineRule({
  id: 'REL031',
  slug: 'task-network-interfaces',
  title: 'Instances may have too few network interfaces for their tasks',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Every task has a network interface of its own, and an instance takes few of them: with CPU and memory free, tasks still wait. The account setting awsvpcTrunking raises the limit on many types.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-eni.html',
  *check(graph, facts) {
    for (const cluster of graph.ofType('ecs-cluster')) {
      const tasks = graph
        .children(cluster.id)
        .flatMap(({ traits }) =>
          traits.containers?.platform === 'EC2' ? [traits.containers.count?.max ?? 0] : [],
        )
        .reduce((sum, count) => sum + count, 0)
      let room = 0
      for (const { instances } of capacityOf(graph, cluster.id)) {
        // One interface is the instance's own.
        const enis = instances.types.map(({ name }) => facts.instanceType(name)?.maxEnis ?? null)
        const most =
          enis.length === 0 || enis.includes(null) ? null : Math.max(...enis.map((n) => n ?? 0)) - 1
        room +=
          most === null || instances.count === null ? Number.POSITIVE_INFINITY : most * instances.count.max
      }
      if (tasks === 0 || room === 0 || tasks <= room) continue
      yield {
        node: cluster.id,
        // Whether trunking is on is a setting of the account, which no drawing knows.
        cannotTell: true,
        message: `At full scale there are ${formatNumber(tasks)} tasks, and the instances of "${cluster.name}" have interfaces for ${formatNumber(room)} unless the account has ENI trunking turned on.`,
        advice: 'Turn on awsvpcTrunking in the account, or take more or larger instances.',
      }
    }
  },
  examples: { good: ['ecs-on-instances'], bad: ['task-network-interfaces'] },
})
