import { defineRule } from '../define.ts'

const HOURS = { GLACIER: '3 to 5 hours', DEEP_ARCHIVE: '12 hours' } as const

export default defineRule({
  id: 'PERF120',
  slug: 'archived-and-read',
  title: 'Code reads a bucket whose objects go to an archive',
  severity: 'info',
  pillar: 'performance',
  why: 'An archived object cannot be read: a request for it fails until somebody has restored it, which takes hours and is billed.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  *check(graph) {
    for (const node of graph.ofType('s3-bucket')) {
      const reader = graph.into(node.id, 'uses').find(({ config }) => config.access !== 'write')
      if (!reader) continue
      for (const [i, { name, transitions }] of node.config.lifecycle.entries()) {
        for (const [j, { storageClass, afterDays }] of transitions.entries()) {
          if (storageClass !== 'GLACIER' && storageClass !== 'DEEP_ARCHIVE') continue
          yield {
            node: node.id,
            path: ['lifecycle', i, 'transitions', j, 'storageClass'],
            message: `From day ${afterDays} of rule "${name}", what "${reader.from.name}" reads must be restored first: ${HOURS[storageClass]} as a standard request.`,
            advice:
              'Let the code ask for a restore and wait, or use Glacier Instant Retrieval for what is read.',
          }
        }
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-faults'] },
})
