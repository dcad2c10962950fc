import type { PlanResource } from '../../../plan/plan.ts'

/** From the bottom up: a stack refers to those before it and to none after it. */
export const TIERS = ['network', 'security-data', 'compute', 'edge'] as const
export type Tier = (typeof TIERS)[number]

// By the service in the middle of the type. What is not listed runs something, or belongs to what does: compute.
const BY_SERVICE: Readonly<Record<string, Tier>> = {
  ...of('security-data', [
    ...['Backup', 'CertificateManager', 'Cognito', 'IAM', 'KMS', 'Logs', 'SecretsManager', 'WAFv2'],
    ...['DAX', 'DocDB', 'DynamoDB', 'ECR', 'EFS', 'ElastiCache', 'FSx', 'Kinesis', 'KinesisFirehose', 'MSK'],
    ...['MemoryDB', 'Neptune', 'OpenSearchService', 'RDS', 'Redshift', 'S3', 'SNS', 'SQS', 'Timestream'],
  ]),
  ...of('edge', ['ApiGateway', 'ApiGatewayV2', 'CloudFront', 'GlobalAccelerator', 'Route53']),
}

const BY_TYPE: Readonly<Record<string, Tier>> = {
  ...of('security-data', [
    'AWS::EC2::KeyPair',
    'AWS::EC2::SecurityGroup',
    'AWS::EC2::SecurityGroupEgress',
    'AWS::EC2::SecurityGroupIngress',
    'AWS::SSM::Parameter',
  ]),
  ...of(
    'network',
    [
      ...['CustomerGateway', 'DHCPOptions', 'EIP', 'EgressOnlyInternetGateway', 'FlowLog', 'InternetGateway'],
      ...['NatGateway', 'NetworkAcl', 'NetworkAclEntry', 'PrefixList', 'Route', 'RouteTable', 'Subnet'],
      ...['SubnetCidrBlock', 'SubnetNetworkAclAssociation', 'SubnetRouteTableAssociation', 'TransitGateway'],
      ...[
        'TransitGatewayAttachment',
        'TransitGatewayRoute',
        'TransitGatewayRouteTable',
        'VPC',
        'VPCCidrBlock',
      ],
      ...['VPCDHCPOptionsAssociation', 'VPCEndpoint', 'VPCGatewayAttachment', 'VPCPeeringConnection'],
      ...['VPNConnection', 'VPNConnectionRoute', 'VPNGateway', 'VPNGatewayRoutePropagation'],
    ].map((name) => `AWS::EC2::${name}`),
  ),
}

function of(tier: Tier, names: readonly string[]): Record<string, Tier> {
  return Object.fromEntries(names.map((name) => [name, tier]))
}

const ownTier = (type: string): Tier => BY_TYPE[type] ?? BY_SERVICE[type.split('::')[1] ?? ''] ?? 'compute'

/**
 * The tier of each resource: that of its type or, where it needs something of a higher one, that one. So no tier refers
 * upwards, and no two stacks can need each other. It depends on nothing but the resource and what it needs: whatever
 * else is drawn, a resource stays in its tier. `resources` in the order of deployment.
 */
export function tiersOf(resources: readonly PlanResource[]): ReadonlyMap<string, Tier> {
  const found = new Map<string, Tier>()
  for (const { logicalId, type, needs } of resources) {
    let tier = ownTier(type)
    for (const id of needs) {
      const below = found.get(id)
      if (below !== undefined && TIERS.indexOf(below) > TIERS.indexOf(tier)) tier = below
    }
    found.set(logicalId, tier)
  }
  return found
}

const HUBS: ReadonlySet<string> = new Set([
  'AWS::Batch::ComputeEnvironment',
  'AWS::EC2::VPC',
  'AWS::ECS::CapacityProvider',
  'AWS::ECS::Cluster',
  'AWS::ECS::ClusterCapacityProviderAssociations',
  'AWS::EKS::Cluster',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
])

/** Many others hang on it by its nature, whether or not they do yet. */
export const isHub = ({ type }: PlanResource): boolean => HUBS.has(type)
