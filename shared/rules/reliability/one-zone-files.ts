import { defineRule } from '../define.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL121',
  slug: 'one-zone-files',
  title: 'Files of production are in one Availability Zone',
  severity: 'warning',
  pillar: 'reliability',
  why: 'When the zone is out of order nobody reaches the files, and when it is lost so are they; only a backup brings them back.',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/availability-durability.html',
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('efs-file-system')) {
      if (node.config.availability === 'regional') continue
      yield {
        node: node.id,
        path: ['availability'],
        message: `"${node.name}" keeps its files in zone ${node.config.zone} alone.`,
        // A file system is not moved: it is made anew and filled by a copy, which is the user's to plan.
        advice: 'Use a Regional file system and copy the files, or keep here only what can be made again.',
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-mounts'] },
})
