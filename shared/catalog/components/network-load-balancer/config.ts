import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html */
const TLS_POLICIES = [
  'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
  'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09',
  'ELBSecurityPolicy-TLS13-1-3-PQ-2025-09',
  'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
  'ELBSecurityPolicy-TLS13-1-2-2021-06',
  'ELBSecurityPolicy-TLS13-1-3-2021-06',
] as const

// A load balancer takes 50 listeners; ten are more than a card can name.
// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.html
const MOST_LISTENERS = 10

const listener = z.strictObject({
  protocol: field(z.enum(['TCP', 'UDP', 'TCP_UDP', 'TLS']).default('TCP'), {
    title: 'Protocol',
    description: 'TLS ends at the load balancer, with a certificate that the template asks for.',
    labels: { TCP_UDP: 'TCP and UDP' },
  }),
  port: field(wholeNumber(1, 65_535).default(443), {
    title: 'Port',
    description: 'Where clients connect to.',
  }),
})

export const nlbConfig = z.strictObject({
  scheme: field(z.enum(['internet-facing', 'internal']).default('internet-facing'), {
    title: 'Scheme',
    description: 'Internal load balancers have private addresses only and stand in a private tier.',
    labels: { 'internet-facing': 'Internet-facing', internal: 'Internal' },
  }),
  listeners: field(
    z
      .array(field(listener, { title: 'Listener', description: 'A protocol and a port.' }))
      .min(1)
      .max(MOST_LISTENERS)
      .refine((list) => new Set(list.map(({ port }) => port)).size === list.length, 'each port once')
      .default([{ protocol: 'TCP', port: 443 }]),
    { title: 'Listeners', description: 'Connections out of the load balancer choose among them by port.' },
  ),
  tlsPolicy: field(z.enum(TLS_POLICIES).default('ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09'), {
    title: 'TLS policy',
    description:
      'Protocols and ciphers that TLS listeners offer. Without one, CloudFormation would get a policy of 2016.',
  }),
  staticAddresses: field(z.boolean().default(false), {
    title: 'Elastic IP addresses',
    description:
      'One fixed public address in each zone, for clients whose firewalls must name it. Cannot be changed later without a new load balancer.',
    showWhen: showWhen('scheme', 'internet-facing'),
  }),
  crossZone: field(z.boolean().default(true), {
    title: 'Cross-zone load balancing',
    description:
      'Each zone’s address serves the targets of all zones. Off: a zone with few targets overloads them; on: data that crosses zones is billed.',
  }),
  preserveClientIp: field(z.boolean().default(true), {
    title: 'Preserve client IP',
    description: 'Targets see the address of the client. UDP always has it.',
  }),
  deletionProtection: field(z.boolean().default(false), {
    title: 'Deletion protection',
    description: 'Must be turned off before the stack can be deleted.',
  }),
  usage: field(
    z
      .strictObject({
        newFlowsPerSecond: field(usageAmount(), {
          title: 'New flows',
          description: 'Connections opened, on average over the month.',
          unit: 'per second',
        }),
        activeFlows: field(usageAmount(), {
          title: 'Active flows',
          description: 'Open at the same time, on average.',
          unit: 'connections',
        }),
        processedGbPerHour: field(usageAmount(), {
          title: 'Processed data',
          description: 'Both directions together.',
          unit: 'GB per hour',
        }),
      })
      .prefault({}),
    {
      title: 'Usage',
      description: 'Decides how many capacity units (NLCUs) are billed: the highest counts.',
    },
  ),
})

export type NlbConfig = z.output<typeof nlbConfig>
export type NlbListener = NlbConfig['listeners'][number]

/** What security groups know: a listener for both protocols is two openings. */
export const openPorts = (config: NlbConfig) =>
  config.listeners.flatMap(({ port, protocol }) =>
    (protocol === 'TCP_UDP'
      ? (['tcp', 'udp'] as const)
      : ([protocol === 'UDP' ? 'udp' : 'tcp'] as const)
    ).map((transport) => ({ port, protocol: transport, label: protocol })),
  )

export const listenerSuffix = ({ port }: NlbListener): string => `Listener${port}`
