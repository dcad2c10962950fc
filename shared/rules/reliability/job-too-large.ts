import { formatNumber } from '../../base/money.ts'
import { plural } from '../../base/text.ts'
import type { Facts } from '../../facts/facts.ts'
import { type Environment, instanceTypesOf, type Job, onFargate, submissions } from '../batch.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL028',
  slug: 'job-too-large',
  title: 'Job is larger than its compute environment',
  severity: 'error',
  pillar: 'reliability',
  why: 'A job that fits on no instance, or needs more vCPUs than the environment may have, stays in RUNNABLE for ever and blocks the queue behind it.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html',
  *check(graph, facts) {
    const told = new Set<string>()
    for (const { job, queue, environments } of submissions(graph)) {
      const faults = environments.flatMap((environment) => faultOf(facts, job, environment) ?? [])
      const [first] = faults
      // A queue goes on to its next environment: only where the job fits into none of them it is stuck.
      if (!first || faults.length < environments.length || told.has(job.id)) continue
      told.add(job.id)
      yield {
        node: job.id,
        path: ['size'],
        message: `${first}${environments.length > 1 ? `, and it fits into no other environment of "${queue.name}" either` : ''}.`,
        advice: 'Make the job smaller, allow larger instance types, or raise the maximum of the environment.',
      }
    }
  },
  examples: { good: ['batch', 'gpu-jobs'], bad: ['job-too-large', 'job-above-maximum', 'job-without-gpu'] },
})

/** Why the job never runs there; null: it does, or that cannot be told. */
function faultOf(facts: Facts, { name, config }: Job, environment: Environment): string | null {
  const { vcpus, memoryMiB, gpus } = config.size
  const { maxvCpus } = environment.config
  const size = `A job of "${name}" takes ${vcpus} vCPUs and ${formatNumber(memoryMiB)} MiB`
  if (maxvCpus > 0 && vcpus > maxvCpus)
    return `A job of "${name}" takes ${vcpus} vCPUs, and "${environment.name}" may have ${maxvCpus} in all`
  if (onFargate(environment) || config.platform === 'FARGATE') return null
  const types = instanceTypesOf(facts, environment)
  if (types === null) return null
  const gpusOf = (one: (typeof types)[number]) =>
    one.accelerators.reduce((sum, { kind, count }) => sum + (kind === 'gpu' ? count : 0), 0)
  // AWS Batch keeps memory for system and agent: a job as large as the instance does not fit on it.
  const roomy = types.filter((one) => one.vcpus >= vcpus && one.memoryMiB > memoryMiB)
  if (roomy.length === 0) {
    const largest = types.reduce((best, one) => (one.memoryMiB > best.memoryMiB ? one : best))
    return `${size}, and the largest instance of "${environment.name}", ${largest.name}, has ${largest.vcpus} vCPUs and ${formatNumber(largest.memoryMiB)} MiB, less what the system keeps`
  }
  if (gpus === 0 || roomy.some((one) => gpusOf(one) >= gpus)) return null
  const most = Math.max(...types.map(gpusOf))
  return `A job of "${name}" takes ${plural(gpus, 'GPU')}, and instances of "${environment.name}" have ${most === 0 ? 'none' : `${most} at most`}`
}
