import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL050',
  slug: 'attached-without-subnets',
  title: 'VPC without subnets at a transit gateway',
  severity: 'error',
  pillar: 'reliability',
  why: 'A transit gateway reaches a VPC through a subnet in each zone; without any there is nothing to attach.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  *check(graph) {
    for (const node of graph.ofType('vpc')) {
      const attached = graph.outOf(node.id, 'attaches')[0]
      const layout = graph.layouts.get(node.id)
      if (!attached || !layout || layout.tiers.length > 0) continue
      yield {
        node: node.id,
        edge: attached.id,
        message: `"${node.name}" has no subnet tier in which "${attached.to.name}" could reach it.`,
        advice: 'Put a private or isolated tier into it.',
      }
    }
  },
  examples: { good: ['transit-gateway'], bad: ['attached-without-subnets'] },
})
