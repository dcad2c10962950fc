import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'COST120',
  slug: 'logs-kept-for-ever',
  title: 'Access logs are kept for ever',
  severity: 'warning',
  pillar: 'cost',
  why: 'Every request adds to them, and storage that nobody looks at is billed each month until somebody deletes it.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
  alsoKnownAs: ['S3.13', 'thrifty buckets_with_no_lifecycle'],
  *check(graph) {
    for (const node of graph.ofType('s3-bucket')) {
      const { lifecycle } = node.config
      if (graph.into(node.id, 'logs').length === 0 || lifecycle.some(({ expireDays }) => expireDays !== null))
        continue
      yield {
        node: node.id,
        path: ['lifecycle'],
        message: `Access logs come into "${node.name}", and none is ever deleted.`,
        advice: 'Delete them after a year, or as your rules for records say.',
        ...(lifecycle.length === 0 && {
          fix: setTo(
            'Delete logs after a year',
            node.id,
            ['lifecycle'],
            [{ name: 'expire', expireDays: 365 }],
          ),
        }),
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-faults'] },
})
