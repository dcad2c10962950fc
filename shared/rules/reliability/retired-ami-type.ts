import { isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

/** Amazon EKS publishes no AMIs of Amazon Linux 2 for Kubernetes 1.33 and later. */
const FIRST_WITHOUT_AL2 = 33

export default defineRule({
  id: 'REL026',
  slug: 'retired-ami-type',
  title: 'AMI type is no longer published',
  severity: 'error',
  pillar: 'reliability',
  why: 'AMIs of Amazon Linux 2 get no more patches, and there are none for newer Kubernetes versions: such a node group cannot be created.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-ami-deprecation-faqs.html',
  *check(graph, facts, { today }) {
    const lastPublished = facts.limitText('eks.al2-last-published').value
    for (const node of graph.ofType('eks-node-group')) {
      const { amiType } = node.config
      if (facts.eksAmiType(amiType)?.os !== 'al2') continue
      const cluster = node.parentId === null ? undefined : graph.nodes.get(node.parentId)
      const version = cluster && isType(cluster, 'eks-cluster') ? cluster.config.version : null
      const none = version !== null && Number(version.split('.')[1]) >= FIRST_WITHOUT_AL2
      if (!none && (today === null || today <= lastPublished)) continue
      const next = successorOf(amiType)
      yield {
        node: node.id,
        path: ['amiType'],
        message: none
          ? `There is no ${amiType} for Kubernetes ${version}.`
          : `${amiType} has not been published since ${lastPublished}.`,
        advice: `Use ${next}; changing it replaces the node group.`,
        ...(facts.eksAmiType(next) && { fix: setTo(`Use ${next}`, node.id, ['amiType'], next) }),
      }
    }
  },
  examples: { good: ['kubernetes', 'graviton-nodes'], bad: ['retired-ami-type'] },
})

function successorOf(amiType: string): string {
  if (amiType.endsWith('_GPU')) return 'AL2023_x86_64_NVIDIA'
  return amiType.includes('ARM') ? 'AL2023_ARM_64_STANDARD' : 'AL2023_x86_64_STANDARD'
}
