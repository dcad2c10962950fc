import { LOCAL_GATEWAY_ASSOCIATION, localRouteSuffix, OUTPOST_ARN, OUTPOST_ZONE } from '../../aws/network.ts'
import { type PlanItem, ref } from '../../cfn.ts'
import type { EmitContext, VpcLayout } from '../../define.ts'
import type { VpcConfig } from './config.ts'

const GROUP = 'Outpost'

/**
 * What the tiers on the Outpost have in common. A VPC is associated with a route table of the local gateway once,
 * whatever number of its subnets are routed through it.
 */
export function* outpost(ctx: EmitContext<VpcConfig>, layout: VpcLayout): Iterable<PlanItem> {
  const tiers = layout.tiers.flatMap((tier) => tier.outpost ?? [])
  if (tiers.length === 0) return
  yield ctx.parameter({
    name: ctx.logicalId(OUTPOST_ARN),
    label: 'Outpost ARN',
    type: 'String',
    description: `ARN of the Outpost on which subnets of ${ctx.name} stand: aws outposts list-outposts`,
    allowedPattern: 'arn:aws[a-z-]*:outposts:[a-z0-9-]+:[0-9]{12}:outpost/op-[0-9a-f]{17}',
    constraint: 'the ARN of an Outpost',
    group: GROUP,
  })
  yield ctx.parameter({
    name: ctx.logicalId(OUTPOST_ZONE),
    label: 'Availability Zone of the Outpost',
    type: 'AWS::EC2::AvailabilityZone::Name',
    description: 'The zone that the Outpost belongs to, as list-outposts tells it',
    group: GROUP,
  })
  if (tiers.every(({ onPremises }) => onPremises.length === 0)) return
  const routeTable = ctx.parameter({
    name: ctx.logicalId('LocalGatewayRouteTableId'),
    label: 'Route table of the local gateway',
    type: 'String',
    description: 'Id of the route table: aws ec2 describe-local-gateway-route-tables',
    allowedPattern: 'lgw-rtb-[0-9a-f]{8,17}',
    constraint: 'the id of a route table of a local gateway, such as lgw-rtb-0123456789abcdef0',
    group: GROUP,
  })
  yield routeTable
  const routeTableId = ref(routeTable.name)
  yield ctx.resource(LOCAL_GATEWAY_ASSOCIATION, 'AWS::EC2::LocalGatewayRouteTableVPCAssociation', {
    LocalGatewayRouteTableId: routeTableId,
    VpcId: ctx.ref(),
    Tags: ctx.tags(`${ctx.name} local gateway`),
  })
  const ranges = tiers.flatMap(({ onPremises, gatewayRoutes }) => (gatewayRoutes ? onPremises : []))
  if (ranges.length === 0) return
  const interfaces = ctx.parameter({
    name: ctx.logicalId('LocalGatewayInterfaceGroupId'),
    label: 'Virtual interface group of the local gateway',
    type: 'String',
    description: 'Id of the group: aws ec2 describe-local-gateway-virtual-interface-groups',
    allowedPattern: 'lgw-vif-grp-[0-9a-f]{8,17}',
    constraint: 'the id of a virtual interface group, such as lgw-vif-grp-0123456789abcdef0',
    group: GROUP,
  })
  yield interfaces
  for (const range of [...new Set(ranges)]) {
    yield ctx.resource(`Gateway${localRouteSuffix(range)}`, 'AWS::EC2::LocalGatewayRoute', {
      LocalGatewayRouteTableId: routeTableId,
      DestinationCidrBlock: range,
      LocalGatewayVirtualInterfaceGroupId: ref(interfaces.name),
    })
  }
}
