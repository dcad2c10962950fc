import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC120',
  slug: 'public-bucket',
  title: 'Bucket can be opened to everyone',
  severity: 'warning',
  pillar: 'security',
  why: 'One wrong policy or ACL then makes every object readable from the internet. With the block no such policy is accepted.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  alsoKnownAs: ['S3.8', 'CKV_AWS_53', 'CKV_AWS_54', 'CKV_AWS_55', 'CKV_AWS_56'],
  *check(graph) {
    for (const node of graph.ofType('s3-bucket')) {
      if (node.config.blockPublicAccess) continue
      yield {
        node: node.id,
        path: ['blockPublicAccess'],
        message: `Nothing keeps a policy or an ACL from opening "${node.name}" to everyone.`,
        advice: 'Block public access, and serve public files through CloudFront.',
        fix: setTo('Block public access', node.id, ['blockPublicAccess'], true),
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-faults'] },
})
