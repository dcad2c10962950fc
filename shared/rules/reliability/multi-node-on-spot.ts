import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL115',
  slug: 'multi-node-on-spot',
  title: 'Multi-node job that no environment takes',
  severity: 'error',
  pillar: 'reliability',
  why: 'AWS Batch runs multi-node parallel jobs neither on Spot Instances nor on Fargate: in a queue that has nothing else they never start.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html',
  *check(graph) {
    for (const node of graph.ofType('batch-job-definition')) {
      if (!node.config.multiNode.enabled) continue
      for (const { to: queue } of graph.outOf(node.id, 'submits')) {
        const types = graph
          .outOf(queue.id, 'dispatches')
          .flatMap(({ to }) =>
            to.type === 'batch-compute-environment' ? [(to.config as { type: string }).type] : [],
          )
        if (types.length === 0 || types.includes('EC2')) continue
        yield {
          node: node.id,
          path: ['multiNode', 'enabled'],
          message: `"${node.name}" runs on ${node.config.multiNode.nodes} nodes, and "${queue.name}" leads to ${[...new Set(types)].join(' and ')} only.`,
          advice: 'Give the queue a compute environment with On-Demand Instances.',
        }
      }
    }
  },
  examples: { good: ['pods-with-roles'], bad: ['pods-at-fault'] },
})
