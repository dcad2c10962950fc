import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'OPS011',
  slug: 'mutable-tags',
  title: 'Image tags can be overwritten',
  severity: 'warning',
  pillar: 'operations',
  why: 'Whoever may push can put another image behind a tag that is in use. What runs is then not what was tested, and a roll back brings back something else.',
  docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
  alsoKnownAs: ['ECR.2', 'CKV_AWS_51'],
  *check(graph) {
    for (const node of graph.ofType('ecr-repository')) {
      if (node.config.immutableTags) continue
      yield {
        node: node.id,
        path: ['immutableTags'],
        message: `A tag in "${node.name}" can mean one image today and another tomorrow.`,
        advice: 'Make tags immutable.',
        fix: setTo('Make tags immutable', node.id, ['immutableTags'], true),
      }
    }
  },
  examples: { good: ['repository'], bad: ['mutable-tags'] },
})
