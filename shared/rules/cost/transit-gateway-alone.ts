import { defineRule } from '../define.ts'

export default defineRule({
  id: 'COST050',
  slug: 'transit-gateway-alone',
  title: 'Transit gateway joins nothing',
  severity: 'info',
  pillar: 'cost',
  why: 'Every attachment is billed by the hour. A single VPC needs none, and two reach each other by VPC peering without hourly charge.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html',
  *check(graph) {
    for (const node of graph.ofType('transit-gateway')) {
      const attached = graph.into(node.id, 'attaches').length
      if (attached !== 1) continue
      yield {
        node: node.id,
        message: `"${node.name}" has a single VPC attached, whose attachment is billed by the hour.`,
        advice: 'Attach what it is to reach, if that is not in another account or drawing.',
      }
    }
  },
  examples: { good: ['transit-gateway'], bad: ['transit-gateway-alone'] },
})
