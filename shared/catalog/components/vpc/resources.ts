import { type EndpointService, isGatewayEndpoint } from '../../aws/endpoints.ts'
import { allow, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { LOG_RETENTION } from '../../aws/logs.ts'
import {
  EXISTING_VPC_ID,
  GATEWAY_ATTACHMENT,
  INTERNET_GATEWAY,
  natPerZone,
  routeTablesOf,
  tierForEndpoints,
} from '../../aws/network.ts'
import { ACCOUNT_ID, arn, concat, type PlanItem, REGION, ref } from '../../cfn.ts'
import type { EmitContext, VpcLayout } from '../../define.ts'
import type { VpcConfig } from './config.ts'
import { outpost } from './outpost.ts'

type Context = EmitContext<VpcConfig>

export function* vpcResources(ctx: Context): Iterable<PlanItem> {
  const { config, layout } = ctx
  if (!layout) throw new Error('the VPC has not been laid out')
  if (config.existing) {
    yield ctx.parameter({
      name: ctx.logicalId(EXISTING_VPC_ID),
      label: `VPC ${ctx.name}`,
      type: 'AWS::EC2::VPC::Id',
      description: `Id of the existing VPC "${ctx.name}", range ${config.cidr}`,
      group: 'Network',
    })
    return
  }
  yield ctx.resource('', 'AWS::EC2::VPC', {
    CidrBlock: config.cidr,
    EnableDnsSupport: config.dnsSupport,
    EnableDnsHostnames: config.dnsHostnames,
    Tags: ctx.tags(),
  })
  if (layout.internetGateway) {
    yield ctx.resource(INTERNET_GATEWAY, 'AWS::EC2::InternetGateway', { Tags: ctx.tags() })
    yield ctx.resource(GATEWAY_ATTACHMENT, 'AWS::EC2::VPCGatewayAttachment', {
      VpcId: ctx.ref(),
      InternetGatewayId: ctx.ref(INTERNET_GATEWAY),
    })
  }
  yield* natGateways(ctx, layout)
  yield* endpoints(ctx, layout)
  if (config.flowLogs.enabled) yield* flowLogs(ctx)
  yield* outpost(ctx, layout)
  yield ctx.output({
    name: ctx.logicalId('Id'),
    value: ctx.ref(),
    description: `Id of the VPC ${ctx.name}`,
  })
}

/**
 * Where each zone is drawn with a NAT gateway of its own, another environment may make do with the first one: two thirds
 * less to pay in three zones, and no way out of any zone if the first one fails.
 */
function* natGateways(ctx: Context, layout: VpcLayout): Iterable<PlanItem> {
  const optional = layout.natGateways.length > 1
  if (optional) {
    ctx.tunable('NatGateways', PER_ZONE, {
      label: 'NAT gateways',
      help: 'One in each Availability Zone, or a single one for all: cheaper, and a weak point.',
      kind: 'capacity',
      allowed: [PER_ZONE, 'single'],
    })
    yield {
      kind: 'condition',
      name: natPerZone(layout),
      parameter: ctx.logicalId('NatGateways'),
      notEquals: 'single',
    }
  }
  const [first] = layout.natGateways
  for (const nat of layout.natGateways) {
    const suffix = `NatGateway${nat.azIndex + 1}`
    const tags = ctx.tags(`${ctx.name} NAT ${nat.azIndex + 1}`)
    const condition = optional && nat !== first && { condition: natPerZone(layout) }
    yield ctx.resource(
      `${suffix}Eip`,
      'AWS::EC2::EIP',
      { Domain: 'vpc', Tags: tags },
      { dependsOn: [ctx.logicalId(GATEWAY_ATTACHMENT)], ...condition },
    )
    yield ctx.resource(
      suffix,
      'AWS::EC2::NatGateway',
      {
        AllocationId: ctx.getAtt(`${suffix}Eip`, 'AllocationId'),
        SubnetId: ref(nat.subnetLogicalId),
        Tags: tags,
      },
      {
        // Not visible in the properties: a NAT gateway in a VPC without attached internet gateway fails to start.
        dependsOn: [ctx.logicalId(GATEWAY_ATTACHMENT)],
        ...condition,
        ...(ctx.config.nat === 'single' &&
          layout.azCount > 1 && {
            comment:
              'One NAT gateway for all zones costs less, but if its zone fails, no zone has a way out.',
          }),
      },
    )
  }
}

function* endpoints(ctx: Context, layout: VpcLayout): Iterable<PlanItem> {
  const gateways = ctx.config.endpoints.filter(isGatewayEndpoint)
  const interfaces = ctx.config.endpoints.filter((service) => !isGatewayEndpoint(service))
  const routeTables = layout.tiers.flatMap((tier) => routeTablesOf(tier, layout))
  for (const service of gateways) {
    yield ctx.resource(endpointSuffix(service), 'AWS::EC2::VPCEndpoint', {
      VpcEndpointType: 'Gateway',
      ServiceName: serviceName(service),
      VpcId: ctx.ref(),
      RouteTableIds: routeTables.map(({ logicalId }) => ref(logicalId)),
      Tags: ctx.tags(`${ctx.name} ${service}`),
    })
  }
  const tier = tierForEndpoints(layout)
  if (interfaces.length === 0 || !tier) return
  yield ctx.resource('EndpointsSecurityGroup', 'AWS::EC2::SecurityGroup', {
    GroupDescription: 'HTTPS from inside the VPC to its interface endpoints',
    VpcId: ctx.ref(),
    SecurityGroupIngress: [
      {
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        CidrIp: ctx.getAtt('', 'CidrBlock'),
        Description: 'HTTPS from the VPC',
      },
    ],
    // Endpoints answer and never call; without a rule of its own CloudFormation would allow all outbound traffic.
    SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'No outbound traffic' }],
    Tags: ctx.tags(`${ctx.name} endpoints`),
  })
  for (const service of interfaces) {
    yield ctx.resource(endpointSuffix(service), 'AWS::EC2::VPCEndpoint', {
      VpcEndpointType: 'Interface',
      ServiceName: serviceName(service),
      VpcId: ctx.ref(),
      SubnetIds: tier.subnets.map(({ logicalId }) => ref(logicalId)),
      SecurityGroupIds: [ctx.getAtt('EndpointsSecurityGroup', 'GroupId')],
      PrivateDnsEnabled: ctx.config.dnsSupport && ctx.config.dnsHostnames,
      Tags: ctx.tags(`${ctx.name} ${service}`),
    })
  }
}

