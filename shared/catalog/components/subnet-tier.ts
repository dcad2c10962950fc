import { z } from 'zod'
import {
  ASSOCIATION,
  defaultRouteSuffix,
  EXISTING_SUBNET_IDS,
  GATEWAY_ATTACHMENT,
  INTERNET_GATEWAY,
  LOCAL_GATEWAY_ASSOCIATION,
  localRouteSuffix,
  natPerZone,
  OUTPOST_ARN,
  OUTPOST_ZONE,
  type RouteTableLayout,
  routeTableFor,
  routeTablesOf,
  vpcIdOf,
} from '../aws/network.ts'
import { azs, getAtt, iff, join, type PlanItem, ref, select } from '../cfn.ts'
import { defineComponent, type EmitContext, type TierLayout, type VpcLayout } from '../define.ts'
import { cidr, field, showWhen, wholeNumber } from '../fields.ts'

const onOutpost = showWhen('onOutpost', true)

const config = z
  .strictObject({
    kind: field(z.enum(['public', 'private', 'isolated']).default('private'), {
      title: 'Kind',
      description:
        'Public: reachable from the internet. Private: reaches out through NAT gateways. Isolated: no way to the internet at all, for databases.',
      labels: { public: 'Public', private: 'Private', isolated: 'Isolated' },
    }),
    prefixLength: field(wholeNumber(16, 28).nullable().default(null), {
      title: 'Size of each subnet',
      description:
        'Prefix length: 24 gives 256 addresses, of which AWS keeps 5. Left empty, each subnet gets a sixteenth of the VPC. It cannot be changed without replacing the subnet.',
      placeholder: 'automatic',
    }),
    autoAssignPublicIp: field(z.boolean().default(false), {
      title: 'Public IPv4 for every instance',
      description:
        'Gives whatever is launched here a billed public address. Load balancers, NAT gateways and groups with a public address of their own do not need it; EKS nodes in a public tier do.',
      showWhen: showWhen('kind', 'public'),
    }),
    kubernetesLoadBalancers: field(z.boolean().default(false), {
      title: 'For Kubernetes load balancers',
      description:
        'Tags the subnets so that the AWS Load Balancer Controller finds them for Services and Ingresses.',
      showWhen: showWhen('kind', 'public', 'private'),
    }),
    onOutpost: field(z.boolean().default(false), {
      title: 'On an Outpost',
      description:
        'One subnet on a rack of AWS Outposts on your premises. Its ARN and its Availability Zone become parameters; all such tiers of a VPC stand on the same Outpost. Outposts servers, which have no EBS volumes, are not drawn.',
    }),
    onPremises: field(
      z
        .array(
          field(cidr(), {
            title: 'Network',
            description: 'An IPv4 range on your premises; 0.0.0.0/0 for all that is not in the VPC.',
          }),
        )
        .max(50)
        .refine((list) => new Set(list).size === list.length, 'each network once')
        .default([]),
      {
        title: 'On-premises networks',
        description:
          'Reached through the Outpost’s local gateway, without a way through the Region. The VPC is associated with the gateway’s route table, whose id becomes a parameter.',
        showWhen: onOutpost,
      },
    ),
    gatewayRoutes: field(z.boolean().default(false), {
      title: 'Routes in the local gateway',
      description:
        'The gateway’s own route table usually sends everything to your network already. Turn it on where it does not: it then gets a route to each of these networks, which only the owner of the Outpost can make.',
      showWhen: onOutpost,
    }),
  })
  .superRefine(({ kind, onPremises }, ctx) => {
    const all = onPremises.indexOf('0.0.0.0/0')
    if (all >= 0 && kind !== 'isolated')
      ctx.addIssue({
        code: 'custom',
        path: ['onPremises', all],
        message: 'a public or private tier already sends 0.0.0.0/0 elsewhere: make the tier isolated',
      })
  })

type Config = z.output<typeof config>

export const subnetTier = defineComponent({
  type: 'subnet-tier',
  title: 'Subnet tier',
  category: 'network',
  icon: 'subnet-tier',
  description: 'Subnets of one kind, one in each Availability Zone of the VPC.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  keywords: ['subnet', 'public', 'private', 'isolated', 'route table', 'availability zone'],
  schemaVersion: 1,
  config,
  placement: { inside: ['vpc'], wrapIn: 'vpc' },
  container: {
    kind: 'tier',
    size: { width: 780, height: 200 },
    facts: ({ kind, prefixLength, onOutpost, onPremises, gatewayRoutes }) => ({
      tier: { kind, prefixLength, outpost: onOutpost ? { onPremises, gatewayRoutes } : null },
    }),
  },
  summary: ({ kind, prefixLength, onOutpost }) => [
    KIND_SUMMARY[kind],
    ...(onOutpost ? ['On an Outpost'] : []),
    ...(prefixLength === null ? [] : [`/${prefixLength} in each zone`]),
  ],
  *resources(ctx) {
    const { layout } = ctx
    const tier = layout?.tiers.find(({ nodeId }) => nodeId === ctx.id)
    if (!layout || !tier) throw new Error('the subnet tier is in no VPC')
    if (layout.existing) {
      yield ctx.parameter({
        name: ctx.logicalId(EXISTING_SUBNET_IDS),
        label: `Subnets ${ctx.name}`,
        type: 'List<AWS::EC2::Subnet::Id>',
        description: tier.outpost
          ? `Id of the existing ${tier.kind} subnet "${ctx.name}" on the Outpost`
          : `Ids of the existing ${tier.kind} subnets "${ctx.name}", one in each of ${layout.azCount} Availability Zones`,
        group: 'Network',
      })
      return
    }
    const tables = routeTablesOf(tier, layout)
    yield* subnets(ctx, tier, layout, tables)
    for (const table of tables) {
      yield* routeTable(ctx, layout, table)
      yield* localRoutes(ctx, tier, layout, table)
    }
    yield ctx.output({
      name: ctx.logicalId(EXISTING_SUBNET_IDS),
      value: join(
        ',',
        tier.subnets.map(({ logicalId }) => ref(logicalId)),
      ),
      description: `Ids of the ${tier.kind} subnets ${ctx.name}, with commas`,
    })
  },
})

