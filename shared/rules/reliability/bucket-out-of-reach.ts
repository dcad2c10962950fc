import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { hasWayOut, missingEndpoints } from '../wayOut.ts'

export default defineRule({
  id: 'REL125',
  slug: 'bucket-out-of-reach',
  title: 'Code cannot reach the bucket that it uses',
  severity: 'error',
  pillar: 'reliability',
  why: 'Amazon S3 is outside the VPC. Subnets without a way out reach it only through the gateway endpoint, which is free of charge.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
  *check(graph) {
    for (const bucket of graph.ofType('s3-bucket')) {
      for (const { id, from } of graph.into(bucket.id, 'uses')) {
        if (hasWayOut(graph, from) !== false) continue
        if (missingEndpoints(graph, from, ['s3']).length === 0) continue
        const vpc = from.vpcId === null ? undefined : graph.nodes.get(from.vpcId)
        if (!vpc || vpc.implied) continue
        const endpoints = vpc.spec.container?.facts?.(vpc.config).vpc?.endpoints ?? []
        yield {
          node: from.id,
          edge: id,
          message: `"${from.name}" stands in subnets without a way to Amazon S3, and uses "${bucket.name}".`,
          advice: `Add the gateway endpoint for Amazon S3 to "${vpc.name}".`,
          fix: setTo('Add the S3 gateway endpoint', vpc.id, ['endpoints'], [...endpoints, 's3']),
        }
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-unreachable'] },
})
