import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL041',
  slug: 'missing-cni',
  title: 'Cluster has nodes and no network plug-in',
  severity: 'error',
  pillar: 'reliability',
  why: 'A node becomes ready only with a CNI, and nothing else installs one here: the node group fails after half an hour, and the stack with it.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/managing-vpc-cni.html',
  *check(graph) {
    for (const node of graph.ofType('eks-cluster')) {
      const { addOns } = node.config
      const hasNodes = graph.children(node.id).some(({ traits }) => traits.instances)
      if (!hasNodes || addOns.some(({ name }) => name === 'vpc-cni')) continue
      yield {
        node: node.id,
        path: ['addOns'],
        message: `"${node.name}" lacks the add-on vpc-cni.`,
        advice: 'Add it. Another CNI can take its place once the cluster runs.',
        fix: setTo(
          'Add vpc-cni',
          node.id,
          ['addOns'],
          [
            { name: 'vpc-cni' },
            ...addOns.map(({ name, version }) => ({ name, ...(version !== null && { version }) })),
          ],
        ),
      }
    }
  },
  examples: { good: ['kubernetes'], bad: ['missing-cni'] },
})
