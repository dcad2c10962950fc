import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL030',
  slug: 'max-vcpus-zero',
  title: 'Compute environment may have no vCPUs',
  severity: 'error',
  pillar: 'reliability',
  why: 'With a maximum of 0 no instance and no task is ever started; every job waits in RUNNABLE.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/compute_environment_parameters.html',
  *check(graph) {
    for (const node of graph.ofType('batch-compute-environment')) {
      if (node.config.maxvCpus > 0) continue
      yield {
        node: node.id,
        path: ['maxvCpus'],
        message: `The maximum of "${node.name}" is 0 vCPUs.`,
        advice: 'Raise it to what may run at the same time; to pause an environment, disable it.',
        fix: setTo('Allow 256 vCPUs', node.id, ['maxvCpus'], 256),
      }
    }
  },
  examples: { good: ['batch'], bad: ['max-vcpus-zero'] },
})