const PER_ZONE = 'per-zone'

const serviceName = (service: EndpointService) => concat('com.amazonaws.', REGION, `.${service}`)

/** "ecr.api" → "EcrApiEndpoint". */
const endpointSuffix = (service: EndpointService): string =>
  `${service
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Endpoint`

/** https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html */
function* flowLogs(ctx: Context): Iterable<PlanItem> {
  const { traffic, interval, retentionDays } = ctx.config.flowLogs
  yield ctx.resource(
    'FlowLogGroup',
    'AWS::Logs::LogGroup',
    {
      RetentionInDays: ctx.tunable('FlowLogRetentionDays', retentionDays, {
        ...LOG_RETENTION,
        label: 'Days that flow logs are kept',
      }),
      Tags: ctx.tags(`${ctx.name} flow logs`),
    },
    { deletionPolicy: 'Delete' },
  )
  yield ctx.resource(
    'FlowLogRole',
    'AWS::IAM::Role',
    roleProperties({
      description: 'Lets VPC Flow Logs write to its log group',
      trust: trustPolicy('vpc-flow-logs', { guarded: true }),
      policies: {
        'write-flow-logs': [
          allow(
            ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
            ctx.getAtt('FlowLogGroup', 'Arn'),
          ),
          // It lists groups by a prefix, so a single group as resource would refuse it.
          allow(['logs:DescribeLogGroups'], arn('logs:', REGION, ':', ACCOUNT_ID, ':log-group:*')),
        ],
      },
      tags: ctx.tags(`${ctx.name} flow logs`),
    }),
  )
  yield ctx.resource('FlowLog', 'AWS::EC2::FlowLog', {
    ResourceId: ctx.ref(),
    ResourceType: 'VPC',
    TrafficType: traffic,
    LogDestinationType: 'cloud-watch-logs',
    LogGroupName: ctx.ref('FlowLogGroup'),
    DeliverLogsPermissionArn: ctx.getAtt('FlowLogRole', 'Arn'),
    MaxAggregationInterval: interval,
    Tags: ctx.tags(`${ctx.name} flow logs`),
  })
}
