import { listText } from '../../base/text.ts'
import { defineRule, type Fix } from '../define.ts'
import { callers } from '../traits.ts'

export default defineRule({
  id: 'REL009',
  slug: 'no-way-out',
  title: 'Nothing leads out of its subnets',
  severity: 'error',
  pillar: 'reliability',
  why: 'It must call AWS services to start. Without a NAT gateway or VPC endpoints those calls time out, and it never becomes healthy.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-outbound.html',
  *check(graph) {
    for (const { node, outbound } of callers(graph)) {
      const layout = graph.layoutOf(node)
      if (!layout || node.tier === null || layout.existing) continue
      if (node.tier === 'private' && layout.natGateways.length > 0) continue
      // In a public subnet the way out is a public address of its own.
      if (node.tier === 'public' && (outbound.publicIp ?? true)) continue
      const vpc = graph.nodes.get(layout.nodeId)
      const present = vpc?.spec.container?.facts?.(vpc.config).vpc?.endpoints ?? []
      // Endpoints do not stand in for everything: what is on the public internet needs a NAT gateway.
      const missing = outbound.endpoints?.filter((name) => !present.includes(name)) ?? null
      if (missing?.length === 0) continue
      const lacks = missing === null ? '' : `, and the VPC lacks endpoints for ${listText(missing)}`
      const nat: Fix = {
        title: 'Add one NAT gateway',
        operations: [{ verb: 'setConfig', id: layout.nodeId, path: ['nat'], value: 'single' }],
      }
      const endpoints: Fix = {
        title: 'Add the VPC endpoints',
        operations: [
          {
            verb: 'setConfig',
            id: layout.nodeId,
            path: ['endpoints'],
            value: [...present, ...(missing ?? [])],
          },
        ],
      }
      yield {
        node: node.id,
        message: `"${node.name}" must ${outbound.purpose}, but its ${node.tier} subnets have no NAT gateway${node.tier === 'public' ? ' and it gets no public address' : ''}${lacks}.`,
        advice:
          missing === null
            ? 'Give the VPC a NAT gateway.'
            : `Give the VPC a NAT gateway, or endpoints for ${listText(missing)}.`,
        ...(vpc?.implied === false &&
          (node.tier === 'private' || missing !== null) && {
            fix: node.tier === 'private' ? nat : endpoints,
          }),
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['no-way-out'] },
})
