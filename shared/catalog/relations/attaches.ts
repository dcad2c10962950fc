import { z } from 'zod'
import { routeTablesOf } from '../aws/network.ts'
import { ref, type Value } from '../cfn.ts'
import type { TierLayout, VpcLayout } from '../define.ts'
import { cidr, field } from '../fields.ts'
import { defineRelation } from './define.ts'

const config = z.strictObject({
  destinations: field(
    z
      .array(field(cidr(), { title: 'Range', description: 'Sent to the transit gateway.' }))
      .max(20)
      .refine((list) => new Set(list).size === list.length, 'each range once')
      .default(['10.0.0.0/8']),
    {
      title: 'Reached through it',
      description:
        'Every private and isolated tier gets these routes. What is in the VPC itself stays there: its own range is more precise.',
    },
  ),
})

const ATTACHMENT = 'Attachment'

export const attaches = defineRelation({
  name: 'attaches',
  title: 'is attached to',
  description:
    'Joins the VPC to the transit gateway, in one subnet of each zone, with routes to what is beyond it.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  config,
  most: { out: 5 },
  handle: ({ logicalId }) => ({ attachment: ref(logicalId(ATTACHMENT)) }),
  *resources(ctx) {
    const { config, from, to, resource, logicalId, tags } = ctx
    const { layout } = from
    if (layout === null) throw new Error(`"${from.name}" is no VPC`)
    // Of an existing VPC the subnets are a parameter.
    const tiers = layout.tiers.filter(({ subnets }) => layout.existing || subnets.length > 0)
    const inside = tiers.filter(({ kind }) => kind !== 'public')
    const tier = inside[0] ?? tiers[0]
    // A VPC without subnets cannot be reached by anything: a rule says so.
    if (!tier) return
    yield resource(ATTACHMENT, 'AWS::EC2::TransitGatewayVpcAttachment', {
      TransitGatewayId: to.facet.transitGatewayId,
      VpcId: from.facet.vpcId,
      SubnetIds: subnetsOf(tier, layout),
      Options: { DnsSupport: 'enable', Ipv6Support: 'disable' },
      Tags: tags(),
    })
    // Route tables of an existing VPC are not known: their routes are for whoever looks after it.
    if (layout.existing) return
    for (const table of inside.flatMap((one) => routeTablesOf(one, layout))) {
      for (const [i, destination] of config.destinations.entries()) {
        yield resource(
          `${table.logicalId}Route${i + 1}`,
          'AWS::EC2::Route',
          {
            RouteTableId: ref(table.logicalId),
            DestinationCidrBlock: destination,
            TransitGatewayId: to.facet.transitGatewayId,
          },
          { dependsOn: [logicalId(ATTACHMENT)] },
        )
      }
    }
  },
})

const subnetsOf = (tier: TierLayout, layout: VpcLayout): Value<readonly Value<string>[]> =>
  layout.existing ? ref(`${tier.logicalName}SubnetIds`) : tier.subnets.map(({ logicalId }) => ref(logicalId))
