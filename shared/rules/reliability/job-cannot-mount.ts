import { isType } from '../../graph/graph.ts'
import { environmentsOf } from '../batch.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL124',
  slug: 'job-cannot-mount',
  title: 'Job mounts files that its compute environment cannot reach',
  severity: 'error',
  pillar: 'reliability',
  why: 'Jobs mount through the network of what they run on. Where the file system is not opened to it, or Lustre not mounted on the instances, each job fails as it starts or writes to the instance’s own disk.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/efs-volumes.html',
  *check(graph) {
    for (const job of graph.ofType('batch-job-definition')) {
      const queues = graph
        .outOf(job.id, 'submits')
        .flatMap(({ to }) => (isType(to, 'batch-job-queue') ? [to] : []))
      const environments = new Set(queues.flatMap((queue) => environmentsOf(graph, queue)))
      for (const mount of graph.outOf(job.id, 'mounts')) {
        const lustre = mount.toFacet.fileSystem === 'fsx-lustre'
        for (const environment of environments) {
          const own = graph.outOf(environment.id, 'mounts').filter(({ to }) => to.id === mount.to.id)
          const open =
            own.length > 0 || graph.outOf(environment.id, 'connects').some(({ to }) => to.id === mount.to.id)
          if (lustre ? own.some(({ config }) => config.path === mount.config.path) : open) continue
          yield {
            node: environment.id,
            edge: mount.id,
            message: lustre
              ? `"${job.name}" takes "${mount.to.name}" from its instance, and "${environment.name}" does not mount it at the same path.`
              : `"${job.name}" mounts "${mount.to.name}", which is not opened to "${environment.name}".`,
            advice: lustre
              ? `Connect "${environment.name}" to "${mount.to.name}" by “mounts”, with the same path.`
              : `Connect "${environment.name}" to "${mount.to.name}" by “connects to”.`,
          }
        }
      }
    }
  },
  examples: { good: ['lustre-jobs'], bad: ['storage-mounts'] },
})
