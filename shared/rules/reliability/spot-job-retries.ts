import { onSpot, submissions } from '../batch.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL032',
  slug: 'spot-job-retries',
  title: 'Job on Spot is not retried',
  severity: 'warning',
  pillar: 'reliability',
  why: 'When AWS takes the instance back the job fails, and somebody has to notice and submit it again. A retry that holds for this case alone costs nothing.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/bestpractices.html',
  *check(graph) {
    const told = new Set<string>()
    for (const { job, environments } of submissions(graph)) {
      const spot = environments.find(onSpot)
      if (!spot || job.config.retry.attempts > 1 || told.has(job.id)) continue
      told.add(job.id)
      yield {
        node: job.id,
        path: ['retry', 'attempts'],
        message: `Jobs of "${job.name}" have one attempt, and "${spot.name}" runs them on Spot capacity.`,
        advice: 'Allow three attempts, for the loss of the instance only.',
        fix: setTo('Allow three attempts', job.id, ['retry', 'attempts'], 3),
      }
    }
  },
  examples: { good: ['batch', 'gpu-jobs'], bad: ['spot-job-retries'] },
})
