import { formatUsd, toMicro } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

const HOURS_PER_MONTH = 730

export default defineRule({
  id: 'REL044',
  slug: 'single-nat',
  title: 'One NAT gateway serves all zones',
  severity: 'info',
  pillar: 'reliability',
  why: 'When its zone fails, the other zones lose their way out with it. Until then their traffic crosses zones, which is billed for each GB.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  *check(graph, facts) {
    if (!isProduction(graph)) return
    for (const layout of graph.layouts.values()) {
      const vpc = graph.nodes.get(layout.nodeId)
      const { azCount, natGateways, tiers } = layout
      const used = tiers.some(
        (tier) =>
          tier.kind === 'private' && graph.standingIn(tier.nodeId).some((node) => node.traits.outbound),
      )
      if (!vpc || azCount < 2 || natGateways.length !== 1 || !used) continue
      const price = facts.lookupPrice({ kind: 'service', id: 'nat-gateway.hours' }, vpc.region).usdPerUnit
      const extra =
        price === null
          ? ''
          : `, for ${formatUsd(toMicro(price * HOURS_PER_MONTH * (azCount - 1)))} more a month`
      yield {
        node: vpc.id,
        path: ['nat'],
        message: `Private subnets in ${azCount} zones share one NAT gateway.`,
        advice: `Use one for each zone${extra}, where calls to the outside must survive the loss of a zone.`,
        fix: setTo('Use one NAT gateway for each zone', vpc.id, ['nat'], 'per-az'),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'development'], bad: ['single-nat'] },
})
