import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL120',
  slug: 'unversioned-bucket',
  title: 'Bucket keeps no versions',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Without versioning an object that is overwritten or deleted by mistake is gone at once, and no backup is made of it.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
  alsoKnownAs: ['S3.14', 'CKV_AWS_21'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('s3-bucket')) {
      // Nobody edits access logs, so nobody overwrites them by mistake.
      if (node.config.versioning || graph.into(node.id, 'logs').length > 0) continue
      yield {
        node: node.id,
        path: ['versioning'],
        message: `"${node.name}" keeps no version of what is overwritten or deleted.`,
        advice: 'Switch versioning on; old versions go after the days that the bucket is told.',
        fix: setTo('Switch versioning on', node.id, ['versioning'], true),
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-faults'] },
})
