import { defineRule } from '../define.ts'
import { eksClusterOf, hasAddOn, withAddOn } from '../eks.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL113',
  slug: 'pods-never-scale',
  title: 'Horizontal Pod Autoscaler without figures',
  severity: 'warning',
  pillar: 'reliability',
  why: 'The autoscaler asks the Metrics Server how busy the pods are. Without one it knows nothing, and the workload stays at its minimum.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/horizontal-pod-autoscaler.html',
  *check(graph) {
    for (const node of graph.ofType('eks-workload')) {
      const cluster = eksClusterOf(graph, node)
      const { min, max } = node.config.replicas
      if (max === min || !cluster || hasAddOn(cluster, 'metrics-server')) continue
      yield {
        node: node.id,
        path: ['replicas', 'max'],
        message: `"${node.name}" should grow from ${min} to ${max} pods, and "${cluster.name}" lacks the add-on metrics-server.`,
        advice: 'Add it to the cluster.',
        fix: setTo('Add metrics-server', cluster.id, ['addOns'], withAddOn(cluster, 'metrics-server')),
      }
    }
  },
  examples: { good: ['pods-with-roles'], bad: ['pods-at-fault'] },
})
