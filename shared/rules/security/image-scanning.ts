import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC020',
  slug: 'image-scanning',
  title: 'Images are not scanned',
  severity: 'warning',
  pillar: 'security',
  why: 'Most known vulnerabilities come with the layers that an image is built on. A scan at the push finds them before they run, free of charge.',
  docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html',
  alsoKnownAs: ['ECR.1', 'CKV_AWS_163'],
  *check(graph) {
    for (const node of graph.ofType('ecr-repository')) {
      if (node.config.scanOnPush) continue
      yield {
        node: node.id,
        path: ['scanOnPush'],
        message: `Nobody looks for vulnerabilities in the images of "${node.name}".`,
        advice: 'Scan them when they are pushed.',
        fix: setTo('Scan on push', node.id, ['scanOnPush'], true),
      }
    }
  },
  examples: { good: ['repository'], bad: ['image-scanning'] },
})
