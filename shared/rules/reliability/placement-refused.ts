import { defineRule } from '../define.ts'
import { placements } from '../placements.ts'

export default defineRule({
  id: 'REL101',
  slug: 'placement-refused',
  title: 'Instance type is not supported in its placement group',
  severity: 'error',
  pillar: 'reliability',
  why: 'EC2 refuses to launch it there. Burstable types and older ones without enhanced networking cannot be in a cluster group.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html#placement-groups-cluster',
  *check(graph, facts) {
    for (const { group, node, instances } of placements(graph)) {
      for (const { name, path } of instances.types) {
        const type = facts.instanceType(name)
        const supported = type?.placementStrategies ?? null
        if (supported === null || supported.includes(group.strategy)) continue
        yield {
          node: node.id,
          path,
          message: `${name} can be in ${supported.length === 0 ? 'no' : supported.join(' and ')} placement groups, and this is a ${group.strategy} group.`,
          advice:
            group.strategy === 'cluster'
              ? 'Choose a current compute, memory or accelerated type, such as c7i or hpc7g.'
              : 'Choose another type, or another strategy.',
        }
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['placement-refused'] },
})
