import { z } from 'zod'
import { listText } from '../../../base/text.ts'
import { REGION } from '../../cfn.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import { defineComponent, type EmitContext } from '../../define.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

/** https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-health-check-options.html */
const healthCheck = z.strictObject({
  protocol: field(z.enum(['TCP', 'HTTP', 'HTTPS']).default('TCP'), {
    title: 'Protocol',
    description: 'Of instances and Elastic IP addresses; load balancers tell their own health.',
  }),
  port: field(wholeNumber(1, 65_535).default(443), { title: 'Port', description: 'That is checked.' }),
  path: field(
    z
      .string()
      .regex(/^\/\S*$/, 'a path starts with "/"')
      .max(255)
      .default('/'),
    {
      title: 'Path',
      description: 'Answered with 200.',
      showWhen: showWhen('healthCheck.protocol', 'HTTP', 'HTTPS'),
    },
  ),
  intervalSeconds: field(z.literal([10, 30]).default(30), {
    title: 'Interval',
    description: 'Time between two checks.',
    unit: 'seconds',
  }),
  threshold: field(wholeNumber(1, 10).default(3), {
    title: 'Threshold',
    description: 'Checks in a row until an endpoint counts as healthy or unhealthy.',
    unit: 'checks',
  }),
})

const config = z.strictObject({
  protocol: field(z.enum(['TCP', 'UDP']).default('TCP'), {
    title: 'Protocol',
    description: 'HTTP and HTTPS are TCP.',
  }),
  ports: field(
    z
      .array(field(wholeNumber(1, 65_535), { title: 'Port', description: 'Where clients connect to.' }))
      .min(1)
      .max(10)
      .refine((ports) => new Set(ports).size === ports.length, 'each port once')
      .default([443]),
    { title: 'Ports', description: 'The endpoints listen on the same ones.' },
  ),
  clientAffinity: field(z.enum(['NONE', 'SOURCE_IP']).default('NONE'), {
    title: 'Client affinity',
    description: 'Whether connections of one address always reach the same endpoint.',
    labels: { NONE: 'None', SOURCE_IP: 'By source address' },
  }),
  healthCheck: field(healthCheck.prefault({}), {
    title: 'Health check',
    description: 'How it finds out which endpoints can take traffic.',
  }),
  usage: field(
    z
      .strictObject({
        dominantGb: field(usageAmount(), {
          title: 'Data in the dominant direction',
          description: 'In or out, whichever is more in each hour. Billed on top of data transfer.',
          unit: 'GB per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

type Config = z.output<typeof config>

export const globalAccelerator = defineComponent({
  type: 'global-accelerator',
  title: 'AWS Global Accelerator',
  category: 'edge',
  icon: 'global-accelerator',
  description:
    'Two fixed addresses for the whole world, which lead over the AWS network to the nearest healthy Region.',
  docs: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/what-is-global-accelerator.html',
  keywords: ['anycast', 'static ip', 'multi-region', 'failover', 'traffic dial', 'edge'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  needs: [
    {
      relation: 'accelerates',
      side: 'out',
      lacks: 'leads to no endpoint',
      advice: 'Draw a connection to a load balancer.',
    },
  ],
  in: {
    connects: ({ config }) => ({
      ports: config.ports.map((port) => ({
        port,
        protocol: config.protocol === 'TCP' ? 'tcp' : 'udp',
        label: 'Accelerator',
      })),
      securityGroup: null,
      public: true,
    }),
    points: ({ getAtt }) => ({
      dnsName: getAtt('', 'DnsName'),
      // The same for every accelerator.
      // https://docs.aws.amazon.com/general/latest/gr/global_accelerator.html
      hostedZoneId: 'Z2BJ6XQ5FK7U4H',
      tellsHealth: true,
      ipv6: false,
      check: null,
      refusesName: null,
    }),
    protects: ({ ref }) => ({
      kind: 'regional',
      arn: ref(),
      refusesWebAcl: 'AWS WAF guards no accelerator: draw the web ACL to the load balancer behind it.',
      refusesShield: null,
      ready: [],
    }),
  },
  out: { accelerates: (context) => ({ protocols: [context.config.protocol] }) },
  summary: ({ protocol, ports, clientAffinity }) => [
    `${protocol} ${ports.join(', ')}`,
    ...(clientAffinity === 'SOURCE_IP' ? ['Client affinity'] : []),
  ],
  *resources(ctx) {
    yield ctx.resource('', 'AWS::GlobalAccelerator::Accelerator', {
      Name: ctx.logicalId().slice(0, 64),
      Enabled: true,
      IpAddressType: 'IPV4',
      Tags: ctx.tags(),
    })
    yield ctx.resource('Listener', 'AWS::GlobalAccelerator::Listener', {
      AcceleratorArn: ctx.ref(),
      Protocol: ctx.config.protocol,
      PortRanges: ctx.config.ports.map((port) => ({ FromPort: port, ToPort: port })),
      ClientAffinity: ctx.config.clientAffinity,
    })
    for (const region of regionsOf(ctx)) yield endpointGroup(ctx, region)
    yield ctx.output({
      name: ctx.logicalId('DnsName'),
      value: ctx.getAtt('', 'DnsName'),
      description: `DNS name of ${ctx.name}`,
    })
  },
  *cost({ config: { usage: given } }): Iterable<CostLine> {
    yield {
      key: 'hours',
      label: 'Accelerator',
      category: 'network',
      unit: 'accelerator-hour',
      quantity: exactly(HOURS_PER_MONTH),
      price: { kind: 'service', id: 'global-accelerator.fixed-fee' },
      formula: `1 accelerator × ${HOURS_PER_MONTH} h`,
    }
    yield {
      key: 'dt-premium',
      label: 'Data transfer premium',
      category: 'network',
      unit: 'GB',
      quantity: usage(given.dominantGb),
      price: { kind: 'service', id: 'global-accelerator.dt-premium.north-america-to-eu-west-1' },
      formula:
        given.dominantGb === null ? 'monthly volume not given' : `${given.dominantGb} GB a month, as given`,
      assumption:
        'At the rate between North America and Europe. Between other parts of the world it is up to seven times as much.',
    }
  },
})

type Context = EmitContext<Config>

const regionsOf = (ctx: Context): readonly string[] =>
  [...new Set(ctx.outgoing('accelerates').map(({ handle }) => handle.region))].sort()

function endpointGroup(ctx: Context, region: string) {
  const own = ctx.outgoing('accelerates').filter(({ handle }) => handle.region === region)
  // https://docs.aws.amazon.com/global-accelerator/latest/dg/limits-global-accelerator.html
  if (own.length > 10)
    throw new Error(
      `"${listText(own.map(({ peer }) => peer.name))}" are more than the 10 endpoints that a Region has`,
    )
  const { healthCheck: check } = ctx.config
  const suffix = `Group${region
    .split('-')
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join('')}`
  return ctx.resource(suffix, 'AWS::GlobalAccelerator::EndpointGroup', {
    ListenerArn: ctx.ref('Listener'),
    EndpointGroupRegion: region === ctx.region ? REGION : region,
    TrafficDialPercentage: Math.min(...own.map(({ handle }) => handle.trafficDial)),
    HealthCheckProtocol: check.protocol,
    HealthCheckPort: check.port,
    ...(check.protocol !== 'TCP' && { HealthCheckPath: check.path }),
    HealthCheckIntervalSeconds: check.intervalSeconds,
    ThresholdCount: check.threshold,
    EndpointConfigurations: own.map(({ handle }) => ({
      EndpointId: handle.endpointId,
      Weight: handle.weight,
      ClientIPPreservationEnabled: handle.preserveClientIp,
    })),
  })
}
