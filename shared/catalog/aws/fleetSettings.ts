import { z } from 'zod'
import { select, type Value } from '../cfn.ts'
import type { NetworkHandle } from '../define.ts'
import { field, showWhen, wholeNumber } from '../fields.ts'
import { checkLaunch, instanceTypeName, launchFields } from './launchSettings.ts'

// Nothing registers the instances of a fleet with a load balancer.
const { healthCheckPath: _healthCheckPath, ...launch } = launchFields

const weight = (title: string) =>
  field(wholeNumber(1, 999).nullable().default(null), {
    title,
    description: 'Units of capacity that one instance counts as. Empty for all: each counts as one.',
    placeholder: '1',
  })

const whileMaintained = showWhen('fleetType', 'maintain')

/** Settings of a fleet, whichever of EC2's two kinds of request makes it. `fleetType` stands before them. */
export const fleetFields = {
  targetCapacity: field(wholeNumber(1, 10_000).default(4), {
    title: 'Target capacity',
    description: 'Instances, or units where types have weights.',
  }),
  onDemandCapacity: field(wholeNumber(0, 10_000).default(1), {
    title: 'On-Demand of it',
    description: 'The rest of the target is Spot. Equal to the target: no Spot Instances at all.',
  }),
  ...launch,
  types: field(
    z
      .array(
        field(
          z.strictObject({
            instanceType: field(instanceTypeName().default('m6g.large'), {
              title: 'Instance type',
              description: 'Of about the same size, and for the same image architecture.',
              widget: 'instance-type',
            }),
            weight: weight('Weight'),
          }),
          { title: 'Type', description: 'A type that may be launched in place of the main one.' },
        ),
      )
      // 300 overrides in all, and one is made for each type in each of up to six zones.
      // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/fleet-quotas.html
      .max(39)
      .default([
        { instanceType: 'm6g.large', weight: null },
        { instanceType: 'c7g.large', weight: null },
      ]),
    {
      title: 'Further types',
      description:
        'Each type in each zone is a Spot pool: the more there are, the seldomer capacity runs out.',
    },
  ),
  weight: weight('Weight of the main type'),
  spotStrategy: field(
    z
      .enum([
        'price-capacity-optimized',
        'capacity-optimized',
        'capacity-optimized-prioritized',
        'diversified',
        'lowest-price',
      ])
      .default('price-capacity-optimized'),
    {
      title: 'Choice of Spot pools',
      description: 'AWS recommends price-capacity-optimized; lowest-price is interrupted most often.',
      labels: {
        'price-capacity-optimized': 'Price and capacity (recommended)',
        'capacity-optimized': 'Capacity',
        'capacity-optimized-prioritized': 'Capacity, in the order listed',
        diversified: 'All pools alike',
        'lowest-price': 'Lowest price',
      },
    },
  ),
  onDemandStrategy: field(z.enum(['prioritized', 'lowest-price']).default('prioritized'), {
    title: 'Choice of On-Demand types',
    description: 'In the order of the list, or the cheapest first.',
    labels: { prioritized: 'In the order listed', 'lowest-price': 'Lowest price' },
  }),
  interruption: field(z.enum(['terminate', 'stop', 'hibernate']).default('terminate'), {
    title: 'At interruption',
    description:
      'Stopped and hibernated instances keep their volumes and start again when there is capacity. Only a maintained fleet can.',
    labels: { terminate: 'Terminate', stop: 'Stop', hibernate: 'Hibernate' },
    showWhen: whileMaintained,
  }),
  capacityRebalance: field(
    z.enum(['none', 'launch', 'launch-before-terminate']).default('launch-before-terminate'),
    {
      title: 'Capacity rebalancing',
      description:
        'At a raised risk of interruption a replacement is launched. Without termination both run, and both are billed, until the old one is interrupted.',
      labels: {
        none: 'None',
        launch: 'Launch a replacement',
        'launch-before-terminate': 'Launch, then terminate the old one',
      },
      showWhen: whileMaintained,
    },
  ),
  terminationDelay: field(wholeNumber(120, 7200).default(300), {
    title: 'Termination after',
    description: 'Time for the old instance to finish its work, 2 minutes to 2 hours.',
    unit: 'seconds',
    showWhen: showWhen('capacityRebalance', 'launch-before-terminate'),
  }),
  replaceUnhealthy: field(z.boolean().default(true), {
    title: 'Replace unhealthy instances',
    description: 'By EC2’s status checks; no load balancer is asked.',
    showWhen: whileMaintained,
  }),
  excessCapacity: field(z.enum(['termination', 'no-termination']).default('termination'), {
    title: 'When the target is lowered',
    description: 'What happens to instances above it.',
    labels: { termination: 'Terminate', 'no-termination': 'Keep running' },
  }),
}

export type FleetSettings = z.output<z.ZodObject<typeof fleetFields>> & {
  readonly fleetType: 'maintain' | 'request' | 'instant'
}

type Report = (path: readonly (string | number)[], message: string) => void

/** What no single setting says. */
export function checkFleet(config: FleetSettings, issue: Report): void {
  checkLaunch(config, issue)
  if (config.onDemandCapacity > config.targetCapacity)
    issue(['onDemandCapacity'], `at most the target of ${config.targetCapacity}`)
  const weights = [config.weight, ...config.types.map((type) => type.weight)]
  if (weights.some((one) => one === null) && weights.some((one) => one !== null))
    issue(['weight'], 'give every type a weight, or none')
  const names = [config.instanceType, ...config.types.map(({ instanceType }) => instanceType)]
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index)
      issue(['types', index - 1, 'instanceType'], `${name} is already in the list`)
  }
  if (config.fleetType !== 'maintain' && config.interruption !== 'terminate')
    issue(['interruption'], 'only a maintained fleet can stop or hibernate interrupted instances')
  if (config.interruption === 'hibernate' && !config.rootVolume.encrypted)
    issue(
      ['rootVolume', 'encrypted'],
      'hibernation writes memory to the root volume, which must be encrypted',
    )
}

export const usesSpot = ({ onDemandCapacity, targetCapacity }: FleetSettings): boolean =>
  onDemandCapacity < targetCapacity

/** The types that may be launched, the main one first. */
export const typesOf = (config: FleetSettings) => [
  { name: config.instanceType, path: ['instanceType'], weight: config.weight ?? 1 },
  ...config.types.map(({ instanceType, weight: units }, index) => ({
    name: instanceType,
    path: ['types', index, 'instanceType'],
    weight: units ?? 1,
  })),
]

/** One by one, also where an existing VPC gives them as a list. */
export const subnetsOf = ({ subnetIds, subnetCount }: NetworkHandle): readonly Value<string>[] =>
  Array.isArray(subnetIds)
    ? subnetIds
    : Array.from({ length: subnetCount }, (_, index) => select(index, subnetIds as Value<string>))
