import { listText } from '../../base/text.ts'
import type { Facts } from '../../facts/facts.ts'
import { architecturesOf, submissions } from '../batch.ts'
import { defineRule } from '../define.ts'
import { servicesOnInstances } from '../ecs.ts'
import type { Architecture, InstancesTrait } from '../traits.ts'

export default defineRule({
  id: 'REL006',
  slug: 'container-architecture',
  title: 'Containers are built for another processor than they run on',
  severity: 'error',
  pillar: 'reliability',
  why: 'A task or job for one architecture is never placed on instances of the other; it waits for ever for capacity that fits.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html',
  alsoKnownAs: ['F0009'],
  *check(graph, facts) {
    for (const { service, groups } of servicesOnInstances(graph)) {
      const wanted = service.traits.containers?.architecture ?? null
      for (const { node, instances } of groups) {
        const has = architecturesOfGroup(facts, instances)
        if (wanted === null || has === null || has.includes(wanted)) continue
        yield {
          node: service.id,
          path: ['cpuArchitecture'],
          message: `Tasks of "${service.name}" are for ${wanted}, and the instances of "${node.name}" are ${listText(has)}.`,
          advice: `Build the images for ${listText(has, 'or')}, or give the cluster ${wanted} instances.`,
        }
        break
      }
    }
    const told = new Set<string>()
    for (const { job, environments } of submissions(graph)) {
      const wanted = job.traits.containers?.architecture ?? null
      for (const environment of environments) {
        const has = architecturesOf(facts, environment)
        if (wanted === null || has === null || has.includes(wanted) || told.has(job.id)) continue
        told.add(job.id)
        yield {
          node: job.id,
          path: ['cpuArchitecture'],
          message: `Jobs of "${job.name}" are for ${wanted}, and the instances of "${environment.name}" are ${listText(has)}.`,
          advice: `Build the image for ${listText(has, 'or')}, or send the jobs to an environment with ${wanted} instances.`,
        }
      }
    }
  },
  examples: {
    good: ['ecs-on-instances', 'batch', 'container-service'],
    bad: ['task-architecture', 'job-architecture'],
  },
})

/** Its image decides, or else its types; null: not known. */
function architecturesOfGroup(
  facts: Facts,
  { imageArchitecture, types }: InstancesTrait,
): readonly Architecture[] | null {
  if (imageArchitecture !== null) return [imageArchitecture]
  const all = types.map(({ name }) => facts.instanceType(name)?.architectures ?? null)
  return all.length === 0 || all.includes(null) ? null : [...new Set(all.flatMap((one) => one ?? []))]
}
