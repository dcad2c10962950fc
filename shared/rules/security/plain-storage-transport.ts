import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC121',
  slug: 'plain-storage-transport',
  title: 'Data may travel without encryption',
  severity: 'warning',
  pillar: 'security',
  why: 'A client that speaks plain HTTP or NFS is served all the same, and whoever is on the way reads and changes what it sends.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
  alsoKnownAs: ['S3.5', 'CKV_AWS_379'],
  *check(graph) {
    const nodes = [...graph.ofType('s3-bucket'), ...graph.ofType('efs-file-system')]
    for (const node of nodes) {
      if (node.config.requireTls) continue
      yield {
        node: node.id,
        path: ['requireTls'],
        message: `"${node.name}" serves clients that do not use TLS.`,
        advice: 'Refuse them by policy.',
        fix: setTo('Refuse plain connections', node.id, ['requireTls'], true),
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-faults'] },
})
