import { subnetsOf, typesOf, usesSpot } from '../../aws/fleetSettings.ts'
import { launchResources } from '../../aws/launchTemplate.ts'
import { pathOut } from '../../aws/network.ts'
import { usedDependencies } from '../../aws/usedEnvironment.ts'
import type { PlanItem } from '../../cfn.ts'
import type { EmitContext, NetworkHandle } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { FleetConfig } from './config.ts'

type Context = EmitContext<FleetConfig>

export function* fleetResources(ctx: Context): Iterable<PlanItem> {
  const { config, network } = ctx
  if (!network) throw new Error('the fleet stands in no subnets')
  yield* launchResources(ctx, {
    instanceType: config.instanceType,
    hibernation: config.interruption === 'hibernate',
    more: reserved(ctx),
  })
  const capacity = { kind: 'capacity', min: 0 } as const
  yield ctx.resource(
    '',
    'AWS::EC2::EC2Fleet',
    {
      Type: config.fleetType,
      TargetCapacitySpecification: {
        TotalTargetCapacity: ctx.tunable('TargetCapacity', config.targetCapacity, {
          ...capacity,
          label: 'Target capacity',
          help: 'At least the On-Demand part of it; the rest is Spot.',
        }),
        OnDemandTargetCapacity: config.onDemandCapacity,
        DefaultTargetCapacityType: usesSpot(config) ? 'spot' : 'on-demand',
      },
      LaunchTemplateConfigs: [
        {
          LaunchTemplateSpecification: {
            LaunchTemplateId: ctx.ref('LaunchTemplate'),
            Version: ctx.getAtt('LaunchTemplate', 'LatestVersionNumber'),
          },
          Overrides: overrides(ctx, network),
        },
      ],
      OnDemandOptions: {
        AllocationStrategy: config.onDemandStrategy,
        ...(config.fleetType === 'instant' &&
          ctx.incoming('reserves').length > 0 && {
            CapacityReservationOptions: { UsageStrategy: 'use-capacity-reservations-first' },
          }),
      },
      ...(usesSpot(config) && { SpotOptions: spotOptions(config) }),
      ExcessCapacityTerminationPolicy: config.excessCapacity,
      ...(config.fleetType === 'maintain' && { ReplaceUnhealthyInstances: config.replaceUnhealthy }),
      TagSpecifications: [{ ResourceType: 'fleet', Tags: ctx.tags() }],
    },
    {
      dependsOn: [
        ...pathOut(network),
        ...usedDependencies(ctx),
        ...ctx.incoming('reserves').flatMap(({ handle }) => handle.dependsOn),
      ],
      comment:
        'A changed launch template makes a new fleet, and with it new instances; the target capacity changes in place.',
    },
  )
  yield ctx.output({
    name: ctx.logicalId('FleetId'),
    value: ctx.ref(),
    description: `Id of the EC2 Fleet ${ctx.name}`,
  })
}

/** Each type in each subnet: those are the pools to choose from. */
function overrides(ctx: Context, network: NetworkHandle) {
  const { config } = ctx
  const place = ctx.incoming('places')[0]?.handle
  const groupName = place?.groupName ?? null
  const subnets = subnetsOf(network).slice(0, place?.singleZone === true ? 1 : undefined)
  const prioritized =
    config.onDemandStrategy === 'prioritized' || config.spotStrategy === 'capacity-optimized-prioritized'
  return typesOf(config).flatMap(({ name, weight }, index) =>
    subnets.map(
      (SubnetId) =>
        ({
          InstanceType: name,
          SubnetId,
          ...(config.weight !== null && { WeightedCapacity: weight }),
          // The lower the number, the sooner it is taken.
          ...(prioritized && { Priority: index }),
          ...(groupName !== null && { Placement: { GroupName: groupName } }),
        }) satisfies Cfn<'AWS::EC2::EC2Fleet.FleetLaunchTemplateOverridesRequest'>,
    ),
  )
}

function spotOptions(config: FleetConfig) {
  const rebalance = config.fleetType === 'maintain' ? config.capacityRebalance : 'none'
  return {
    AllocationStrategy: config.spotStrategy,
    InstanceInterruptionBehavior: config.interruption,
    ...(rebalance !== 'none' && {
      MaintenanceStrategies: {
        CapacityRebalance: {
          ReplacementStrategy: rebalance,
          ...(rebalance === 'launch-before-terminate' && { TerminationDelay: config.terminationDelay }),
        },
      },
    }),
  } satisfies Cfn<'AWS::EC2::EC2Fleet.SpotOptionsRequest'>
}

/** A template names one reservation, and a fleet has one template. */
function reserved(ctx: Context) {
  const targeted = ctx
    .incoming('reserves')
    .filter(({ handle }) => handle.match === 'targeted')
    .flatMap(({ handle }) => handle.reservations)
  const [only, another] = targeted
  if (!only) return {}
  if (another)
    throw new Error(
      'a fleet can name one reservation, and several are connected: make the reservation open, or let it be in one zone',
    )
  return {
    CapacityReservationSpecification: {
      CapacityReservationTarget: { CapacityReservationId: only.id },
    },
  } satisfies Cfn<'AWS::EC2::LaunchTemplate.LaunchTemplateData'>
}
