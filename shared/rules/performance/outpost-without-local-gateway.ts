import { defineRule } from '../define.ts'

export default defineRule({
  id: 'PERF180',
  slug: 'outpost-without-local-gateway',
  title: 'Outpost has no way to the network around it',
  severity: 'warning',
  pillar: 'performance',
  why: 'Without a route through the local gateway, traffic between the Outpost and the machines beside it goes to the Region and back over the service link, if at all. An Outpost is bought for the short way.',
  docs: 'https://docs.aws.amazon.com/outposts/latest/userguide/outposts-local-gateways.html',
  *check(graph) {
    for (const layout of graph.layouts.values()) {
      if (layout.existing) continue
      for (const { nodeId, outpost } of layout.tiers) {
        if (outpost === null || outpost.onPremises.length > 0) continue
        yield {
          node: nodeId,
          path: ['onPremises'],
          message: 'No on-premises network is reached through the local gateway.',
          advice: 'Give the ranges of your network that are to be reached.',
        }
      }
    }
  },
  examples: { good: ['outpost'], bad: ['outpost-refused'] },
})
