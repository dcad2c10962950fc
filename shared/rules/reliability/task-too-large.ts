import { formatNumber } from '../../base/money.ts'
import { listText } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { servicesOnInstances } from '../ecs.ts'

export default defineRule({
  id: 'REL023',
  slug: 'task-too-large',
  title: 'Task is larger than the instances of its cluster',
  severity: 'error',
  pillar: 'reliability',
  why: 'A task is placed on one instance as a whole. One that fits on none waits for ever; adding instances does not help.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/memory-management.html',
  *check(graph, facts) {
    for (const { service, groups } of servicesOnInstances(graph)) {
      const { cpu, memoryMiB } = service.config.size
      for (const { node, instances } of groups) {
        const types = instances.types.map(({ name }) => facts.instanceType(name))
        // System and agent keep some memory, so that a task as large as the whole instance does not fit either.
        const fits = types.some(
          (type) => type === null || (type.vcpus * 1024 >= cpu && type.memoryMiB > memoryMiB),
        )
        if (types.length === 0 || fits) continue
        yield {
          node: service.id,
          path: ['size'],
          message: `A task of "${service.name}" takes ${cpu / 1024} vCPU and ${formatNumber(memoryMiB)} MiB; instances of "${node.name}" have ${listText(
            types.flatMap((type) =>
              type ? [`${type.vcpus} vCPU and ${formatNumber(type.memoryMiB)} MiB (${type.name})`] : [],
            ),
            'or',
          )}, less what the system keeps.`,
          advice: 'Make the task smaller, or the instances larger.',
        }
        break
      }
    }
  },
  examples: { good: ['ecs-on-instances'], bad: ['task-too-large'] },
})
