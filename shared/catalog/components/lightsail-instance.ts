import { z } from 'zod'
import { kebabCase } from '../../base/text.ts'
import type { ServicePriceId } from '../../facts/priceItems/index.ts'
import { azs, concat, type PlanItem, ref, select, type Value } from '../cfn.ts'
import { exactly, HOURS_PER_MONTH, usage } from '../costLine.ts'
import { defineComponent, type EmitContext } from '../define.ts'
import { cidr, field, showWhen, usageAmount, wholeNumber } from '../fields.ts'

/** Memory, and the name that Amazon Lightsail gives to a bundle of that size. */
const SIZES = {
  '0-5gb': { name: 'nano', label: '0.5 GB' },
  '1gb': { name: 'micro', label: '1 GB' },
  '2gb': { name: 'small', label: '2 GB' },
  '4gb': { name: 'medium', label: '4 GB' },
  '8gb': { name: 'large', label: '8 GB' },
  '16gb': { name: 'xlarge', label: '16 GB' },
  '32gb': { name: '2xlarge', label: '32 GB' },
  '64gb': { name: '4xlarge', label: '64 GB' },
} as const
type Size = keyof typeof SIZES
const SIZE_KEYS = Object.keys(SIZES) as [Size, ...Size[]]

const PLATFORMS = {
  linux: { infix: '', price: 'linux', label: 'Linux' },
  'linux-ipv6': { infix: 'ipv6_', price: 'linux-ipv6', label: 'Linux, IPv6 only' },
  windows: { infix: 'win_', price: 'windows', label: 'Windows' },
} as const

const LINUX = [
  'amazon_linux_2023',
  'ubuntu_24_04',
  'debian_12',
  'wordpress',
  'nodejs',
  'lamp_8_bitnami',
] as const

