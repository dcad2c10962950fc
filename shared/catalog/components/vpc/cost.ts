import { plural } from '../../../base/text.ts'
import { isGatewayEndpoint } from '../../aws/endpoints.ts'
import { tierForEndpoints } from '../../aws/network.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { VpcConfig } from './config.ts'

const IN_USE_IPV4 = { kind: 'service', id: 'public-ipv4.in-use' } as const

export function* vpcCost(ctx: CostContext<VpcConfig>): Iterable<CostLine> {
  const { config, layout } = ctx
  const nats = layout?.natGateways.length ?? 0
  if (nats > 0) {
    yield {
      key: 'nat-hours',
      label: 'NAT gateways',
      category: 'network',
      unit: 'NAT-gateway-hour',
      quantity: exactly(nats * HOURS_PER_MONTH),
      price: { kind: 'service', id: 'nat-gateway.hours' },
      formula: `${plural(nats, 'NAT gateway')} × ${HOURS_PER_MONTH} h`,
    }
    // Since 1 February 2024 every public IPv4 address is billed, in use or idle.
    // https://aws.amazon.com/blogs/aws/new-aws-public-ipv4-address-charge-public-ip-insights/
    yield {
      key: 'nat-public-ipv4',
      label: 'Public IPv4 addresses of NAT gateways',
      category: 'network',
      unit: 'address-hour',
      quantity: exactly(nats * HOURS_PER_MONTH),
      price: IN_USE_IPV4,
      formula: `${plural(nats, 'address', 'addresses')} × ${HOURS_PER_MONTH} h`,
    }
  }
  if (nats > 0 || (config.existing && config.usage.natGb !== null)) {
    yield {
      key: 'nat-data',
      label: 'Data through NAT gateways',
      category: 'network',
      unit: 'GB',
      quantity: usage(config.usage.natGb),
      price: { kind: 'service', id: 'nat-gateway.data' },
      formula: given(config.usage.natGb),
    }
  }
  yield* endpointLines(ctx)
  if (layout?.tiers.some(({ outpost }) => outpost !== null)) {
    yield {
      key: 'outpost',
      label: 'AWS Outposts rack',
      category: 'compute',
      unit: 'Outpost-month',
      quantity: exactly(1),
      price: {
        kind: 'unlisted',
        id: 'outposts.rack',
        unit: 'month',
        note: 'AWS prices each configuration by itself, for three years; give your own monthly rate',
      },
      formula: '1 Outpost',
      assumption:
        'Its EC2 and EBS capacity is in this price, used or not; licences of operating systems are not.',
    }
  }
  if (config.flowLogs.enabled && !config.existing) {
    yield {
      key: 'flow-logs',
      label: 'Flow logs delivered to CloudWatch Logs',
      category: 'observability',
      unit: 'GB',
      quantity: usage(config.usage.flowLogsGb),
      price: { kind: 'tiers', id: 'cloudwatch.vended-logs' },
      formula: given(config.usage.flowLogsGb),
      assumption: 'Archived storage is not counted: flow logs compress to a small part of their volume.',
    }
  }
  if ((layout?.azCount ?? 1) > 1) {
    const gb = config.usage.crossAzGb
    yield {
      key: 'cross-az',
      label: 'Data between Availability Zones',
      category: 'network',
      unit: 'GB',
      quantity: usage(gb === null ? null : gb * 2),
      price: { kind: 'service', id: 'data-transfer.cross-az' },
      formula: gb === null ? given(null) : `${gb} GB × 2: billed to the sender and to the receiver`,
    }
  }
  // Without a way to the internet nothing leaves for it.
  if (!layout?.internetGateway && !config.existing) return
  yield {
    key: 'internet-out',
    label: 'Data out to the internet',
    category: 'network',
    unit: 'GB',
    quantity: usage(config.usage.internetOutGb),
    price: { kind: 'tiers', id: 'data-transfer.internet-out' },
    formula: given(config.usage.internetOutGb),
    assumption: 'The 100 GB a month that AWS gives away are shared by the whole account and not deducted.',
  }
}

function* endpointLines({ config, layout }: CostContext<VpcConfig>): Iterable<CostLine> {
  const count = config.endpoints.filter((service) => !isGatewayEndpoint(service)).length
  const zones = layout ? (tierForEndpoints(layout)?.subnets.length ?? 0) : 0
  if (count === 0 || zones === 0) return
  yield {
    key: 'endpoint-hours',
    label: 'Interface endpoints',
    category: 'network',
    unit: 'endpoint-interface-hour',
    quantity: exactly(count * zones * HOURS_PER_MONTH),
    price: { kind: 'service', id: 'vpc-endpoint.hours' },
    formula: `${plural(count, 'endpoint')} × ${plural(zones, 'zone')} × ${HOURS_PER_MONTH} h`,
  }
  yield {
    key: 'endpoint-data',
    label: 'Data through interface endpoints',
    category: 'network',
    unit: 'GB',
    quantity: usage(config.usage.endpointGb),
    price: { kind: 'tiers', id: 'vpc-endpoint.data' },
    formula: given(config.usage.endpointGb),
  }
}

const given = (amount: number | null): string =>
  amount === null ? 'monthly volume not given' : `${amount} GB a month, as given`
