import { onFargate, submissions } from '../batch.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL029',
  slug: 'job-platform',
  title: 'Job is for another platform than its queue',
  severity: 'error',
  pillar: 'reliability',
  why: 'A job definition for Fargate does not run on EC2, nor the other way round: such a job never gets beyond the queue.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html#platformCapabilities',
  *check(graph) {
    const told = new Set<string>()
    for (const { job, queue, environments } of submissions(graph)) {
      const { platform } = job.config
      const misfit = environments.find((environment) => onFargate(environment) !== (platform === 'FARGATE'))
      if (!misfit || told.has(job.id)) continue
      told.add(job.id)
      const names = { EC2: 'Amazon EC2', FARGATE: 'AWS Fargate' } as const
      yield {
        node: job.id,
        path: ['platform'],
        message: `"${job.name}" is for ${names[platform]}, and "${queue.name}" sends it to "${misfit.name}", which runs on ${names[platform === 'EC2' ? 'FARGATE' : 'EC2']}.`,
        advice: 'Change the platform of the job, or submit it to another queue.',
      }
    }
  },
  examples: { good: ['batch', 'public-batch'], bad: ['job-platform'] },
})
