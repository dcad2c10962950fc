import { getAtt, ref } from '../../../../shared/catalog/cfn.ts'
import type { PlanResource } from '../../../../shared/plan/plan.ts'
import { resource, tags } from './stack.ts'

/** Outposts and what else belongs to compute, with every property that the exporter knows. */
export const computeResources: readonly PlanResource[] = [
  resource('LocalGatewayAssociation', 'AWS::EC2::LocalGatewayRouteTableVPCAssociation', {
    LocalGatewayRouteTableId: 'lgw-rtb-0123456789abcdef0',
    VpcId: ref('Vpc'),
    Tags: tags('plant'),
  }),
  resource('GatewayRoute', 'AWS::EC2::LocalGatewayRoute', {
    LocalGatewayRouteTableId: 'lgw-rtb-0123456789abcdef0',
    DestinationCidrBlock: '192.168.0.0/16',
    LocalGatewayVirtualInterfaceGroupId: 'lgw-vif-grp-0123456789abcdef0',
  }),
  resource('PlantRoute', 'AWS::EC2::Route', {
    RouteTableId: ref('Table'),
    DestinationCidrBlock: '192.168.0.0/16',
    LocalGatewayId: getAtt('LocalGatewayAssociation', 'LocalGatewayId'),
  }),
]
