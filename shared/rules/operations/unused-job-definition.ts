import { defineRule } from '../define.ts'

export default defineRule({
  id: 'OPS007',
  slug: 'unused-job-definition',
  title: 'Job definition is submitted to no queue',
  severity: 'info',
  pillar: 'operations',
  why: 'Where its jobs run is not drawn, so neither their size nor their platform nor their retries can be checked against it.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/submit_job.html',
  *check(graph) {
    for (const node of graph.ofType('batch-job-definition')) {
      if (graph.outOf(node.id, 'submits').length > 0) continue
      yield {
        node: node.id,
        message: `No queue is drawn for jobs of "${node.name}".`,
        advice: 'Connect it to the queue that its jobs are submitted to.',
      }
    }
  },
  examples: { good: ['batch'], bad: ['unused-job-definition'] },
})
