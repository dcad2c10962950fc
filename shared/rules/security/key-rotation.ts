import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC132',
  slug: 'key-rotation',
  title: 'Key is never rotated',
  severity: 'warning',
  pillar: 'security',
  why: 'The longer the same material encrypts, the more is open should it ever leak. AWS rotates it without anybody noticing.',
  docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
  alsoKnownAs: ['KMS.4', 'CKV_AWS_7', 'AwsSolutions-KMS5', 'CMK_BACKING_KEY_ROTATION_ENABLED'],
  *check(graph) {
    for (const node of graph.ofType('kms-key')) {
      // AWS rotates no asymmetric keys: whoever holds the public half would have to follow.
      if (node.config.keySpec !== 'SYMMETRIC_DEFAULT' || node.config.rotation) continue
      yield {
        node: node.id,
        path: ['rotation'],
        message: `"${node.name}" keeps its key material for ever.`,
        advice: 'Turn on automatic rotation.',
        fix: setTo('Turn on rotation', node.id, ['rotation'], true),
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})