const config = z.strictObject({
  platform: field(z.enum(['linux', 'linux-ipv6', 'windows']).default('linux'), {
    title: 'Platform',
    description: 'An IPv6-only instance is cheaper, and cannot be reached from networks without IPv6.',
    labels: { linux: PLATFORMS.linux.label, 'linux-ipv6': PLATFORMS['linux-ipv6'].label, windows: 'Windows' },
  }),
  size: field(z.enum(SIZE_KEYS).default('2gb'), {
    title: 'Memory',
    description: 'Of the bundle, which includes processors, an SSD and a monthly amount of traffic.',
    labels: Object.fromEntries(Object.entries(SIZES).map(([key, { label }]) => [key, label])),
  }),
  blueprint: field(z.enum(LINUX).default('amazon_linux_2023'), {
    title: 'Blueprint',
    description: 'What is on it from the start.',
    labels: {
      amazon_linux_2023: 'Amazon Linux 2023',
      ubuntu_24_04: 'Ubuntu 24.04 LTS',
      debian_12: 'Debian 12',
      wordpress: 'WordPress',
      nodejs: 'Node.js',
      lamp_8_bitnami: 'LAMP (PHP 8)',
    },
    showWhen: showWhen('platform', 'linux', 'linux-ipv6'),
  }),
  userData: field(z.string().max(16_384).default(''), {
    title: 'Launch script',
    description: 'Runs once, as root, when the instance is made. Changing it later does nothing.',
    widget: 'multiline',
  }),
  staticIp: field(z.boolean().default(true), {
    title: 'Static IP address',
    description: 'Stays when the instance is stopped or replaced. Free of charge while it is attached.',
    showWhen: showWhen('platform', 'linux', 'windows'),
  }),
  snapshotHourUtc: field(wholeNumber(0, 23).nullable().default(3), {
    title: 'Daily snapshot at',
    description: 'The last seven are kept. Empty: none, and a lost disk is lost.',
    unit: 'o’clock UTC',
  }),
  browserSsh: field(z.boolean().default(true), {
    title: 'SSH from the browser',
    description: 'Opens port 22 (Windows: 3389) to the console of Amazon Lightsail alone.',
  }),
  ports: field(
    z
      .array(
        z.strictObject({
          port: field(wholeNumber(1, 65_535).default(443), {
            title: 'Port',
            description: 'Opened to the range.',
          }),
          protocol: field(z.enum(['tcp', 'udp']).default('tcp'), {
            title: 'Protocol',
            description: 'Web servers speak TCP; HTTP/3 needs UDP as well.',
            labels: { tcp: 'TCP', udp: 'UDP' },
          }),
          from: field(cidr().default('0.0.0.0/0'), {
            title: 'From',
            description: 'IPv4 range; 0.0.0.0/0 is everybody.',
          }),
        }),
      )
      .max(60)
      .prefault([{ port: 80 }, { port: 443 }]),
    { title: 'Open ports', description: 'Everything else is closed by the firewall of Amazon Lightsail.' },
  ),
  usage: field(
    z
      .strictObject({
        snapshotGb: field(usageAmount(), {
          title: 'Snapshots',
          description:
            'All that are kept: the first is as large as the used part of the disk, later ones hold changes.',
          unit: 'GB',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

type Config = z.output<typeof config>

export const lightsailInstance = defineComponent({
  type: 'lightsail-instance',
  title: 'Amazon Lightsail instance',
  category: 'compute',
  icon: 'lightsail',
  description:
    'A virtual server at a fixed monthly price, for simple websites, tests and small applications.',
  docs: 'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-instances-virtual-private-servers-in-amazon-lightsail.html',
  keywords: ['vps', 'wordpress', 'website', 'bundle', 'blueprint', 'virtual private server'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  summary: ({ platform, size, staticIp }) => [
    `${PLATFORMS[platform].label}, ${SIZES[size].label}`,
    ...(staticIp && platform !== 'linux-ipv6' ? ['Static IP'] : []),
  ],
  *resources(ctx) {
    yield instance(ctx)
    const { staticIp, platform } = ctx.config
    if (!staticIp || platform === 'linux-ipv6') return
    yield ctx.resource('Address', 'AWS::Lightsail::StaticIp', {
      StaticIpName: physicalName(ctx, '-ip'),
      AttachedTo: ctx.ref(),
    })
    yield ctx.output({
      name: ctx.logicalId('IpAddress'),
      value: ctx.getAtt('Address', 'IpAddress'),
      description: `Static IP address of ${ctx.name}`,
    })
  },
  *cost({ config: { platform, size, usage: given, snapshotHourUtc } }) {
    const id: ServicePriceId = `lightsail.${PLATFORMS[platform].price}.${size}`
    yield {
      key: 'bundle',
      label: `Bundle with ${SIZES[size].label}`,
      category: 'compute',
      unit: 'instance-hour',
      quantity: exactly(HOURS_PER_MONTH),
      price: { kind: 'service', id },
      formula: `1 instance × ${HOURS_PER_MONTH} h`,
      assumption:
        'The traffic that the bundle includes is enough; what goes out beyond it is billed by the GB. Stopped instances are billed too.',
    }
    if (snapshotHourUtc !== null) {
      yield {
        key: 'snapshots',
        label: 'Snapshots',
        category: 'storage',
        unit: 'GB-month',
        quantity: usage(given.snapshotGb),
        price: { kind: 'service', id: 'lightsail.snapshot' },
        formula: given.snapshotGb === null ? 'stored volume not given' : `${given.snapshotGb} GB, as given`,
      }
    }
  },
})

/** Amazon Lightsail asks for names of its own; the stack's name keeps two copies apart. */
const physicalName = (ctx: EmitContext<Config>, ending = ''): Value<string> =>
  concat(ref('AWS::StackName'), `-${(kebabCase(ctx.name) || 'server').slice(0, 60)}${ending}`)

function instance(ctx: EmitContext<Config>): PlanItem {
  const { config } = ctx
  const windows = config.platform === 'windows'
  const open = config.ports.map(({ port, protocol, from }) => ({
    FromPort: port,
    ToPort: port,
    Protocol: protocol,
    Cidrs: [from],
  }))
  const access = windows ? 3389 : 22
  return ctx.resource(
    '',
    'AWS::Lightsail::Instance',
    {
      InstanceName: physicalName(ctx),
      AvailabilityZone: select(0, azs),
      BundleId: ctx.tunable('BundleId', `${SIZES[config.size].name}_${PLATFORMS[config.platform].infix}3_0`, {
        label: 'Bundle',
        help: 'Some Regions have bundles of other ids; `aws lightsail get-bundles` lists them.',
        kind: 'size',
        pattern: '[a-z0-9_]+',
        constraint: 'the id of a bundle',
      }),
      BlueprintId: ctx.tunable('BlueprintId', windows ? 'windows_server_2022' : config.blueprint, {
        label: 'Blueprint',
        help: '`aws lightsail get-blueprints` lists them.',
        kind: 'software',
        pattern: '[a-z0-9_]+',
        constraint: 'the id of a blueprint',
      }),
      ...(config.userData !== '' && { UserData: config.userData }),
      ...(config.snapshotHourUtc !== null && {
        AddOns: [
          {
            AddOnType: 'AutoSnapshot',
            Status: 'Enabled',
            AutoSnapshotAddOnRequest: {
              SnapshotTimeOfDay: `${String(config.snapshotHourUtc).padStart(2, '0')}:00`,
            },
          },
        ],
      }),
      Networking: {
        Ports: [
          ...open,
          ...(config.browserSsh
            ? [
                {
                  FromPort: access,
                  ToPort: access,
                  Protocol: 'tcp',
                  CidrListAliases: ['lightsail-connect'],
                },
              ]
            : []),
        ],
      },
      Tags: ctx.tags(),
    },
    // Its disk goes with it, and its snapshots by hand alone.
    { deletionPolicy: 'Retain' },
  )
}
