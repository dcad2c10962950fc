import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC070',
  slug: 'unencrypted-stream',
  title: 'Stream is not encrypted',
  severity: 'warning',
  pillar: 'security',
  why: 'Records stay in the stream for hours or days. Encryption with AWS’s own key costs nothing but its requests and changes nothing for producers and readers.',
  docs: 'https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html',
  alsoKnownAs: ['Kinesis.1', 'CKV_AWS_43', 'AwsSolutions-KDS1'],
  *check(graph) {
    for (const node of graph.ofType('kinesis-stream')) {
      if (node.config.encryption !== 'none') continue
      yield {
        node: node.id,
        path: ['encryption'],
        message: `Records of "${node.name}" are kept unencrypted.`,
        advice: 'Encrypt them with AWS’s own key, or with one of yours.',
        fix: setTo('Encrypt with AWS’s own key', node.id, ['encryption'], 'aws-managed'),
      }
    }
  },
  examples: { good: ['events'], bad: ['events-lost'] },
})
