import { defineRule } from '../define.ts'
import { eksClusterOf } from '../eks.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL112',
  slug: 'pod-security-groups-off',
  title: 'Security group that no pod gets',
  severity: 'error',
  pillar: 'reliability',
  why: 'Pods get security groups of their own only where the VPC CNI is told so. Else they use that of the node, and what was opened for their own group stays shut.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/security-groups-pods-deployment.html',
  *check(graph) {
    for (const node of graph.ofType('eks-workload')) {
      const cluster = eksClusterOf(graph, node)
      if (!node.config.ownSecurityGroup || !cluster || cluster.config.vpcCni.podSecurityGroups) continue
      yield {
        node: node.id,
        path: ['ownSecurityGroup'],
        message: `"${node.name}" has a security group, and "${cluster.name}" gives pods none.`,
        advice: 'Turn on security groups for pods at the cluster.',
        fix: setTo('Turn on security groups for pods', cluster.id, ['vpcCni', 'podSecurityGroups'], true),
      }
    }
  },
  examples: { good: ['pods-with-roles'], bad: ['pods-at-fault'] },
})
