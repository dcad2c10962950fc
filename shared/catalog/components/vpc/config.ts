import { z } from 'zod'
import { ENDPOINT_LABELS, ENDPOINT_SERVICES } from '../../aws/endpoints.ts'
import { retentionField } from '../../aws/logs.ts'
import { cidr, field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const ours = showWhen('existing', false)

const vpcCidr = () =>
  cidr().refine(
    (text) => {
      const prefix = Number(text.split('/')[1])
      return prefix >= 16 && prefix <= 28
    },
    // https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
    'a VPC has between /16 (65,536 addresses) and /28 (16 addresses)',
  )

export const vpcConfig = z.strictObject({
  existing: field(z.boolean().default(false), {
    title: 'Exists already',
    description:
      'The network is there: the template asks for the ids of the VPC and its subnets as parameters, and creates nothing of it.',
  }),
  cidr: field(vpcCidr().default('10.0.0.0/16'), {
    title: 'IPv4 range',
    description:
      'Shared out among the subnet tiers. It cannot be changed later, and must not overlap networks that this one is to be joined with.',
    placeholder: '10.0.0.0/16',
  }),
  azCount: field(wholeNumber(1, 6).default(2), {
    title: 'Availability Zones',
    description:
      'Each subnet tier gets one subnet in each zone. Load balancers and EKS need at least 2; production commonly uses 2 or 3.',
  }),
  nat: field(z.enum(['none', 'single', 'per-az']).default('single'), {
    title: 'NAT gateways',
    description:
      'How private subnets reach the internet. One per zone survives the loss of a zone and avoids cross-zone traffic; a single one costs less. Created only if there is a private tier.',
    labels: { none: 'None', single: 'One for all zones', 'per-az': 'One per zone' },
    showWhen: ours,
  }),
  dnsSupport: field(z.boolean().default(true), {
    title: 'DNS resolution',
    description: 'Amazon-provided DNS in the VPC. Interface endpoints need it for their private names.',
    showWhen: ours,
  }),
  dnsHostnames: field(z.boolean().default(true), {
    title: 'DNS hostnames',
    description:
      'DNS names for instances with public addresses. Interface endpoints and EKS need it as well.',
    showWhen: ours,
  }),
  endpoints: field(
    z
      .array(
        field(z.enum(ENDPOINT_SERVICES), {
          title: 'AWS service',
          description: 'A service that is reached without leaving the VPC.',
          labels: ENDPOINT_LABELS,
        }),
      )
      .max(ENDPOINT_SERVICES.length)
      .refine((list) => new Set(list).size === list.length, 'each service once')
      .default([]),
    {
      title: 'VPC endpoints',
      description:
        'AWS services reached privately, without a NAT gateway. Gateway endpoints are free; each interface endpoint is billed by the hour in every zone. For an existing VPC: those that it has.',
    },
  ),
  flowLogs: field(
    z
      .strictObject({
        enabled: field(z.boolean().default(false), {
          title: 'VPC flow logs',
          description: 'Records of accepted and rejected traffic, written to CloudWatch Logs.',
        }),
        traffic: field(z.enum(['ALL', 'ACCEPT', 'REJECT']).default('ALL'), {
          title: 'Traffic',
          description:
            'Rejected traffic alone is enough to find blocked connections, at a fraction of the volume.',
          labels: { ALL: 'All', ACCEPT: 'Accepted', REJECT: 'Rejected' },
          showWhen: showWhen('flowLogs.enabled', true),
        }),
        interval: field(z.literal([60, 600]).default(600), {
          title: 'Aggregation interval',
          description:
            'Over how long a flow is summed up into one record. 60 seconds makes many more records.',
          unit: 'seconds',
          showWhen: showWhen('flowLogs.enabled', true),
        }),
        retentionDays: retentionField(90, 'How long flow logs are kept.', showWhen('flowLogs.enabled', true)),
      })
      .prefault({}),
    {
      title: 'Flow logs',
      description: 'Who talked to whom, for forensics and troubleshooting.',
      showWhen: ours,
    },
  ),
  usage: field(
    z
      .strictObject({
        natGb: field(usageAmount(), {
          title: 'Through NAT gateways',
          description: 'Data in both directions, which NAT gateways bill by the GB.',
          unit: 'GB per month',
        }),
        internetOutGb: field(usageAmount(), {
          title: 'Out to the internet',
          description: 'Answers to users and everything else that leaves for the internet.',
          unit: 'GB per month',
        }),
        crossAzGb: field(usageAmount(), {
          title: 'Between zones',
          description: 'Data sent from one Availability Zone to another; AWS bills both directions.',
          unit: 'GB per month',
        }),
        endpointGb: field(usageAmount(), {
          title: 'Through interface endpoints',
          description: 'Data processed by all interface endpoints together.',
          unit: 'GB per month',
        }),
        flowLogsGb: field(usageAmount(), {
          title: 'Flow logs',
          description: 'Volume of flow logs delivered to CloudWatch Logs.',
          unit: 'GB per month',
        }),
      })
      .prefault({}),
    {
      title: 'Usage',
      description:
        'What only you can know. Left empty, the cost report shows the unit price instead of a guess.',
    },
  ),
})

export type VpcConfig = z.output<typeof vpcConfig>
