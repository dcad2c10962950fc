import { defineRule } from '../define.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'SEC009',
  slug: 'kubernetes-api-open',
  title: 'Kubernetes API is open to the whole internet',
  severity: 'warning',
  pillar: 'security',
  why: 'Everybody can knock at the API server of the cluster: a leaked kubeconfig or token, or a flaw in its authentication, is then enough from anywhere.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-1',
  alsoKnownAs: ['EKS.1', 'CKV_AWS_38', 'CKV_AWS_39', 'AwsSolutions-EKS1', 'EKS_ENDPOINT_NO_PUBLIC_ACCESS'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('eks-cluster')) {
      const { endpointAccess, publicAccessCidrs } = node.config
      if (endpointAccess === 'private' || !publicAccessCidrs.includes('0.0.0.0/0')) continue
      yield {
        node: node.id,
        path: ['publicAccessCidrs'],
        message: `The API server of "${node.name}" answers to 0.0.0.0/0.`,
        advice: 'Name the ranges of your offices and VPNs, or use the private endpoint alone.',
      }
    }
  },
  examples: { good: ['kubernetes', 'private-kubernetes'], bad: ['kubernetes-api-open'] },
})
