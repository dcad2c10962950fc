import { z } from 'zod'
import { plural } from '../../base/text.ts'
import { azs, type PlanItem, select } from '../cfn.ts'
import { exactly, HOURS_PER_MONTH, hours } from '../costLine.ts'
import { defineComponent, type EmitContext } from '../define.ts'
import { field, wholeNumber } from '../fields.ts'

const config = z.strictObject({
  runs: field(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)?$/, 'a family such as m5, or one type such as m5.large')
      .default('m5'),
    {
      title: 'Runs',
      description:
        'A family such as m5, whose sizes share the host, or one instance type. Only some families take several sizes.',
      placeholder: 'm5',
    },
  ),
  count: field(wholeNumber(1, 100).default(1), {
    title: 'Hosts',
    description: 'Whole servers of your own, all in one zone.',
    unit: 'hosts',
  }),
  zone: field(wholeNumber(1, 6).default(1), {
    title: 'Zone',
    description: 'Counted as the VPC counts its Availability Zones.',
  }),
  autoPlacement: field(z.boolean().default(true), {
    title: 'Auto-placement',
    description: 'Instances with host tenancy that name no host may be put here.',
  }),
  hostRecovery: field(z.boolean().default(true), {
    title: 'Host recovery',
    description: 'Moves the instances to a new host when this one fails. The new one is billed in its place.',
  }),
  hostMaintenance: field(z.boolean().default(true), {
    title: 'Host maintenance',
    description: 'Moves the instances to another host for maintenance of AWS, in place of a scheduled stop.',
  }),
})

type Config = z.output<typeof config>

const suffixOf = (index: number): string => (index === 0 ? '' : `Host${index + 1}`)
const indexes = ({ count }: Config): readonly number[] => Array.from({ length: count }, (_, index) => index)

export const dedicatedHost = defineComponent({
  type: 'dedicated-host',
  title: 'EC2 Dedicated Host',
  category: 'compute',
  icon: 'dedicated-host',
  description: 'A physical server for you alone, for licences by the socket or core and for isolation.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html',
  keywords: ['byol', 'licence', 'license', 'tenancy', 'compliance', 'socket'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  out: {
    places: ({ config: own, ref }) => ({
      kind: 'hosts',
      hostIds: indexes(own).map((index) => ref(suffixOf(index))),
      azIndex: own.zone - 1,
      runs: own.runs,
    }),
  },
  summary: ({ count, runs, zone }) => [plural(count, 'host'), runs, `Zone ${zone}`],
  resources: hosts,
  *cost({ config: { count, runs } }) {
    const family = runs.split('.')[0] ?? runs
    yield {
      key: 'hosts',
      label: `Dedicated Hosts: ${family}`,
      category: 'compute',
      unit: 'host-hour',
      quantity: hours(exactly(count)),
      price: {
        kind: 'unlisted',
        id: `ec2-host:${family}`,
        unit: 'host-hour',
        note: `The price of a ${family} host is not in the price book: set a rate of your own from https://aws.amazon.com/ec2/dedicated-hosts/pricing/`,
      },
      formula: `${plural(count, 'host')} × ${HOURS_PER_MONTH} h`,
      assumption: 'A host is billed as a whole; instances on it cost nothing further.',
    }
  },
})

function* hosts(ctx: EmitContext<Config>): Iterable<PlanItem> {
  const own = ctx.config
  const onOff = (value: boolean) => (value ? 'on' : 'off')
  for (const index of indexes(own)) {
    yield ctx.resource(suffixOf(index), 'AWS::EC2::Host', {
      AvailabilityZone: select(own.zone - 1, azs),
      ...(own.runs.includes('.') ? { InstanceType: own.runs } : { InstanceFamily: own.runs }),
      AutoPlacement: onOff(own.autoPlacement),
      HostRecovery: onOff(own.hostRecovery),
      HostMaintenance: onOff(own.hostMaintenance),
      Tags: ctx.tags(),
    })
  }
}
