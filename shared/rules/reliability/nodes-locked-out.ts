import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL040',
  slug: 'nodes-locked-out',
  title: 'Nodes may not reach the API server',
  severity: 'error',
  pillar: 'reliability',
  why: 'With the public endpoint alone the nodes, too, come to it over the internet, from the address of a NAT gateway that nobody knows before the deployment. If the list of ranges lacks it, no node ever joins.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
  alsoKnownAs: ['eks_cluster_private_nodes_enabled'],
  *check(graph) {
    for (const node of graph.ofType('eks-cluster')) {
      const { endpointAccess, publicAccessCidrs } = node.config
      const hasNodes = graph.children(node.id).some(({ traits }) => traits.instances)
      if (endpointAccess !== 'public' || publicAccessCidrs.includes('0.0.0.0/0') || !hasNodes) continue
      yield {
        node: node.id,
        path: ['endpointAccess'],
        message: `"${node.name}" answers on its public endpoint only, to ${publicAccessCidrs.join(', ')}.`,
        advice: 'Add the private endpoint, which the nodes then use.',
        fix: setTo('Add the private endpoint', node.id, ['endpointAccess'], 'public-and-private'),
      }
    }
  },
  examples: { good: ['kubernetes', 'private-kubernetes'], bad: ['nodes-locked-out'] },
})
