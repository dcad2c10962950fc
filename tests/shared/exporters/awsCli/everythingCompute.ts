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
  resource('SpotFleet', 'AWS::EC2::SpotFleet', {
    SpotFleetRequestConfigData: {
      Type: 'maintain',
      IamFleetRole: getAtt('TaskRole', 'Arn'),
      TargetCapacity: 4,
      OnDemandTargetCapacity: 1,
      OnDemandAllocationStrategy: 'prioritized',
      AllocationStrategy: 'lowestPrice',
      InstancePoolsToUseCount: 2,
      LaunchTemplateConfigs: [
        {
          LaunchTemplateSpecification: {
            LaunchTemplateId: ref('Template'),
            Version: getAtt('Template', 'LatestVersionNumber'),
          },
          Overrides: [{ InstanceType: 'm7g.large', SubnetId: ref('SubnetA'), Priority: 0 }],
        },
      ],
      InstanceInterruptionBehavior: 'terminate',
      ReplaceUnhealthyInstances: true,
      ExcessCapacityTerminationPolicy: 'default',
    },
    Tags: tags('spot fleet'),
  }),
  resource('OidcProvider', 'AWS::IAM::OIDCProvider', {
    Url: getAtt('Kube', 'OpenIdConnectIssuerUrl'),
    ClientIdList: ['sts.amazonaws.com'],
    Tags: tags('oidc'),
  }),
]