const KIND_SUMMARY = { public: 'Public', private: 'Private', isolated: 'Isolated' } as const

function* subnets(
  ctx: EmitContext<Config>,
  tier: TierLayout,
  layout: VpcLayout,
  tables: readonly RouteTableLayout[],
): Iterable<PlanItem> {
  for (const subnet of tier.subnets) {
    const suffix = `Subnet${subnet.azIndex + 1}`
    yield ctx.resource(suffix, 'AWS::EC2::Subnet', {
      VpcId: vpcIdOf(layout),
      CidrBlock: subnet.cidr,
      AvailabilityZone: tier.outpost ? ref(layout.logicalName + OUTPOST_ZONE) : select(subnet.azIndex, azs),
      ...(tier.outpost && { OutpostArn: ref(layout.logicalName + OUTPOST_ARN) }),
      MapPublicIpOnLaunch: tier.kind === 'public' && ctx.config.autoAssignPublicIp,
      Tags: subnetTags(ctx, tier, subnet.azIndex),
    })
    yield ctx.resource(suffix + ASSOCIATION, 'AWS::EC2::SubnetRouteTableAssociation', {
      SubnetId: ref(subnet.logicalId),
      RouteTableId: ref(routeTableFor(subnet, tables).logicalId),
    })
  }
}

/** https://docs.aws.amazon.com/outposts/latest/userguide/routing.html */
function* localRoutes(
  ctx: EmitContext<Config>,
  { outpost }: TierLayout,
  layout: VpcLayout,
  table: RouteTableLayout,
): Iterable<PlanItem> {
  for (const range of outpost?.onPremises ?? []) {
    yield ctx.resource(localRouteSuffix(range), 'AWS::EC2::Route', {
      RouteTableId: ctx.ref(table.suffix),
      DestinationCidrBlock: range,
      LocalGatewayId: getAtt(layout.logicalName + LOCAL_GATEWAY_ASSOCIATION, 'LocalGatewayId'),
    })
  }
}

/** https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html, "Subnet tagging" */
function subnetTags(ctx: EmitContext<Config>, { kind }: TierLayout, azIndex: number) {
  const tags = {
    ...ctx.tagMap(`${ctx.name} ${azIndex + 1}`),
    ...(ctx.config.kubernetesLoadBalancers && kind === 'public' && { 'kubernetes.io/role/elb': '1' }),
    ...(ctx.config.kubernetesLoadBalancers &&
      kind === 'private' && { 'kubernetes.io/role/internal-elb': '1' }),
  }
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
}

function* routeTable(
  ctx: EmitContext<Config>,
  layout: VpcLayout,
  { suffix, azIndex, defaultRoute }: RouteTableLayout,
): Iterable<PlanItem> {
  yield ctx.resource(suffix, 'AWS::EC2::RouteTable', {
    VpcId: vpcIdOf(layout),
    Tags: ctx.tags(azIndex === null ? ctx.name : `${ctx.name} ${azIndex + 1}`),
  })
  const route = { RouteTableId: ctx.ref(suffix), DestinationCidrBlock: '0.0.0.0/0' }
  const routeSuffix = defaultRouteSuffix(suffix)
  switch (defaultRoute.to) {
    case 'internet-gateway':
      yield ctx.resource(
        routeSuffix,
        'AWS::EC2::Route',
        { ...route, GatewayId: ref(layout.logicalName + INTERNET_GATEWAY) },
        // The route is refused until the gateway is attached, which no property says.
        { dependsOn: [layout.logicalName + GATEWAY_ATTACHMENT] },
      )
      return
    case 'nat-gateway':
      yield ctx.resource(routeSuffix, 'AWS::EC2::Route', {
        ...route,
        NatGatewayId:
          defaultRoute.instead === undefined
            ? ref(defaultRoute.logicalId)
            : iff(natPerZone(layout), ref(defaultRoute.logicalId), ref(defaultRoute.instead)),
      })
      return
    case 'nowhere':
      return
  }
}
