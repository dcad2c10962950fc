import { z } from 'zod'
import { plural } from '../../base/text.ts'
import { exactly, HOURS_PER_MONTH, usage } from '../costLine.ts'
import { defineComponent } from '../define.ts'
import { field, usageAmount, wholeNumber } from '../fields.ts'

const onOff = (value: boolean) => (value ? 'enable' : 'disable')

/** https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html */
const config = z.strictObject({
  amazonSideAsn: field(wholeNumber(64_512, 65_534).default(64_512), {
    title: 'ASN of the Amazon side',
    description:
      'Private 16-bit number for BGP with a VPN or Direct Connect; each gateway in a network needs its own.',
  }),
  autoAcceptShared: field(z.boolean().default(false), {
    title: 'Accept attachments of other accounts',
    description: 'Of those with which it is shared, without asking.',
  }),
  defaultRouteTable: field(z.boolean().default(true), {
    title: 'Everybody reaches everybody',
    description:
      'Attachments join one route table and announce their ranges there. Off: no attachment reaches another until somebody makes route tables.',
  }),
  usage: field(
    z
      .strictObject({
        dataGb: field(usageAmount(), {
          title: 'Data',
          description: 'Sent into the gateway by all attachments of this account.',
          unit: 'GB per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export const transitGateway = defineComponent({
  type: 'transit-gateway',
  title: 'AWS Transit Gateway',
  category: 'hybrid',
  icon: 'transit-gateway',
  description: 'Joins VPCs, and networks outside AWS, over one router in the Region.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html',
  keywords: ['tgw', 'hub', 'router', 'vpc', 'hybrid', 'vpn', 'direct connect'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  in: {
    attaches: ({ ref }) => ({ transitGatewayId: ref() }),
  },
  summary: ({ amazonSideAsn, defaultRouteTable }) => [
    `ASN ${amazonSideAsn}`,
    defaultRouteTable ? 'One route table' : 'No default routes',
  ],
  *resources(ctx) {
    const { amazonSideAsn, autoAcceptShared, defaultRouteTable } = ctx.config
    yield ctx.resource('', 'AWS::EC2::TransitGateway', {
      Description: ctx.name.slice(0, 255),
      AmazonSideAsn: amazonSideAsn,
      AutoAcceptSharedAttachments: onOff(autoAcceptShared),
      DefaultRouteTableAssociation: onOff(defaultRouteTable),
      DefaultRouteTablePropagation: onOff(defaultRouteTable),
      DnsSupport: 'enable',
      VpnEcmpSupport: 'enable',
      Tags: ctx.tags(),
    })
    yield ctx.output({
      name: ctx.logicalId('Id'),
      value: ctx.ref(),
      description: `Id of the transit gateway ${ctx.name}`,
    })
  },
  *cost(ctx) {
    const attachments = ctx.incoming('attaches').length
    const { dataGb } = ctx.config.usage
    yield {
      key: 'attachments',
      label: 'Attachments',
      category: 'network',
      unit: 'attachment-hour',
      quantity: exactly(attachments * HOURS_PER_MONTH),
      price: { kind: 'service', id: 'transit-gateway.attachment' },
      formula:
        attachments === 0
          ? 'nothing is attached yet'
          : `${plural(attachments, 'attachment')} × ${HOURS_PER_MONTH} h`,
    }
    yield {
      key: 'data',
      label: 'Data processed',
      category: 'network',
      unit: 'GB',
      quantity: usage(dataGb),
      price: { kind: 'service', id: 'transit-gateway.data' },
      formula: dataGb === null ? 'monthly volume not given' : `${dataGb} GB, as given`,
    }
  },
})
