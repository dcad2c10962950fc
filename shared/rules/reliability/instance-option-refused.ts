import type { ConfigPath } from '../../document/operations/path.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL103',
  slug: 'instance-option-refused',
  title: 'Instance type does not have what is asked of it',
  severity: 'error',
  pillar: 'reliability',
  why: 'EC2 refuses to launch an instance with an option that its type does not have, and the stack fails.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html',
  *check(graph, facts) {
    for (const node of graph.ofType('ec2-instance')) {
      const { config } = node
      const type = facts.instanceType(config.instanceType)
      if (type === null) continue
      const refused: readonly (readonly [boolean, ConfigPath, string])[] = [
        [config.hibernation && type.hibernation === false, ['hibernation'], 'cannot hibernate'],
        [config.enclave && type.nitroEnclaves === false, ['enclave'], 'has no Nitro Enclaves'],
        [config.cpuCredits !== 'type' && !type.burstable, ['cpuCredits'], 'has no CPU credits'],
        [
          config.coreCount !== null && config.coreCount * (config.threadsPerCore ?? 1) > type.vcpus,
          ['coreCount'],
          `has ${type.vcpus} vCPUs, fewer than are asked for`,
        ],
      ]
      for (const [isRefused, path, why] of refused) {
        if (!isRefused) continue
        yield {
          node: node.id,
          path,
          message: `${type.name} ${why}.`,
          advice: 'Leave the option out, or choose a type that has it.',
          ...(path[0] !== 'coreCount' && { fix: setTo('Leave it out', node.id, path) }),
        }
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['instance-option-refused'] },
})
