import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL122',
  slug: 'files-without-backup',
  title: 'Files of production have no backup',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Copies in several zones help against broken hardware, not against a program that deletes or overwrites the wrong files.',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html',
  alsoKnownAs: ['EFS.2'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('efs-file-system')) {
      if (node.config.backups) continue
      yield {
        node: node.id,
        path: ['backups'],
        message: `No backup is made of "${node.name}".`,
        advice: 'Switch automatic backups on.',
        fix: setTo('Switch automatic backups on', node.id, ['backups'], true),
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-mounts'] },
})
