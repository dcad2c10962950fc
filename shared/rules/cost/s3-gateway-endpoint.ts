import { formatUnitPrice } from '../../base/money.ts'
import { type Graph, type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

/** Buckets of its own Region: an endpoint leads to no other. */
const usesBucket = (graph: Graph, { id, region }: GraphNode): boolean =>
  graph.outOf(id, 'uses').some(({ to }) => isType(to, 's3-bucket') && to.region === region)

export default defineRule({
  id: 'COST005',
  slug: 's3-gateway-endpoint',
  title: 'Amazon S3 is reached through the NAT gateway',
  severity: 'info',
  pillar: 'cost',
  why: 'A gateway endpoint for Amazon S3 is free of charge. Without one, everything that is read from or written to S3 in the same Region is billed by the GB at the NAT gateway, the layers of every image from Amazon ECR among it.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
  alsoKnownAs: ['EC2.10'],
  *check(graph, facts) {
    for (const layout of graph.layouts.values()) {
      const vpc = graph.nodes.get(layout.nodeId)
      if (!vpc || layout.natGateways.length === 0) continue
      const endpoints = vpc.spec.container?.facts?.(vpc.config).vpc?.endpoints ?? []
      if (endpoints.includes('s3')) continue
      const uses = layout.tiers.some(
        (tier) =>
          tier.kind === 'private' &&
          graph.standingIn(tier.nodeId).some((node) => node.traits.outbound || usesBucket(graph, node)),
      )
      if (!uses) continue
      const price = facts.lookupPrice({ kind: 'service', id: 'nat-gateway.data' }, vpc.region).usdPerUnit
      yield {
        node: vpc.id,
        path: ['endpoints'],
        message: `Traffic with Amazon S3 passes the NAT gateway${price === null ? '' : `, at ${formatUnitPrice(price)} for each GB`}.`,
        advice: 'Add the gateway endpoint for Amazon S3.',
        fix: setTo('Add the S3 gateway endpoint', vpc.id, ['endpoints'], [...endpoints, 's3']),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'isolated-service'], bad: ['s3-gateway-endpoint'] },
})
