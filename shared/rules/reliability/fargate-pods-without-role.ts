import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL183',
  slug: 'fargate-pods-without-role',
  title: 'Pods on Fargate get no role by Pod Identity',
  severity: 'error',
  pillar: 'reliability',
  why: 'The agent of EKS Pod Identity runs on nodes, and on AWS Fargate there is none. A pod there has no credentials, and every call to AWS is refused.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html#pod-id-considerations',
  *check(graph) {
    for (const node of graph.ofType('eks-workload')) {
      const { podRole } = node.traits
      if (podRole?.by !== 'pod-identity' || node.parentId === null) continue
      const onFargate = graph
        .children(node.parentId)
        .find(({ traits }) => traits.fargateProfile?.namespaces.includes(podRole.namespace))
      if (!onFargate) continue
      yield {
        node: node.id,
        path: ['identity'],
        message: `Pods of the namespace ${podRole.namespace} run on Fargate by "${onFargate.name}", where Pod Identity hands out no role.`,
        advice: 'Use IAM roles for service accounts.',
        fix: setTo('Use IAM roles for service accounts', node.id, ['identity'], 'irsa'),
      }
    }
  },
  examples: { good: ['pods-with-roles'], bad: ['fargate-pods'] },
})
