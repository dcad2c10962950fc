import { environmentsOf, onFargate } from '../batch.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL043',
  slug: 'queue-mixes-platforms',
  title: 'Queue mixes Fargate and EC2',
  severity: 'error',
  pillar: 'reliability',
  why: 'All compute environments of a queue must be of one kind; AWS Batch refuses the queue otherwise.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/job_queue_parameters.html',
  *check(graph) {
    for (const node of graph.ofType('batch-job-queue')) {
      const environments = environmentsOf(graph, node)
      const fargate = environments.find(onFargate)
      const instances = environments.find((environment) => !onFargate(environment))
      if (!fargate || !instances) continue
      yield {
        node: node.id,
        message: `"${node.name}" dispatches to "${fargate.name}" on Fargate and to "${instances.name}" on EC2.`,
        advice: 'Draw a queue for each.',
      }
    }
  },
  examples: { good: ['batch'], bad: ['queue-mixes-platforms'] },
})
