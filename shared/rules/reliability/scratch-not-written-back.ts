import { defineRule } from '../define.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL123',
  slug: 'scratch-not-written-back',
  title: 'Results on a scratch file system are in no bucket',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Scratch keeps one copy of each file. When a server fails its files are gone, and deleting the stack deletes them all.',
  docs: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-fsx-lustre.html',
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('fsx-lustre')) {
      if (node.config.deploymentType !== 'SCRATCH_2') continue
      // Only read: what is lost is loaded again from where it came.
      const written = graph.into(node.id, 'mounts').some(({ config }) => config.readOnly !== true)
      const kept = graph.outOf(node.id, 'links').some(({ config }) => config.exportChanges === true)
      if (!written || kept) continue
      yield {
        node: node.id,
        path: ['deploymentType'],
        message: `What is written to "${node.name}" is kept once and goes nowhere else.`,
        advice: 'Link it to a bucket that changes are written back to, or use a persistent file system.',
      }
    }
  },
  examples: { good: ['lustre-jobs'], bad: ['storage-mounts'] },
})
