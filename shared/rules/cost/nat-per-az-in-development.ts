import { formatUsd, toMicro } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

const HOURS_PER_MONTH = 730

export default defineRule({
  id: 'COST004',
  slug: 'nat-per-az-in-development',
  title: 'Development has a NAT gateway in each zone',
  severity: 'info',
  pillar: 'cost',
  why: 'A NAT gateway is billed by the hour even if nothing passes through it. One for each zone guards against the loss of a zone, which a development environment can wait out.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-pricing.html',
  *check(graph, facts) {
    if (graph.settings.environment !== 'development') return
    for (const layout of graph.layouts.values()) {
      const extra = layout.natGateways.length - 1
      const vpc = graph.nodes.get(layout.nodeId)
      if (extra < 1 || !vpc) continue
      const price = facts.lookupPrice({ kind: 'service', id: 'nat-gateway.hours' }, vpc.region).usdPerUnit
      const saving =
        price === null ? '' : `, which saves ${formatUsd(toMicro(price * HOURS_PER_MONTH * extra))} a month`
      yield {
        node: vpc.id,
        path: ['nat'],
        message: `The VPC has ${extra + 1} NAT gateways; development could do with one${saving}.`,
        advice: 'Share one NAT gateway among the zones.',
        fix: setTo('Use one NAT gateway', vpc.id, ['nat'], 'single'),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'development'], bad: ['nat-per-az-in-development'] },
})
