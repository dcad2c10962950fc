import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'SEC002',
  slug: 'instance-public-ip',
  title: 'Instances have public addresses',
  severity: 'warning',
  pillar: 'security',
  why: 'An instance with a public address is one wrong security-group rule away from the whole internet, and each address costs $0.005 an hour. Behind a load balancer in a private subnet it needs none.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-9',
  alsoKnownAs: ['EC2.9', 'EC2.25', 'AutoScaling.5', 'CKV_AWS_88', 'CKV_AWS_389'],
  *check(graph) {
    for (const { node, instances } of launchers(graph)) {
      if (!instances.publicIp) continue
      yield {
        node: node.id,
        message: `Instances of "${node.name}" get public IPv4 addresses.`,
        advice:
          'Move it to a private subnet tier and put a load balancer in front; reach the instances through Session Manager.',
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['public-instances'] },
})
