import { isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC017',
  slug: 'subnet-public-addresses',
  title: 'Subnets give every instance a public address',
  severity: 'warning',
  pillar: 'security',
  why: 'Whatever is launched there is on the internet unless somebody thinks of it. Load balancers, NAT gateways and groups that ask for an address themselves do not need the setting.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-15',
  alsoKnownAs: ['EC2.15', 'CKV_AWS_130', 'SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED'],
  *check(graph) {
    for (const node of graph.ofType('subnet-tier')) {
      if (node.config.kind !== 'public' || !node.config.autoAssignPublicIp) continue
      // Nodes of EKS and instances of AWS Batch have no such setting of their own and get their address from here.
      const needed = graph
        .standingIn(node.id)
        .some((one) => isType(one, 'eks-node-group') || isType(one, 'batch-compute-environment'))
      if (needed) continue
      yield {
        node: node.id,
        path: ['autoAssignPublicIp'],
        message: `Whatever is launched in "${node.name}" gets a public IPv4 address.`,
        advice: 'Turn it off, and give addresses to those components that need one.',
        fix: setTo('Turn it off', node.id, ['autoAssignPublicIp'], false),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'public-batch'], bad: ['subnet-public-addresses'] },
})
