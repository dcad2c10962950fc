import { z } from 'zod'
import { plural } from '../../base/text.ts'
import { instanceTypeName } from '../aws/launchSettings.ts'
import { azs, type PlanItem, select } from '../cfn.ts'
import { HOURS_PER_MONTH, hours, range } from '../costLine.ts'
import { type CostContext, defineComponent, type EmitContext } from '../define.ts'
import { field, showWhen, wholeNumber } from '../fields.ts'

const config = z
  .strictObject({
    instanceType: field(instanceTypeName().default('m7g.large'), {
      title: 'Instance type',
      description: 'Only instances of this very type can use the reservation.',
      widget: 'instance-type',
    }),
    count: field(wholeNumber(1, 1000).default(2), {
      title: 'Instances in each zone',
      description: 'Held for you from the start, and billed at the On-Demand price whether they run or not.',
      unit: 'instances',
    }),
    firstZone: field(wholeNumber(1, 6).default(1), {
      title: 'First zone',
      description: 'Counted as the VPC counts its Availability Zones.',
    }),
    zones: field(wholeNumber(1, 6).default(1), {
      title: 'Zones',
      description: 'A reservation is for one Availability Zone: so many are made, one in each.',
      unit: 'zones',
    }),
    match: field(z.enum(['open', 'targeted']).default('open'), {
      title: 'Used by',
      description:
        'Open: any instance of the account that matches. Targeted: only what names the reservation.',
      labels: { open: 'Whatever matches', targeted: 'What is connected' },
    }),
    platform: field(z.enum(['Linux/UNIX', 'Windows']).default('Linux/UNIX'), {
      title: 'Platform',
      description:
        'Of the machine image. Images with other licences, such as Red Hat, need their own platform.',
      labels: { 'Linux/UNIX': 'Linux', Windows: 'Windows' },
    }),
    tenancy: field(z.enum(['default', 'dedicated']).default('default'), {
      title: 'Tenancy',
      description: 'As that of the instances that are to use it.',
      labels: { default: 'Shared', dedicated: 'Dedicated Instances' },
    }),
    ends: field(z.enum(['unlimited', 'limited']).default('unlimited'), {
      title: 'Ends',
      description: 'When nobody cancels it, or at a time.',
      labels: { unlimited: 'When it is deleted', limited: 'At a time' },
    }),
    endDate: field(
      z
        .string()
        .regex(/^$|^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'UTC, written 2027-12-31T23:59:59Z')
        .default(''),
      {
        title: 'End',
        description: 'In UTC. Instances go on running after it, without the reservation.',
        placeholder: '2027-12-31T23:59:59Z',
        showWhen: showWhen('ends', 'limited'),
      },
    ),
  })
  .superRefine(({ ends, endDate, firstZone, zones }, ctx) => {
    if (ends === 'limited' && endDate === '')
      ctx.addIssue({ code: 'custom', path: ['endDate'], message: 'give the time at which it ends' })
    if (firstZone + zones - 1 > 6)
      ctx.addIssue({ code: 'custom', path: ['zones'], message: 'no Region has more than 6 zones' })
  })

type Config = z.output<typeof config>

const suffixOf = (index: number): string => (index === 0 ? '' : `Zone${index + 1}`)
const zoneIndexes = ({ zones }: Config): readonly number[] =>
  Array.from({ length: zones }, (_, index) => index)

export const capacityReservation = defineComponent({
  type: 'capacity-reservation',
  title: 'On-Demand Capacity Reservation',
  category: 'compute',
  icon: 'capacity-reservation',
  description: 'Capacity for an instance type that EC2 holds for you in an Availability Zone.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html',
  keywords: ['odcr', 'reserved', 'capacity', 'disaster recovery', 'guarantee'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  out: {
    reserves: ({ config: own, ref }) => ({
      instanceType: own.instanceType,
      windows: own.platform === 'Windows',
      tenancy: own.tenancy,
      match: own.match,
      reservations: zoneIndexes(own).map((index) => ({
        azIndex: own.firstZone - 1 + index,
        id: ref(suffixOf(index)),
      })),
    }),
  },
  summary: ({ instanceType, count, zones, match }) => [
    `${count} × ${instanceType}`,
    zones === 1 ? 'in one zone' : `in each of ${zones} zones`,
    match === 'open' ? 'Open' : 'Targeted',
  ],
  resources: reservations,
  *cost(ctx) {
    const held = ctx.config.count * ctx.config.zones
    const used = ctx.outgoing('reserves').map(({ peer }) => peer.facet.onDemand)
    const unused = (point: 'min' | 'desired' | 'max') =>
      Math.max(0, held - used.reduce((sum, one) => sum + one[point], 0))
    yield {
      key: 'unused',
      label: `Reserved capacity that is not used: ${ctx.config.instanceType}`,
      category: 'compute',
      unit: 'instance-hour',
      quantity: hours(range(unused('max'), unused('desired'), unused('min'))),
      price: priceOf(ctx),
      formula: `(${held} reserved − ${used.length === 0 ? 'none' : `${sumText(used)} connected`}) × ${HOURS_PER_MONTH} h`,
      assumption:
        'Billed at the On-Demand price whether used or not; what runs in it is counted with its instances. Low is with the connected instances at their maximum, high at their minimum.',
    }
  },
})

const sumText = (used: readonly { readonly min: number; readonly max: number }[]): string => {
  const [min, max] = [
    used.reduce((sum, one) => sum + one.min, 0),
    used.reduce((sum, one) => sum + one.max, 0),
  ]
  return min === max ? plural(min, 'instance') : `${min}–${max} instances`
}

function priceOf({ config: { instanceType, tenancy } }: CostContext<Config>) {
  return tenancy === 'default'
    ? ({ kind: 'ec2', instanceType } as const)
    : ({
        kind: 'unlisted',
        id: `ec2-dedicated:${instanceType}`,
        unit: 'hour',
        note: 'Prices of Dedicated Instances are not in the price book',
      } as const)
}

function* reservations(ctx: EmitContext<Config>): Iterable<PlanItem> {
  const own = ctx.config
  for (const index of zoneIndexes(own)) {
    yield ctx.resource(suffixOf(index), 'AWS::EC2::CapacityReservation', {
      InstanceType: own.instanceType,
      InstancePlatform: own.platform,
      InstanceCount: ctx.tunable('InstanceCount', own.count, {
        label: 'Reserved instances in each zone',
        kind: 'capacity',
        min: 1,
      }),
      AvailabilityZone: select(own.firstZone - 1 + index, azs),
      InstanceMatchCriteria: own.match,
      Tenancy: own.tenancy,
      EndDateType: own.ends,
      ...(own.ends === 'limited' && { EndDate: own.endDate }),
      TagSpecifications: [{ ResourceType: 'capacity-reservation', Tags: ctx.tags() }],
    })
  }
}
