import { formatNumber } from '../../base/money.ts'
import type { Facts } from '../../facts/facts.ts'
import { defineRule } from '../define.ts'
import { capacityOf, type Group } from '../ecs.ts'

export default defineRule({
  id: 'REL024',
  slug: 'cluster-too-small',
  title: 'Cluster has no room for all tasks at full scale',
  severity: 'warning',
  pillar: 'reliability',
  why: 'When the groups of instances have reached their maximum, further tasks wait in the state PROVISIONING, and the service stays below what its scaling asks for.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-auto-scaling.html',
  *check(graph, facts) {
    for (const cluster of graph.ofType('ecs-cluster')) {
      const groups = capacityOf(graph, cluster.id)
      const room = groups.length === 0 ? null : roomOf(facts, groups)
      if (room === null) continue
      const wanted = { vcpus: 0, memoryMiB: 0 }
      for (const { traits } of graph.children(cluster.id)) {
        const tasks = traits.containers
        if (tasks?.platform !== 'EC2') continue
        wanted.vcpus += tasks.vcpus * (tasks.count?.max ?? 0)
        wanted.memoryMiB += tasks.memoryMiB * (tasks.count?.max ?? 0)
      }
      if (wanted.vcpus <= room.vcpus && wanted.memoryMiB <= room.memoryMiB) continue
      const text = ({ vcpus, memoryMiB }: typeof wanted) =>
        `${formatNumber(vcpus)} vCPU and ${formatNumber(memoryMiB / 1024, 1)} GiB`
      yield {
        node: cluster.id,
        message: `At full scale the services in "${cluster.name}" take ${text(wanted)}, and its instances have ${text(room)} at most.`,
        advice:
          'Raise the maximum of the Auto Scaling group, take larger instances, or lower the maximum of the services.',
      }
    }
  },
  examples: { good: ['ecs-on-instances'], bad: ['cluster-too-small'] },
})

/** All groups at their maximum, each with its largest type: more there cannot be. null: a size is not known. */
function roomOf(facts: Facts, groups: readonly Group[]) {
  const room = { vcpus: 0, memoryMiB: 0 }
  for (const { instances } of groups) {
    const types = instances.types.map(({ name }) => facts.instanceType(name))
    if (types.length === 0 || types.includes(null) || instances.count === null) return null
    room.vcpus += instances.count.max * Math.max(...types.map((type) => type?.vcpus ?? 0))
    room.memoryMiB += instances.count.max * Math.max(...types.map((type) => type?.memoryMiB ?? 0))
  }
  return room
}
