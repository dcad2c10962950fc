import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'REL102',
  slug: 'efa-refused',
  title: 'Instance type has no Elastic Fabric Adapter',
  severity: 'error',
  pillar: 'reliability',
  why: 'EC2 refuses the launch. Only the largest sizes of some families have one, and neither burstable types nor those before Nitro.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/efa.html#efa-instance-types',
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      if (!('networkInterface' in node.config) || node.config.networkInterface !== 'efa') continue
      for (const { name, path } of instances.types) {
        const type = facts.instanceType(name)
        if (type === null || (!type.burstable && type.hypervisor !== 'xen')) continue
        yield {
          node: node.id,
          path,
          message: `${type.name} is ${type.burstable ? 'burstable' : 'of the generation before Nitro'}, and none of these has an Elastic Fabric Adapter.`,
          advice:
            'Choose a type that AWS lists, such as hpc7a.96xlarge or c7gn.16xlarge, or the Elastic Network Adapter.',
        }
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['efa-refused'] },
})
