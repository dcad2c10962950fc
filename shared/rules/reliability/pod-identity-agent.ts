import { defineRule } from '../define.ts'
import { eksClusterOf, hasAddOn, withAddOn } from '../eks.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL110',
  slug: 'pod-identity-agent',
  title: 'Pods cannot get their role',
  severity: 'error',
  pillar: 'reliability',
  why: 'EKS Pod Identity hands out credentials through an agent on each node. Without it a pod has none, and every call to AWS is refused. Auto Mode has the agent built in.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-agent-setup.html',
  *check(graph) {
    const types = ['eks-controller', 'eks-karpenter', 'eks-workload'] as const
    for (const node of types.flatMap((type) => [...graph.ofType(type)])) {
      if (node.traits.podRole?.by === 'irsa') continue
      const cluster = eksClusterOf(graph, node)
      if (!cluster || cluster.config.autoMode.enabled || hasAddOn(cluster, 'eks-pod-identity-agent')) continue
      yield {
        node: node.id,
        path: [],
        message: `"${node.name}" has a role, and "${cluster.name}" lacks the add-on eks-pod-identity-agent that would hand it out.`,
        advice: 'Add it to the cluster.',
        fix: setTo(
          'Add eks-pod-identity-agent',
          cluster.id,
          ['addOns'],
          withAddOn(cluster, 'eks-pod-identity-agent'),
        ),
      }
    }
  },
  examples: { good: ['pods-with-roles'], bad: ['pods-at-fault'] },
})
