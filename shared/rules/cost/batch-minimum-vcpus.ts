import { plural } from '../../base/text.ts'
import { onFargate } from '../batch.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'COST010',
  slug: 'batch-minimum-vcpus',
  title: 'Batch keeps instances without jobs',
  severity: 'info',
  pillar: 'cost',
  why: 'AWS Batch keeps the minimum running and billed even while all queues are empty. With a minimum of 0 the first job waits a few minutes for its instance, and nothing is paid for between jobs.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/compute_environment_parameters.html',
  *check(graph) {
    for (const node of graph.ofType('batch-compute-environment')) {
      const { minvCpus } = node.config
      if (onFargate(node) || minvCpus === 0) continue
      yield {
        node: node.id,
        path: ['minvCpus'],
        message: `At least ${plural(minvCpus, 'vCPU')} run around the clock, with or without jobs.`,
        advice: 'Set the minimum to 0 unless jobs come without pause or must start at once.',
        fix: setTo('Set the minimum to 0', node.id, ['minvCpus'], 0),
      }
    }
  },
  examples: { good: ['batch'], bad: ['batch-minimum-vcpus'] },
})
