import { defineRule } from '../define.ts'
import { eksClusterOf } from '../eks.ts'

export default defineRule({
  id: 'REL111',
  slug: 'two-node-scalers',
  title: 'Two scalers add nodes for the same pods',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Karpenter, the Cluster Autoscaler and Auto Mode each answer to pods that wait: together they launch nodes twice, and take away each other’s.',
  docs: 'https://docs.aws.amazon.com/eks/latest/best-practices/karpenter.html',
  *check(graph) {
    for (const node of graph.ofType('eks-karpenter')) {
      const cluster = eksClusterOf(graph, node)
      if (!cluster) continue
      const others = [
        ...(cluster.config.autoMode.enabled ? [`Auto Mode of "${cluster.name}"`] : []),
        ...[...graph.ofType('eks-controller')]
          .filter((one) => one.parentId === cluster.id && one.config.kind === 'cluster-autoscaler')
          .map(({ name }) => `the Cluster Autoscaler "${name}"`),
      ]
      const [other] = others
      if (other === undefined) continue
      yield {
        node: node.id,
        path: [],
        message: `"${node.name}" and ${other} both scale the nodes of "${cluster.name}".`,
        advice: 'Keep one of them.',
      }
    }
  },
  examples: { good: ['pods-with-roles'], bad: ['pods-at-fault'] },
})
